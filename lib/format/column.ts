import {columns} from './words/columns.ts';
import type {Words} from './words.ts';

type Names<K> = K extends `columns.means.${infer M}` ? M : never;
type Named = Names<keyof typeof columns.en>;
const isNamed = (meaning: string): meaning is Named => Object.hasOwn(columns.en, `columns.means.${meaning}`);

/** What a column tells of, in the reader's language; what came with a backup of a later version stays as it is. */
export const meaningName = (meaning: string, {t}: Words): string => (isNamed(meaning) ? t(`columns.means.${meaning}`) : meaning);

/** Is it a label that values stand under, and no column? */
export const isLabel = (signature: string): boolean => signature.startsWith(':');

/** What a column is called: its words on the page, else its name in the page's code, else its place. */
export const columnName = ({header, signature, place}: {header?: string; signature: string; place?: number}, {t}: Words): string =>
  header ||
  (signature.startsWith('#') ? t('columns.place', {place: place ?? signature.replace(/^#|~.*$/g, '')}) : signature.replace(/^[@:]/, ''));
