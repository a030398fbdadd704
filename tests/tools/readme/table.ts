import type {Language} from '../../../lib/format/language.ts';

/** A table of the READMEs, made from the files it speaks of; it stands between `<!-- name -->` and `<!-- /name -->`. */
export type Table = {name: string; make: (language: Language) => string};

/** Rows under heads, as Markdown. */
export const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

/** What a thing of two names is called in a language. */
export const nameIn = (language: Language, {name, nameZh}: {name: string; nameZh?: string}): string =>
  language === 'zh-CN' ? (nameZh ?? name) : name;
