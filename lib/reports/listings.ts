import {inMajor} from '../format/money.ts';
import type {Money} from '../model/money.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';

export type Column = 'score' | 'title' | 'site' | 'price' | 'seen' | 'snapshots';
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

const matches = ({whole: latest}: Known, words: string[]): boolean => {
  const {title, brand, sku, gtin} = latest.fields;
  const hay = plain([title, brand, sku, gtin, latest.host, latest.shop, latest.site, latest.ref].filter(Boolean).join(' '));
  return words.every(word => hay.includes(word));
};

const decidedPrice = ({price}: Card): Money | undefined => (price && 'price' in price ? price.price : undefined);

/** Prices of different currencies are not compared: they stand currency by currency. */
const byPrice = (a: Card, b: Card): number => {
  const [x, y] = [decidedPrice(a), decidedPrice(b)];
  return x && y ? x.currency.localeCompare(y.currency) || inMajor(x) - inMajor(y) : 0;
};

const order: Record<Column, (a: Card, b: Card) => number> = {
  title: (a, b) => (a.title ?? '').localeCompare(b.title ?? ''),
  site: (a, b) => a.host.localeCompare(b.host) || a.site.localeCompare(b.site),
  price: byPrice,
  score: (a, b) => (a.score ?? 0) - (b.score ?? 0),
  seen: (a, b) => a.seenAt - b.seenAt,
  snapshots: (a, b) => a.snapshots - b.snapshots,
};

const lacks: Partial<Record<Column, (card: Card) => boolean>> = {
  title: card => !card.title,
  price: card => !decidedPrice(card),
  score: card => card.score === undefined,
};

/** What lacks the thing that is sorted by stands last in both directions. */
const compare = ({by, descending}: Sort) => {
  const isLacking = lacks[by] ?? (() => false);
  return (a: Card, b: Card): number => Number(isLacking(a)) - Number(isLacking(b)) || order[by](a, b) * (descending ? -1 : 1);
};

/** The listings that hold every word of `query`, sorted, at most `limit` of them. */
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
  return {rows: cards.sort(compare(sort)).slice(0, limit), matching: cards.length, total: heads.length, query, sort, now};
};
