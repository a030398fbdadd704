import {adviceText} from '../format/advice.ts';
import {fieldText} from '../format/field.ts';
import {digitsOf, inMajor} from '../format/money.ts';
import type {Words} from '../format/words.ts';
import type {Listing} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Judge} from './card.ts';
import {type Column, isDerived} from './listings-columns.ts';
import {type Row, seenAt} from './listings-facets.ts';
import type {Cell} from './sheet.ts';

/** Who turns values into words and scores, and when (epoch ms). */
export type Writer = {words: Words; judge: Judge; now: number};

type Writing = {head: (words: Words) => string; cell: (row: Row, writer: Writer) => Cell};

/** Rival values are told as such, never one of them as if it were the value. */
const rivalsOf = ({known: {whole}}: Row, field: keyof Listing, words: Words): string | undefined => {
  const rivals = whole.undecided[field];
  return rivals && words.t('listings.out.undecided', {values: rivals.map(({value}) => fieldText(field, value, words)).join(' / ')});
};

const amountOf = (money: Money | undefined): Cell => (money ? {amount: inMajor(money), digits: digitsOf(money)} : null);

const moneyOf = (row: Row, field: 'price' | 'priceTo' | 'listPrice', {words}: Writer): Cell =>
  rivalsOf(row, field, words) ?? amountOf(row.known.whole.fields[field]);

const plainField = (column: Column, field: 'stock' | 'brand' | 'sku' | 'gtin' | 'rating' | 'reviewCount' | 'title'): Writing => ({
  head: ({t}) => t(`listings.${column}`),
  cell: (row, {words}) => rivalsOf(row, field, words) ?? row.known.whole.fields[field] ?? null,
});

const currency = (column: 'price' | 'listPrice'): Writing => ({
  head: words => words.t('listings.out.currency', {column: words.t(`listings.${column}`)}),
  cell: ({known: {whole}}) => (whole.undecided[column] ? null : (whole.fields[column]?.currency ?? null)),
});

const own = (column: Column, cell: Writing['cell']): Writing => ({
  head: ({t}) => (isDerived(column) ? t('listings.out.derived', {column: t(`listings.${column}`)}) : t(`listings.${column}`)),
  cell,
});

const firstFix = (row: Row, {judge, now, words}: Writer): Cell => {
  const [first] = judge(row.known.whole, now)
    .verdicts.filter(({level}) => level === 'fail' || level === 'warn')
    .sort((a, b) => b.gain - a.gain);
  return first ? adviceText(first, words) : null;
};

/** column → what it becomes outside: money is a number beside its currency. */
const writings: Record<Column, readonly Writing[]> = {
  score: [own('score', (row, {judge, now}) => judge(row.known.whole, now).score ?? null)],
  title: [plainField('title', 'title')],
  price: [
    own('price', (row, writer) => moneyOf(row, 'price', writer)),
    {
      head: words => words.t('listings.out.highest', {column: words.t('listings.price')}),
      cell: (row, writer) => moneyOf(row, 'priceTo', writer),
    },
    currency('price'),
  ],
  listPrice: [own('listPrice', (row, writer) => moneyOf(row, 'listPrice', writer)), currency('listPrice')],
  availability: [
    own('availability', (row, {words}) => {
      const {availability} = row.known.whole.fields;
      return rivalsOf(row, 'availability', words) ?? (availability ? fieldText('availability', availability, words) : null);
    }),
  ],
  stock: [plainField('stock', 'stock')],
  site: [
    own('site', ({known}, {words}) => (known.whole.site === 'generic' ? null : words.site(known.whole.site))),
    {head: ({t}) => t('listings.out.host'), cell: ({known}) => known.whole.host},
  ],
  owner: [own('owner', ({owner: [whose]}, {words}) => (whose && whose !== 'unknown' ? fieldText('owner', whose, words) : null))],
  brand: [plainField('brand', 'brand')],
  sku: [plainField('sku', 'sku')],
  gtin: [plainField('gtin', 'gtin')],
  rating: [plainField('rating', 'rating')],
  reviews: [plainField('reviews', 'reviewCount')],
  pictures: [own('pictures', (row, {words}) => rivalsOf(row, 'images', words) ?? row.known.whole.fields.images?.length ?? null)],
  seen: [own('seen', row => ({at: seenAt(row)}))],
  first: [own('first', ({known}) => ({at: known.firstAt}))],
  snapshots: [own('snapshots', ({known}) => known.snapshots)],
  fix: [own('fix', firstFix)],
};

/** The heads of these columns. */
export const headsOf = (columns: readonly Column[], words: Words): string[] =>
  columns.flatMap(column => writings[column].map(({head}) => head(words)));

/** The cells of one row, as many as there are heads. */
export const cellsOf = (row: Row, columns: readonly Column[], writer: Writer): Cell[] =>
  columns.flatMap(column => writings[column].map(({cell}) => cell(row, writer)));
