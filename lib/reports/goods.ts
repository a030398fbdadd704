import {type Offered, proposals, together} from '../analysis/goods.ts';
import {type ProposedGood, proposedGoods} from '../analysis/proposed-goods.ts';
import {confirmedGoods, goodChoices} from '../choices/goods.ts';
import type {Choice, GoodChoice} from '../model/choice.ts';
import {choiceKey, listedName} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import type {OrderTold} from '../model/order-told.ts';
import type {Place} from './daily.ts';
import {decodeThing} from './route.ts';
import {presentOf, type Trace} from './trace.ts';

type Listed = GoodChoice['one'];

/** One listing of a good. `id`: its own page in the dashboard; undefined where only orders told of it, or it is no longer kept. */
export type GoodListing = Place & {
  ref: string;
  listed: Listed;
  id: string | undefined;
  title: string | undefined;
  sku: string | undefined;
  gtin: string | undefined;
  price: Money | undefined;
};

/** Listings that may be one good, in the parts that are to be joined, and why. */
export type ProposedRow = {id: string; by: 'gtin' | 'sku'; number: string; parts: GoodListing[][]; pairs: {one: Listed; other: Listed}[]};
export type ConfirmedRow = {id: string; listings: GoodListing[]; at: number};
export type RefusedRow = {id: string; one: GoodListing; other: GoodListing; at: number};

export const shows = ['proposed', 'confirmed', 'refused'] as const;
export type Show = (typeof shows)[number];
export type GoodsAsked = {show: Show; find: string; limit: number};

export type GoodsReport = GoodsAsked & {
  /** What is asked for, at most `limit` in all; the other two are empty. */
  proposed: ProposedRow[];
  confirmed: ConfirmedRow[];
  refused: RefusedRow[];
  /** How many of each hold what is sought. */
  counts: Record<Show, number>;
  /** Listings known to be the seller's own, by their pages or their orders. */
  mine: number;
  /** Listings that are kept at all. */
  listings: number;
};

type Given = {traces: readonly Trace[]; told: readonly OrderTold[]; choices: readonly Choice[]};
type Sought<T> = {row: T; hay: string};

/** All that is known of goods, worked out once for several questions. */
export type GoodsKnown = {
  proposed: Sought<ProposedRow>[];
  confirmed: Sought<ConfirmedRow>[];
  refused: Sought<RefusedRow>[];
  mine: number;
  listings: number;
};

type Details = Pick<GoodListing, 'id' | 'title' | 'price' | 'called'> & Offered;

const ofTrace = (trace: Trace): Details | undefined => {
  const ref = decodeThing(trace.id)?.[4];
  const {sku, gtin, price} = presentOf(trace).fields;
  if (ref === undefined) return undefined;
  const {id, title, site, host, shop, counts} = trace;
  return {...{site, host, shop, ref, sku, gtin, id, title, price}, ...(counts?.called !== undefined && {called: counts.called})};
};

const ofOrder = ({site, host, shop, items}: OrderTold): Details[] =>
  items.map(({ref, sku, title}) => ({site, host, shop, ref, sku, title, id: undefined, price: undefined}));

/** The first that is known of each listing, its own page before orders. */
const detailsOf = ({traces, told}: Given): {all: Map<string, Details>; offered: Offered[]} => {
  const all = new Map<string, Details>();
  const offered: Offered[] = [];
  for (const trace of traces) {
    const one = ofTrace(trace);
    if (!one) continue;
    all.set(listedName(one), one);
    if (trace.owner === 'mine') offered.push(one);
  }
  const listed = new Set<string>();
  for (const one of told.flatMap(ofOrder)) {
    // Many orders name one good.
    const name = `${listedName(one)}\n${one.sku ?? ''}`;
    if (listed.has(name)) continue;
    listed.add(name);
    if (!all.has(listedName(one))) all.set(listedName(one), one);
    offered.push(one);
  }
  return {all, offered: together(offered)};
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const hayOf = (listings: readonly GoodListing[]): string =>
  plain(listings.map(({title, ref, sku, gtin, host, called}) => [title, ref, sku, gtin, host, called].join(' ')).join(' '));

const rowOf = ({parts, pairs, by, number}: ProposedGood, shown: (one: Listed) => GoodListing): Sought<ProposedRow> => {
  const rows = parts.map(part => part.map(shown));
  const bare = pairs.map(({one, other}) => ({one, other}));
  const id = bare.map(({one, other}) => `${listedName(one)}\n${listedName(other)}`).join('\n');
  return {row: {id, by, number, parts: rows, pairs: bare}, hay: hayOf(rows.flat())};
};

/** When each listing was last said to be the same as another: epoch ms. */
const saidAt = (same: readonly GoodChoice[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const {one, other, at} of same) for (const name of [one, other].map(listedName)) times.set(name, Math.max(at, times.get(name) ?? 0));
  return times;
};

/** What there is to decide about goods, and what was decided. Proposed are only listings that are known to be the seller's own. */
export const goodsKnown = (given: Given): GoodsKnown => {
  const {all, offered} = detailsOf(given);
  const [confirmed, refused] = [confirmedGoods(given.choices), goodChoices(given.choices, 'different')];
  const shown = (listed: Listed): GoodListing => {
    const {site, host, shop, ref} = listed;
    const {id, title, sku, gtin, price, called} = all.get(listedName(listed)) ?? ({} as Partial<Details>);
    return {...{site, host, shop, ref, listed, id, title, sku, gtin, price}, ...(called !== undefined && {called})};
  };
  const times = saidAt(goodChoices(given.choices, 'same'));
  const timeOf = (good: readonly Listed[]) => Math.max(...good.map(one => times.get(listedName(one)) ?? 0));
  return {
    proposed: proposedGoods({pairs: proposals(offered, given.choices), offered, confirmed, refused}).map(one => rowOf(one, shown)),
    confirmed: confirmed
      .map(good => ({id: good.map(listedName).join('\n'), listings: good.map(shown), at: timeOf(good)}))
      .sort((a, b) => b.at - a.at)
      .map(row => ({row, hay: hayOf(row.listings)})),
    refused: [...refused]
      .sort((a, b) => b.at - a.at)
      .map(choice => ({id: choiceKey(choice).join('\n'), one: shown(choice.one), other: shown(choice.other), at: choice.at}))
      .map(row => ({row, hay: hayOf([row.one, row.other])})),
    mine: offered.length,
    listings: given.traces.length,
  };
};

/** What is asked of goods, at most `limit`. */
export const goodsReport = (known: GoodsKnown, asked: GoodsAsked): GoodsReport => {
  const words = plain(asked.find).split(/\s+/).filter(Boolean);
  const found = <T>(all: readonly Sought<T>[]): T[] => all.flatMap(({row, hay}) => (words.every(word => hay.includes(word)) ? [row] : []));
  const [proposed, confirmed, refused] = [found(known.proposed), found(known.confirmed), found(known.refused)];
  const some = <T>(rows: readonly T[], show: Show): T[] => (asked.show === show ? rows.slice(0, asked.limit) : []);
  return {
    ...asked,
    ...{proposed: some(proposed, 'proposed'), confirmed: some(confirmed, 'confirmed'), refused: some(refused, 'refused')},
    counts: {proposed: proposed.length, confirmed: confirmed.length, refused: refused.length},
    ...{mine: known.mine, listings: known.listings},
  };
};
