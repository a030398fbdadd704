import {median} from '../model/median.ts';
import type {Money} from '../model/money.ts';
import type {Result} from '../model/search.ts';

/** Tells whether a result is the seller's own. */
export type IsMine = (result: Result) => boolean;

/** A place in a list: on the page, from 1, and among the `of` places of its sort, paid or unpaid, as the `rank`th of them. */
export type Place = {position: number; rank: number; of: number};

/** The best places of the seller's own; `isTold`: does the page say which places are paid for? Where it does not, all count as unpaid. */
export type Places = {unpaid: Place | undefined; paid: Place | undefined; isTold: boolean};

const bestIn = (results: readonly Result[], isMine: IsMine): Place | undefined => {
  const at = results.findIndex(isMine);
  const best = results[at];
  return best && {position: best.position, rank: at + 1, of: results.length};
};

/** Where the seller's own stand best in a list. */
export const placesIn = (results: readonly Result[], isMine: IsMine): Places => ({
  unpaid: bestIn(
    results.filter(({sponsored}) => !sponsored),
    isMine,
  ),
  paid: bestIn(
    results.filter(({sponsored}) => sponsored),
    isMine,
  ),
  isTold: results.some(({sponsored}) => sponsored !== undefined),
});

/** The prices of a list in one currency: `of` results ask so, of a range the lower end, as `ranges` of them do. */
export type PriceSpan = {low: Money; median: Money; high: Money; of: number; ranges: number};

const unitOf = ({currency, scale}: Money): string => `${currency} ${scale}`;

const spanOf = (results: readonly Result[]): PriceSpan[] => {
  const prices = results.flatMap(({price}) => price ?? []).sort((a, b) => a.amount - b.amount);
  const [low, high, middle] = [prices[0], prices.at(-1), median(prices.map(({amount}) => amount))];
  if (!low || !high || middle === undefined) return [];
  const ranges = results.filter(({priceTo}) => priceTo).length;
  return [{low, high, median: {...low, amount: Math.round(middle)}, of: prices.length, ranges}];
};

/** The prices of a list, each currency for itself, the most frequent first. */
export const spansIn = (results: readonly Result[]): PriceSpan[] => {
  const units = new Map<string, Result[]>();
  for (const result of results) if (result.price) units.set(unitOf(result.price), [...(units.get(unitOf(result.price)) ?? []), result]);
  return [...units.values()].flatMap(spanOf).sort((a, b) => b.of - a.of);
};

/** Does a result ask one price, in the currency of another one? */
export const isPlain = ({price, priceTo}: Result, than: Money): boolean =>
  price !== undefined && !priceTo && unitOf(price) === unitOf(than);

/** Where a price stands among those of others: so many of `of` are cheaper, and so many ask the same; `left`: results that ask none, a range, or another currency. */
export type PriceRank = {price: Money; cheaper: number; same: number; of: number; left: number};

/** Holds a price of the seller's against the prices of all results that are not. */
export const priceRank = (price: Money, results: readonly Result[], isMine: IsMine): PriceRank => {
  const others = results.filter(result => !isMine(result));
  const amounts = others.flatMap(result => (isPlain(result, price) ? [(result.price as Money).amount] : []));
  return {
    price,
    cheaper: amounts.filter(amount => amount < price.amount).length,
    same: amounts.filter(amount => amount === price.amount).length,
    of: amounts.length,
    left: others.length - amounts.length,
  };
};

/** The cheapest result of all that are not the seller's, of those that ask one price in the currency of theirs. */
export const cheapestBeside = (price: Money, results: readonly Result[], isMine: IsMine): Result | undefined =>
  results
    .filter(result => !isMine(result) && isPlain(result, price))
    .sort((a, b) => (a.price?.amount ?? 0) - (b.price?.amount ?? 0) || a.position - b.position)[0];
