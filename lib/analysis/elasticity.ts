import type {DayTotal} from '../model/day-total.ts';

/** A price and what was sold at it in one stretch of equal length (a day, a week). `group`: only prices of one group are compared (a good, a brand, a shop). */
export type PriceSale = {price: number; units: number; group?: string};

/**
 * By how much percent demand changes where the price changes by one: the slope of log units on log price, with its interval (95 %).
 * `n`: how many sales it is measured from; `prices`: how many different prices; `fit`: R² within the groups.
 */
export type Elasticity = {value: number; lo: number; hi: number; se: number; n: number; prices: number; fit: number};

/** Why it is unknown. `few-sales`, `few-prices`: there are not enough; `one-price`: prices differ by too little; `no-sales`: too often nothing was sold. */
export type Unknown = {unknown: 'few-sales' | 'few-prices' | 'one-price' | 'no-sales'; n: number};

/** What it takes at least: our own choice. Prices of a group have to lie apart by this share somewhere. */
const ENOUGH = {sales: 20, prices: 3, apart: 0.03, none: 0.2};

/** Quantile 0.975 of Student's t: its expansion in 1/df around the normal one (Abramowitz and Stegun 26.7.5), within 0.001 from df 6 on. */
export const student = (df: number): number => {
  const z = 1.959963984540054;
  const z2 = z * z;
  const terms = [
    z,
    (z * (z2 + 1)) / 4,
    (z * (5 * z2 ** 2 + 16 * z2 + 3)) / 96,
    (z * (3 * z2 ** 3 + 19 * z2 ** 2 + 17 * z2 - 15)) / 384,
    (z * (79 * z2 ** 4 + 776 * z2 ** 3 + 1482 * z2 ** 2 - 1920 * z2 - 945)) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / df ** i, 0);
};

type Sums = {n: number; groups: number; xx: number; xy: number; yy: number};

/** Sums of squares within the groups: logs less the mean of their group. */
const within = (sales: readonly PriceSale[]): Sums => {
  const groups = new Map<string, {x: number; y: number}[]>();
  for (const {price, units, group = ''} of sales) {
    const list = groups.get(group) ?? [];
    if (list.length === 0) groups.set(group, list);
    list.push({x: Math.log(price), y: Math.log(units)});
  }
  const sums: Sums = {n: sales.length, groups: groups.size, xx: 0, xy: 0, yy: 0};
  for (const list of groups.values()) {
    const mean = {x: 0, y: 0};
    for (const {x, y} of list) {
      mean.x += x / list.length;
      mean.y += y / list.length;
    }
    for (const {x, y} of list) {
      sums.xx += (x - mean.x) ** 2;
      sums.xy += (x - mean.x) * (y - mean.y);
      sums.yy += (y - mean.y) ** 2;
    }
  }
  return sums;
};

/** The widest range of prices within a group, as a share of the lower one. */
const spread = (sales: readonly PriceSale[]): number => {
  const ends = new Map<string, {low: number; high: number}>();
  for (const {price, group = ''} of sales) {
    const {low, high} = ends.get(group) ?? {low: price, high: price};
    ends.set(group, {low: Math.min(low, price), high: Math.max(high, price)});
  }
  return Math.max(0, ...[...ends.values()].map(({low, high}) => high / low - 1));
};

/**
 * The own-price elasticity by least squares on logs, with a level of its own for each group (the within estimator), and the usual standard
 * error; or why it is unknown. It tells how sales went with prices, and no more: a price lowered because nothing sold looks the same.
 * Stretches in which nothing was sold have no log and are left out; where they are many it is unknown.
 */
export const elasticity = (sales: readonly PriceSale[]): Elasticity | Unknown => {
  const told = sales.filter(({price, units}) => price > 0 && units > 0);
  const n = told.length;
  if (n < ENOUGH.sales) return {unknown: 'few-sales', n};
  if (sales.length - n > ENOUGH.none * sales.length) return {unknown: 'no-sales', n};
  const prices = new Set(told.map(({price, group = ''}) => `${group} ${price}`)).size;
  const {groups, xx, xy, yy} = within(told);
  if (prices < groups - 1 + ENOUGH.prices) return {unknown: 'few-prices', n};
  if (spread(told) < ENOUGH.apart) return {unknown: 'one-price', n};
  const df = n - groups - 1;
  if (df < 6) return {unknown: 'few-sales', n};
  const value = xy / xx;
  const rest = Math.max(0, yy - value * xy);
  const se = Math.sqrt(rest / df / xx);
  const off = student(df) * se;
  return {value, lo: value - off, hi: value + off, se, n, prices, fit: yy > 0 ? 1 - rest / yy : 0};
};

/**
 * Days of items as sales: what was paid for a piece, after the seller's discount, and how many. Days of which the sum of every order is not
 * known are left out, since the price of the rest would not be theirs. Groups: item, channel and currency of a shop.
 */
export const dailySales = (days: readonly DayTotal[]): PriceSale[] =>
  days.flatMap(({site, host, shop, item, channel, currency, orders, units, gross, discount}) => {
    if (item === '' || currency === '' || !units || !gross || units.sum <= 0 || gross.of < orders || units.of < orders) return [];
    const price = (gross.sum - (discount?.sum ?? 0)) / units.sum;
    return price > 0 ? [{price, units: units.sum, group: [site, host, shop ?? '', item, channel, currency].join('\n')}] : [];
  });
