import type {Money} from '../model/money.ts';
import {tallyAt} from './margin.ts';
import {isMet, priceFor, type Target} from './price-for.ts';
import type {Deal} from './terms.ts';

/** What a price brought: pieces sold in so many days on which the good was in stock. */
export type SoldAt = {price: Money; units: number; days: number};

/** What is known of the market; money of the deal's currency. */
export type Market = {
  /** What the seller asks now. */
  mine?: Money | undefined;
  /** What rivals ask for the same thing, with shipping, those that have it in stock. */
  rivals?: readonly Money[];
  sold?: readonly SoldAt[];
  /** The elasticity of demand and its interval (95 %), where it is known. */
  elasticity?: {value: number; lo: number; hi: number} | undefined;
};

/** Days in stock without a sale after which sales count as stopped, where nothing is said. */
const STOPPED = 14;

export type Ceiling = {price: Money; why: 'sales-stopped' | 'rivals-end'};

/** Why a price is suggested, or what stands in its way. */
export type RangeReason =
  /** Between floor and ceiling it leaves most, by an elasticity that is surely beyond −1. */
  | {reason: 'most-profit'; elasticity: number}
  | {reason: 'lowest-rival'; rival: Money}
  /** Rivals ask less than the floor: the lowest of those at or above it counts. */
  | {reason: 'rivals-below-floor'; rival: Money; count: number}
  | {reason: 'keep'}
  | {reason: 'raise-to-floor'; from: Money}
  | {reason: 'lower-to-ceiling'; from: Money}
  | {reason: 'floor-above-ceiling'; ceiling: Money}
  /** The site's next tier takes so much that prices in it leave less than the seller wants: the price stays below. */
  | {reason: 'below-gap'; from: Money; to: Money}
  /** Demand answers too little to price, or this is not sure, for a best price to be told. */
  | {reason: 'elasticity-unclear'}
  | {reason: 'elasticity-unknown'}
  | {reason: 'nothing-known'};

export type Range = {
  /** The lowest price that leaves what the seller wants at least; undefined: no price does. */
  floor: Money | undefined;
  /** Prices above the floor that leave less again. */
  gap: {from: Money; to: Money} | undefined;
  ceiling: Ceiling | undefined;
  suggested: Money | undefined;
  reasons: RangeReason[];
};

/** Above every price at which something was sold, the lowest at which for long enough nothing was. */
const stoppedAt = (sold: readonly SoldAt[], enough: number): Money | undefined => {
  const highest = Math.max(...sold.filter(({units}) => units > 0).map(({price}) => price.amount), Number.NEGATIVE_INFINITY);
  const dead = sold.filter(({units, days, price}) => units === 0 && days >= enough && price.amount > highest);
  return dead.sort((a, b) => a.price.amount - b.price.amount)[0]?.price;
};

/** Where sales stopped or rivals end, whichever is lower; undefined where neither is known. */
export const ceilingOf = ({rivals = [], sold = []}: Market, enough = STOPPED): Ceiling | undefined => {
  const stopped = stoppedAt(sold, enough);
  const last = [...rivals].sort((a, b) => b.amount - a.amount)[0];
  if (stopped && !(last && last.amount < stopped.amount)) return {price: stopped, why: 'sales-stopped'};
  return last && {price: last, why: 'rivals-end'};
};

/** Prices are tried in so many steps at most. */
const STEPS = 2000;

/**
 * The price between two that leaves most, where demand goes with price to the power of the elasticity: the largest of
 * profit(p) × p^elasticity. Both ends are tried; in minor units.
 */
export const mostProfit = (deal: Deal, from: number, to: number, elasticity: number): number => {
  const step = Math.max(1, Math.ceil((to - from) / STEPS));
  let best = {price: from, worth: Number.NEGATIVE_INFINITY};
  const look = (price: number): void => {
    const worth = tallyAt(deal, price).profit * (price / Math.max(from, 1)) ** elasticity;
    if (worth > best.worth) best = {price, worth};
  };
  for (let price = from; price <= to; price += step) look(price);
  look(to);
  for (let price = Math.max(from, best.price - step), last = Math.min(to, best.price + step); price <= last; price++) look(price);
  return best.price;
};

type Found = Pick<Range, 'suggested'> & {reasons: RangeReason[]};

const byRivals = (floor: Money, rivals: readonly Money[]): Found | undefined => {
  const sorted = [...rivals].sort((a, b) => a.amount - b.amount);
  const [lowest] = sorted;
  if (!lowest) return undefined;
  const below = sorted.filter(({amount}) => amount < floor.amount).length;
  const rival = sorted[below];
  const undercut: RangeReason[] = below > 0 ? [{reason: 'rivals-below-floor', rival: lowest, count: below}] : [];
  return rival ? {suggested: rival, reasons: [...undercut, {reason: 'lowest-rival', rival}]} : {suggested: floor, reasons: undercut};
};

const byMine = (floor: Money, ceiling: Ceiling | undefined, mine: Money | undefined): Found => {
  if (!mine) return {suggested: undefined, reasons: [{reason: 'nothing-known'}]};
  if (mine.amount < floor.amount) return {suggested: floor, reasons: [{reason: 'raise-to-floor', from: mine}]};
  if (ceiling && mine.amount > ceiling.price.amount) {
    return {suggested: ceiling.price, reasons: [{reason: 'lower-to-ceiling', from: mine}]};
  }
  return {suggested: mine, reasons: [{reason: 'keep'}]};
};

const suggest = (deal: Deal, floor: Money, ceiling: Ceiling | undefined, {mine, rivals = [], elasticity}: Market): Found => {
  if (ceiling && ceiling.price.amount < floor.amount) {
    return {suggested: floor, reasons: [{reason: 'floor-above-ceiling', ceiling: ceiling.price}]};
  }
  // Where demand falls by less than the price rises, the best price is without end: only surely beyond −1 is there one.
  if (elasticity && elasticity.hi < -1 && (ceiling || mine)) {
    const highest = ceiling?.price.amount ?? Math.max(floor.amount, 2 * (mine?.amount ?? 0));
    const amount = mostProfit(deal, floor.amount, highest, elasticity.value);
    return {suggested: {amount, currency: deal.currency}, reasons: [{reason: 'most-profit', elasticity: elasticity.value}]};
  }
  const {suggested, reasons} = byRivals(floor, rivals) ?? byMine(floor, ceiling, mine);
  return {suggested, reasons: [...reasons, {reason: elasticity ? 'elasticity-unclear' : 'elasticity-unknown'}]};
};

/** A price in the gap that misses what is wanted gives way to the highest below it that does not. */
const outOfGap = (deal: Deal, {from, to}: {from: Money; to: Money}, least: Target, found: Found): Found => {
  const {suggested} = found;
  if (!suggested || suggested.amount < from.amount || suggested.amount > to.amount || isMet(deal, least, suggested.amount)) return found;
  return {suggested: {...suggested, amount: from.amount - 1}, reasons: [...found.reasons, {reason: 'below-gap', from, to}]};
};

/**
 * Between what the seller wants at least and what the market bears, and a price in it with its reasons. `least`: what a sale must leave;
 * break-even where nothing is said. Prices in other currencies than the deal's are passed over.
 */
export const rangeOf = (deal: Deal, market: Market, least: Target = {profit: 0}): Range => {
  const isOurs = ({currency, scale}: Money): boolean => currency === deal.currency && scale === undefined;
  const ours: Market = {
    mine: market.mine && isOurs(market.mine) ? market.mine : undefined,
    rivals: (market.rivals ?? []).filter(isOurs),
    sold: (market.sold ?? []).filter(({price}) => isOurs(price)),
    elasticity: market.elasticity,
  };
  const found = priceFor(deal, least);
  const ceiling = ceilingOf(ours);
  if (!found) return {floor: undefined, gap: undefined, ceiling, suggested: undefined, reasons: [{reason: 'nothing-known'}]};
  const {price: floor, gap} = found;
  const first = suggest(deal, floor, ceiling, ours);
  const {suggested, reasons} = gap ? outOfGap(deal, gap, least, first) : first;
  return {floor, gap, ceiling, suggested, reasons};
};
