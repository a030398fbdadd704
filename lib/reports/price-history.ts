import {inMajor} from '../format/money.ts';
import {spokenOf} from '../model/completed.ts';
import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {DAY, overDays, type PriceHistory, seen, WINDOWS} from '../prices/history.ts';

/** What a page asked over time, and what it said that it had cost before. */
export type PricesOverTime = {price: PriceHistory; listPrice: PriceHistory};

const empty: PriceHistory = {steps: [], seenAt: 0};

const decided = ({fields, undecided}: Snapshot<'listing'>, field: 'price' | 'listPrice'): Money | undefined =>
  field in undecided ? undefined : fields[field];

/**
 * Prices from the snapshots of a listing, newest first; of a range the lower end. What a page showed in a tab that nobody saw is passed over where
 * it lacks the price: it may have been there. `seenAt`: when it was last met, epoch ms.
 */
export const pricesOverTime = (history: readonly Snapshot<'listing'>[], seenAt: number): PricesOverTime => {
  let [now, was]: [Money | undefined, Money | undefined] = [undefined, undefined];
  let all: PricesOverTime = {price: empty, listPrice: empty};
  for (const snapshot of [...history].reverse()) {
    // What its page does not speak of is as it was.
    const spoken = spokenOf(snapshot);
    if (spoken.has('price')) now = decided(snapshot, 'price');
    if (spoken.has('listPrice')) was = decided(snapshot, 'listPrice');
    if (snapshot.hidden && now === undefined) continue;
    all = {price: seen(all.price, snapshot.at, now), listPrice: seen(all.listPrice, snapshot.at, was)};
  }
  const until = ({steps, seenAt: last}: PriceHistory): PriceHistory => ({steps, seenAt: Math.max(last, seenAt)});
  return {price: until(all.price), listPrice: until(all.listPrice)};
};

/** What a price was within a window that ends now: lowest, middle and highest, and which share of it is known (0–1). */
export type WindowShown = {days: number; lowest: Money; lowestAt: number; median: Money; highest: Money; known: number};

/**
 * The windows of which something is known, the shortest first; none where prices of two currencies lie in one, nor where one price was seen for
 * less than a day, of which they would say nothing more.
 */
export const windowsOf = (history: PriceHistory, now: number): WindowShown[] =>
  WINDOWS.flatMap(days => {
    const found = overDays(history, now, days);
    if (!found || found === 'mixed') return [];
    const {lowest, highest, median, known} = found;
    if (known * days < 1 && lowest.price.amount === highest.price.amount) return [];
    return [{days, lowest: lowest.price, lowestAt: lowest.from, median, highest: highest.price, known}];
  });

/** As many points as a small curve has. */
const POINTS = 45;

/** The price at the ends of equal parts of the last so many days, in major units of the last currency; undefined where it is not known. */
export const curveOf = ({steps, seenAt}: PriceHistory, now: number, days = 90): (number | undefined)[] => {
  const currency = steps.findLast(({price}) => price)?.price?.currency;
  return Array.from({length: POINTS}, (_, i) => {
    const at = now - ((POINTS - 1 - i) * days * DAY) / POINTS;
    const price = at > seenAt && at - seenAt > (days * DAY) / POINTS ? undefined : steps.findLast(step => step.at <= at)?.price;
    return price?.currency === currency && price ? inMajor(price) : undefined;
  });
};
