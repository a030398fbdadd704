/** One seller account at one site; `shop` null: the host is the shop. */
export type Shop = {site: string; host: string; shop: string | null};

/** So much in all, in whole units, and of how many orders it is known: an order of which it is not known adds nothing, and is not 0. */
export type Sum = {sum: number; of: number};

/** Amounts are in minor units of the row's currency; units are pieces. */
export const measures = ['units', 'gross', 'discount', 'refunded', 'tax', 'shipping'] as const;
export type Measure = (typeof measures)[number];

/**
 * What the orders of one shop, day, channel and currency come to. `item` is empty for orders as a whole, else a SKU (`sku:…`) or, where there is
 * none, the site's id (`ref:…`): rows of items tell of the same orders again and are never added to those of whole orders. An order counts on the
 * day it was placed, whatever happens to it later. `day` is YYYY-MM-DD in the shop's zone, empty where it is not known for certain.
 *
 * orders: all that were placed and are not cancelled, paid or not, returned or not. units: pieces in them. gross (GMV): Σ quantity × price
 * of their lines; of an order whose lines are not all told, its total as the site states it (with shipping and tax, after discounts): `stated`
 * says of how many that is. discount, tax, shipping: as stated, a discount else as its lines tell. refunded: paid back so far. cancelled:
 * orders that were cancelled, of which nothing else counts. An amount in another currency than the order's stands in a row of its own.
 */
export type DayTotal = Shop & {
  day: string;
  channel: string;
  item: string;
  /** ISO 4217; empty: not known. */
  currency: string;
  orders: number;
  cancelled: number;
  stated: number;
} & {[M in Measure]?: Sum};

/** A row with when its day begins in its shop's zone: epoch ms. */
export type DayFact = DayTotal & {begins: number};

/** How many buyers of a shop placed their first order on a day (YYYY-MM-DD). */
export type BuyerDay = Shop & {day: string; count: number};

export type DayKey = [site: string, host: string, shop: string, day: string, channel: string, item: string, currency: string];

export const dayKey = (row: DayTotal): DayKey => [row.site, row.host, row.shop ?? '', row.day, row.channel, row.item, row.currency];

const counts = ['orders', 'cancelled', 'stated'] as const;

const summed = (a: Sum | undefined, b: Sum | undefined, sign: 1 | -1): Sum => ({
  sum: (a?.sum ?? 0) + sign * (b?.sum ?? 0),
  of: (a?.of ?? 0) + sign * (b?.of ?? 0),
});

/** A row with another of the same key added (1) or taken away (-1). */
export const plus = (row: DayTotal | undefined, other: DayTotal, sign: 1 | -1): DayTotal => {
  const {site, host, shop, day, channel, item, currency} = other;
  const out: DayTotal = {site, host, shop, day, channel, item, currency, orders: 0, cancelled: 0, stated: 0};
  for (const name of counts) out[name] = (row?.[name] ?? 0) + sign * other[name];
  for (const name of measures) {
    const sum = summed(row?.[name], other[name], sign);
    if (sum.of !== 0 || sum.sum !== 0) out[name] = sum;
  }
  return out;
};

/** Does nothing count in it? */
export const isNothing = (row: DayTotal): boolean => counts.every(name => row[name] === 0) && measures.every(name => !row[name]);

/** Rows by their keys, those of one key added up. */
export const tally = (rows: readonly DayTotal[], into: Map<string, DayTotal> = new Map(), sign: 1 | -1 = 1): Map<string, DayTotal> => {
  for (const row of rows) {
    const name = dayKey(row).join('\n');
    into.set(name, plus(into.get(name), row, sign));
  }
  return into;
};
