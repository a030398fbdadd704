import type {Money} from '../model/money.ts';
import type {Pair, Shown} from '../model/reading.ts';
import {parseMoney} from './money.ts';

/** What is known of a page besides the words in question: its address, what was settled before them, and how to read its amounts. */
export type Around = {
  url: string;
  /** Fields that were settled before. */
  fields: Record<string, unknown>;
  /** What the page says under labels of its own. */
  pairs: readonly Pair[];
  hint: string | undefined;
  locale: string | undefined;
};

const isShown = (value: unknown): value is Shown => typeof value === 'string' || Array.isArray(value);

/** Characters: no list of variants is longer. */
const LONGEST = 200_000;

/** The texts of a list that a page sent; what is none is passed over. */
export const textsIn = (shown: Shown): string[] =>
  typeof shown === 'string' ? [] : shown.filter(each => typeof each === 'string').map(each => each.slice(0, LONGEST));

/** The lists of a list that a page sent. */
export const listsIn = (shown: Shown): (readonly Shown[])[] =>
  typeof shown === 'string' ? [] : shown.filter(isShown).flatMap(each => (typeof each === 'string' ? [] : [each]));

/** The rows of two texts of a list that a page sent. */
export const pairsIn = (shown: Shown): Pair[] =>
  listsIn(shown).flatMap(([label, value]): Pair[] => (typeof label === 'string' && typeof value === 'string' ? [[label, value]] : []));

/** `Label: value` in a line. */
const COLON = /^([^:：]{2,60}?)\s*[:：]\s*(\S.*)$/;

/** The rows of a table that a page sent: two cells, or a line with its label in front. */
export const rowsIn = (table: Shown): Pair[] =>
  listsIn(table).flatMap((row): Pair[] => {
    const [first, second] = textsIn(row);
    const [, label = '', value = ''] = second === undefined ? (COLON.exec(first ?? '') ?? []) : [undefined, first, second];
    return label && value && label.length <= 60 && value.length <= 500 ? [[label, value]] : [];
  });

/** An amount in words of this page; undefined where there is none. */
export const moneyIn = (text: string, {hint, locale}: Around): Money | undefined => parseMoney(text, {hint, locale})?.money;

/** The price that was settled; undefined where none was. */
export const priceOf = ({fields}: Pick<Around, 'fields'>): Money | undefined => fields.price as Money | undefined;
