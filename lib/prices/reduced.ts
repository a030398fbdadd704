import type {Money} from '../model/money.ts';
import type {PriceHistory, PriceStep} from './history.ts';

/** A stretch in which a page announced a price below the one that it named as former: epoch ms, up to but without `to`. */
export type Reduced = {from: number; to: number; isOver: boolean};

const priceAt = (steps: readonly PriceStep[], at: number): Money | undefined => steps.findLast(step => step.at <= at)?.price;

const isBelow = (price: Money | undefined, was: Money | undefined): boolean =>
  price !== undefined && was !== undefined && price.currency === was.currency && price.scale === was.scale && price.amount < was.amount;

/** The stretches in which the price was below the list price, the first first; the last ends where it was last seen. */
export const reducedIn = (price: PriceHistory, listPrice: PriceHistory): Reduced[] => {
  const moments = [...new Set([...price.steps, ...listPrice.steps].map(({at}) => at))].sort((a, b) => a - b);
  const found: Reduced[] = [];
  for (const at of moments) {
    const [last, is] = [found.at(-1), isBelow(priceAt(price.steps, at), priceAt(listPrice.steps, at))];
    if (is && (!last || last.isOver)) found.push({from: at, to: price.seenAt, isOver: false});
    if (!is && last && !last.isOver) found[found.length - 1] = {from: last.from, to: at, isOver: true};
  }
  return found;
};
