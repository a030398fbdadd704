import type {SkuKnown} from '../format/cost-lines.ts';
import {inMajor} from '../format/money.ts';
import {typedShare} from '../format/typed.ts';
import type {ListingFact} from '../model/fact.ts';
import type {Money} from '../model/money.ts';
import type {PriceShown} from './card.ts';
import {isAt, type PlaceCount, type Placed, placesOf} from './daily.ts';
import {type Ills, illAt, type Stale} from './health.ts';
import {type MarginSheet, type MarginShort, marginSheet, marginShort} from './margin.ts';
import type {DayAt} from './promoted-prices.ts';
import type {SoldByDay} from './promoted-sales.ts';
import {type RangeSheet, rangeSheet} from './range.ts';
import type {Selling} from './selling.ts';
import {skusOf} from './skus.ts';
import {type Moment, presentOf, type Trace} from './trace.ts';

/** Two prices of one currency that followed each other, and when the later was first read: epoch ms. */
export type PriceChange = {at: number; before: Money; after: Money; share: number | undefined};

export type PriceRow = Placed & {
  id: string;
  title: string | undefined;
  /** Undefined: the page shows none. */
  price: PriceShown | undefined;
  listPrice: Money | undefined;
  /** How far the price is below the list price: 0–1. */
  discount: number | undefined;
  /** The lowest and highest price kept in the currency of now, and when each was first read. */
  lowest: {price: Money; at: number} | undefined;
  highest: {price: Money; at: number} | undefined;
  /** The last change, unless the currency changed since. */
  change: PriceChange | undefined;
  readAt: number;
  seenAt: number;
  /** The price, or the list price, is no longer read where this listing is. */
  stale?: Stale | undefined;
  staleList?: Stale | undefined;
  /** Is the listing known to be the seller's own, and what it costs them? */
  isMine?: boolean;
  isCosted?: boolean;
  /** What it leaves; undefined: it is not the seller's. */
  margin?: MarginShort | undefined;
};

export const shows = ['all', 'mine', 'uncosted', 'changed', 'reduced', 'undecided', 'missing'] as const;
export type Show = (typeof shows)[number];
export const orders = ['change', 'discount', 'title'] as const;
export type Order = (typeof orders)[number];
/** `of`: the listing whose margin is looked at; `target`: the margin that a price is sought for, in percent; `paste`: costs are being pasted. */
export type PricesAsked = {place: string; find: string; show: Show; order: Order; limit: number} & {
  of?: string | undefined;
  target?: string | undefined;
  paste?: boolean | undefined;
};

export type PricesReport = PricesAsked & {
  rows: PriceRow[];
  matching: number;
  counts: Record<Show, number>;
  places: PlaceCount[];
  now: number;
  /** Of the listing asked for; undefined: none is, or it is not kept. */
  sheet?: MarginSheet | undefined;
  /** Between which prices it may lie, where it is the seller's own. */
  range?: RangeSheet | undefined;
  /** Of the seller's listings, while costs are pasted. */
  skus?: SkuKnown[] | undefined;
};

const isSame = (a: Money, b: Money): boolean => a.currency === b.currency && inMajor(a) === inMajor(b);

/** The prices that were decided, one a change, oldest first. */
const pricesOf = (moments: readonly Moment[]): {price: Money; at: number}[] => {
  const prices: {price: Money; at: number}[] = [];
  for (const {at, fact} of moments) {
    const {price} = fact.fields;
    const last = prices[prices.length - 1];
    if (price && !(last && isSame(last.price, price))) prices.push({price, at});
  }
  return prices;
};

const changeOf = (prices: readonly {price: Money; at: number}[]): PriceChange | undefined => {
  const [before, after] = prices.slice(-2);
  if (!before || !after || before.price.currency !== after.price.currency) return undefined;
  const [from, to] = [inMajor(before.price), inMajor(after.price)];
  return {at: after.at, before: before.price, after: after.price, share: from > 0 ? (to - from) / from : undefined};
};

const shownOf = ({fields, undecided}: ListingFact): PriceShown | undefined => {
  if (undecided.price) return {rivals: undecided.price.map(({value, from}) => ({value, from}))};
  if (!fields.price) return undefined;
  return fields.priceTo ? {price: fields.price, to: fields.priceTo} : {price: fields.price};
};

const discountOf = ({fields: {price, listPrice}}: ListingFact): number | undefined => {
  if (!price || !listPrice || price.currency !== listPrice.currency || inMajor(listPrice) <= inMajor(price)) return undefined;
  return 1 - inMajor(price) / inMajor(listPrice);
};

/** The prices of one listing, now and as they were. */
export const priceRowOf = (trace: Trace): PriceRow => {
  const present = presentOf(trace);
  const prices = pricesOf(trace.moments);
  const currency = (present.fields.price ?? prices[prices.length - 1]?.price)?.currency;
  // Of equals the first: since when it was so.
  const comparable = prices.filter(({price}) => price.currency === currency);
  const most = (sign: 1 | -1) => [...comparable].sort((a, b) => sign * (inMajor(a.price) - inMajor(b.price)))[0];
  return {
    ...{
      id: trace.id,
      title: trace.title,
      site: trace.site,
      host: trace.host,
      shop: trace.shop,
      counts: trace.counts,
      price: shownOf(present),
      readAt: trace.readAt,
      seenAt: trace.seenAt,
    },
    isMine: trace.owner === 'mine',
    ...{listPrice: present.undecided.price ? undefined : present.fields.listPrice, discount: discountOf(present)},
    ...{lowest: most(1), highest: most(-1), change: changeOf(prices)},
  };
};

const isShown: Record<Show, (row: PriceRow) => boolean> = {
  all: () => true,
  mine: ({isMine}) => isMine === true,
  uncosted: ({isMine, isCosted}) => isMine === true && isCosted !== true,
  changed: ({change}) => change !== undefined,
  reduced: ({discount}) => discount !== undefined,
  undecided: ({price}) => price !== undefined && 'rivals' in price,
  missing: ({price}) => price === undefined,
};

const collator = new Intl.Collator(undefined, {numeric: true});
const byTitle = (a: PriceRow, b: PriceRow): number => collator.compare(a.title ?? '', b.title ?? '') || (a.id < b.id ? -1 : 1);
const byOrder: Record<Order, (a: PriceRow, b: PriceRow) => number> = {
  change: (a, b) => (b.change?.at ?? 0) - (a.change?.at ?? 0) || byTitle(a, b),
  discount: (a, b) => (b.discount ?? -1) - (a.discount ?? -1) || byTitle(a, b),
  title: byTitle,
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const holds = ({title, host, id}: PriceRow, words: readonly string[]): boolean => {
  const hay = plain(`${title ?? ''} ${host} ${decodeURIComponent(id)}`);
  return words.every(word => hay.includes(word));
};

/** `dayAt`: in whose days prices are laid beside what was sold. */
type Light = {now: number; ills: Ills; selling?: Selling; sold?: SoldByDay; dayAt?: DayAt};

/** The listing whose margin is looked at, and what is known for the pasting of costs. */
const besides = (traces: readonly Trace[], {of, target, paste}: PricesAsked, {ills, selling, sold, dayAt}: Light) => {
  const trace = of ? traces.find(({id}) => id === of) : undefined;
  const share = target ? typedShare(target) : undefined;
  const wanted = typeof share === 'number' ? share : undefined;
  return {
    sheet: trace && selling && marginSheet(trace, selling, wanted, illAt(ills, trace).price),
    range: trace?.owner === 'mine' && selling && sold && dayAt ? rangeSheet({trace, traces, selling, sold, dayAt}) : undefined,
    skus: paste ? skusOf(traces) : undefined,
  };
};

/** What each of these rows leaves. */
const withMargins = (rows: readonly PriceRow[], traces: readonly Trace[], selling: Selling | undefined): readonly PriceRow[] => {
  if (!selling) return rows;
  const wanted = new Set(rows.map(({id}) => id));
  const byId = new Map(traces.flatMap(trace => (wanted.has(trace.id) ? [[trace.id, trace] as const] : [])));
  return rows.map(row => {
    const trace = row.isMine ? byId.get(row.id) : undefined;
    return trace ? {...row, margin: marginShort(trace, selling)} : row;
  });
};

/** The prices wanted, at most `limit`. `rows`: of all listings, worked out once for several questions. */
export const pricesReport = (rows: readonly PriceRow[], traces: readonly Trace[], asked: PricesAsked, light: Light): PricesReport => {
  const words = plain(asked.find).split(/\s+/).filter(Boolean);
  const found = rows.filter(row => isAt(asked.place, row) && holds(row, words));
  const matching = found.filter(isShown[asked.show]).sort(byOrder[asked.order]);
  const marked = withMargins(matching.slice(0, asked.limit), traces, asked.of ? undefined : light.selling).map(row => {
    const ill = illAt(light.ills, row);
    return {...row, stale: ill.price, staleList: ill.listPrice};
  });
  const counts = Object.fromEntries(shows.map(show => [show, found.filter(isShown[show]).length])) as Record<Show, number>;
  const base = {rows: marked, matching: matching.length, counts, places: placesOf(traces), now: light.now};
  return {...asked, ...base, ...besides(traces, asked, light)};
};
