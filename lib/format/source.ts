import type {Words} from './words.ts';

/** What readers call places that have no name of their own on the page. */
const phrases = {
  'visible price': 'source.price',
  'visible former price': 'source.formerPrice',
  'product markup': 'source.markup',
  'meta description': 'source.metaDescription',
  'buy button': 'source.buyButton',
  'disabled buy button': 'source.buyButtonOff',
  'page words': 'source.words',
  'list of points': 'source.points',
  'page brand': 'source.brand',
  'back end': 'owner.why.back-end',
  'whose: back-end': 'owner.why.back-end',
  'whose: seller': 'owner.why.seller',
  'whose: shop': 'owner.why.shop',
  'whose: listing': 'owner.why.listing',
  'whose: page': 'owner.why.page',
} as const;

/** Places that are named by a word of the page, or by the name its code has for them. */
const named = [
  [/^form fields? (.+)$/s, 'source.formField'],
  [/^column (.+)$/s, 'source.column'],
  [/^page data (.+)$/s, 'source.pageData'],
  [/^results of (.+)$/s, 'source.results'],
] as const;

const isPhrase = (from: string): from is keyof typeof phrases => Object.hasOwn(phrases, from);

/** Where on a page a value stood, in the reader's language as far as we named the place: selectors and the names of markup stay as they are. */
export const sourceText = (from: string, words: Words): string => {
  const {t} = words;
  if (isPhrase(from)) return t(phrases[from]);
  for (const [form, key] of named) {
    const name = form.exec(from)?.[1];
    if (name) return t(key, {name});
  }
  const [, by, rest = ''] = /^(chosen|taught): (.+)$/s.exec(from) ?? [];
  if (by) return `${t(by === 'chosen' ? 'chosen.by' : 'chosen.taught')}${t('text.colon')}${sourceText(rest, words)}`;
  return from;
};
