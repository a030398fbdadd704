import type {Language} from '../../../lib/format/language.ts';
import {fields as fieldWords} from '../../../lib/format/words/fields.ts';
import type {Import} from '../../../lib/import.ts';
import {imports as all} from '../../../lib/imports/index.ts';
import {markdown, type Table} from './table.ts';

type Words = {
  head: string[];
  or: string;
  comma: string;
  host: string;
  shop: string;
  currency: string;
  someCurrency: string;
  published: string;
  seen: (source: string, day: string) => string;
  /** Sources that are no address, in other words. */
  sources: Record<string, string>;
};

const words: Record<Language, Words> = {
  en: {
    head: ['File', 'Known by its columns', 'Asks for', 'Fields', 'Header'],
    or: ' or ',
    comma: ', ',
    host: 'host',
    shop: 'shop',
    currency: 'currency',
    someCurrency: 'currency, where it has no such column',
    published: 'published',
    seen: (source, day) => `${source}, seen ${day}`,
    sources: {},
  },
  'zh-CN': {
    head: ['文件', '凭哪些列认出', '会问你', '字段', '表头出处'],
    or: ' 或 ',
    comma: '、',
    host: '网址',
    shop: '店铺',
    currency: '币种',
    someCurrency: '币种（文件里没有这一列时）',
    published: '官方说明',
    seen: (source, day) => `${source}，${day} 查阅`,
    sources: {
      'headers of “EtsyListingsDownload.csv” (Shop Manager › Settings › Options › Download Data) in public code, English and German':
        '公开代码里的 EtsyListingsDownload.csv 表头（Shop Manager › Settings › Options › Download Data），英文和德文',
    },
  },
};

const nameOf = (field: string, language: Language): string => {
  const names: Record<string, string> = fieldWords[language];
  return names[`field.${field}`] ?? field;
};

const asked = ({host, asksShop, currency}: Import, {host: place, shop, currency: money, someCurrency, comma}: Words): string =>
  [host ? '' : place, asksShop ? shop : '', currency ? someCurrency : money].filter(Boolean).join(comma);

const rowOf = (one: Import, language: Language): string[] => {
  const own = words[language];
  const {name, columns, needs, fields, source, checkedOn} = one;
  const told = /^https?:/.test(source) ? `[${own.published}](${source})` : (own.sources[source] ?? source);
  return [
    name[language],
    needs.map(each => columns[each]?.headings[0]?.join(own.or)).join(own.comma),
    asked(one, own),
    Object.keys(fields)
      .map(field => nameOf(field, language))
      .join(own.comma),
    own.seen(told, checkedOn),
  ];
};

/** The files that can be imported: how they are known, what they do not say, and what is taken from them. */
export const imports: Table = {
  name: 'imports',
  make: language =>
    markdown(
      words[language].head,
      all.map(one => rowOf(one, language)),
    ),
};
