import type {Money} from '../model/money.ts';
import {edgesOf, largest, millionths} from './fee-amount.ts';
import {baseAt, tallyAt} from './margin.ts';
import {below, type Stretches, smallest} from './solve.ts';
import {type Deal, HIGHEST} from './terms.ts';

/** At least so much profit (minor units), margin (of net, 0–1) or return on the cost of goods. */
export type Target = {profit: number} | {margin: number} | {roi: number};

/**
 * The smallest price that meets a target. `gap`: where higher prices miss it again, as where a site's next tier rates the whole price, from the
 * first to the last that do; prices between them may meet it.
 */
export type PriceFor = {price: Money; gap?: {from: Money; to: Money}};

/** Prices after which a fee goes on in another straight line. */
const edgesOfDeal = (deal: Deal): number[] =>
  deal.fees.flatMap(fee => {
    const most = baseAt(deal, HIGHEST, fee.of);
    return edgesOf(fee, most).map(edge => largest(deal.discount, HIGHEST, price => baseAt(deal, price, fee.of) <= edge));
  });

/** How far a target is met at a price, as a whole number; at or above 0 where it is. */
const surplus = (deal: Deal, target: Target): ((price: number) => number) => {
  if ('margin' in target) {
    const share = millionths(target.margin);
    return price => {
      const {profit, net} = tallyAt(deal, price);
      // Nothing sold for nothing has no margin.
      return net > 0 ? profit * 1_000_000 - share * net : Math.min(profit * 1_000_000, -1);
    };
  }
  const wanted = 'profit' in target ? target.profit : Math.ceil((millionths(target.roi) * (deal.costs.goods ?? 0)) / 1_000_000);
  return price => tallyAt(deal, price).profit - wanted;
};

/** Does a price of minor units meet a target? */
export const isMet = (deal: Deal, target: Target, price: number): boolean => surplus(deal, target)(price) >= 0;

/**
 * The smallest price in minor units that meets a target, exact: tier by tier, with all rounding; undefined where none up to ten million major
 * units does. P = (cost + fixed fees) ÷ (1 − rates − margin) holds within a tier; the last cents are tried out.
 */
export const priceFor = (deal: Deal, target: Target): PriceFor | undefined => {
  // Each line is off by half a unit at most, and what is taken of rounded amounts by less than another; the share of returns by all of them.
  const noise = (4 + 2 * deal.fees.length) * ('margin' in target ? 1_000_000 : 1);
  const all: Stretches = {value: surplus(deal, target), edges: edgesOfDeal(deal), least: deal.discount, most: HIGHEST, noise};
  const price = smallest(all);
  if (price === undefined) return undefined;
  const gap = below(all, price);
  const money = (amount: number): Money => ({amount, currency: deal.currency});
  return {price: money(price), ...(gap && {gap: {from: money(gap.from), to: money(gap.to)}})};
};

/** The smallest price at which nothing is lost. */
export const breakEven = (deal: Deal): PriceFor | undefined => priceFor(deal, {profit: 0});
