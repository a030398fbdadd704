import type {Money} from '../model/money.ts';
import {minorDigits} from '../parse/currencies.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';

export const columns = ['score', 'title', 'site', 'price', 'seen', 'snapshots'] as const;
export type Column = (typeof columns)[number];
export type Sort = {by: Column; descending: boolean};

export type ListingsReport = {
  rows: Card[];
  /** How many match the search, and how many are kept in all; `rows` may be fewer than either. */
  matching: number;
  total: number;
  query: string;
  sort: Sort;
  now: number;
};

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

const matches = ({latest}: Known, words: string[]): boolean => {
  const {title, brand, sku, gtin} = latest.fields;
  const hay = plain([title, brand, sku, gtin, latest.host, latest.shop, latest.site, latest.ref].filter(Boolean).join(' '));
  return words.every(word => hay.includes(word));
};

const inMajor = ({amount, currency, scale}: Money): number => amount / 10 ** (scale ?? minorDigits(currency));

/** Prices of different currencies are not compared: they stand currency by currency. */
const byPrice = (a: Card, b: Card): number => {
  const [x, y] = [a, b].map(card => (card.price && 'price' in card.price ? card.price.price : undefined));
  if (!x || !y) return Number(!x) - Number(!y);
  return x.currency.localeCompare(y.currency) || inMajor(x) - inMajor(y);
};

const order: Record<Column, (a: Card, b: Card) => number> = {
  title: (a, b) => (a.title ?? '').localeCompare(b.title ?? ''),
  site: (a, b) => a.host.localeCompare(b.host) || a.site.localeCompare(b.site),
  price: byPrice,
  score: (a, b) => (a.score ?? -1) - (b.score ?? -1),
  seen: (a, b) => a.seenAt - b.seenAt,
  snapshots: (a, b) => a.snapshots - b.snapshots,
};

/** The listings that hold every word of `query`, sorted, at most `limit` of them. Things without what is sorted by stand at one end. */
export const listingsReport = (given: {
  heads: Known[];
  judge: Judge;
  query: string;
  sort: Sort;
  limit: number;
  now: number;
}): ListingsReport => {
  const {heads, judge, query, sort, limit, now} = given;
  const words = plain(query).split(/\s+/).filter(Boolean);
  const cards = heads.filter(head => matches(head, words)).map(head => cardOf(head, judge, now));
  const sorted = cards.sort((a, b) => order[sort.by](a, b) * (sort.descending ? -1 : 1));
  return {rows: sorted.slice(0, limit), matching: cards.length, total: heads.length, query, sort, now};
};
