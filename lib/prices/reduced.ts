import type {Money} from '../model/money.ts';
import type {PriceHistory, PriceStep} from './history.ts';

/** A stretch in which a page announced a price below the one that it named as former: epoch ms, up to but without `to`. */
export type Reduced = {from: number; to: number; isOver: boolean};

const isBelow = (price: Money | undefined, was: Money | undefined): boolean =>
  price !== undefined && was !== undefined && price.currency === was.currency && price.scale === was.scale && price.amount < was.amount;

type Told = PriceStep & {of: 'price' | 'was'};

/** What both told, in the order of time. */
const merged = (price: PriceHistory, listPrice: PriceHistory): Told[] => {
  const told = (of: Told['of'], {steps}: PriceHistory) => steps.map((step): Told => ({...step, of}));
  return [...told('price', price), ...told('was', listPrice)].sort((a, b) => a.at - b.at);
};

/** The stretches in which the price was below the list price, the first first; the last ends where it was last seen. */
export const reducedIn = (price: PriceHistory, listPrice: PriceHistory): Reduced[] => {
  const found: Reduced[] = [];
  if (!listPrice.steps.some(step => step.price)) return found;
  const now: Partial<Record<Told['of'], Money | undefined>> = {};
  const steps = merged(price, listPrice);
  steps.forEach(({at, of, price: told}, i) => {
    now[of] = told;
    // What both told at one moment is one look.
    if (steps[i + 1]?.at === at) return;
    const [last, is] = [found.at(-1), isBelow(now.price, now.was)];
    if (is && (!last || last.isOver)) found.push({from: at, to: price.seenAt, isOver: false});
    if (!is && last && !last.isOver) found[found.length - 1] = {from: last.from, to: at, isOver: true};
  });
  return found;
};
