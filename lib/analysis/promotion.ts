import type {Money} from '../model/money.ts';
import type {PriceEffect, PromotionType} from '../model/promotion.ts';

export {type PriceEffect, type PromotionType, promotionTypes} from '../model/promotion.ts';

/** Days are YYYY-MM-DD in the shop's zone, both included. `stacks`: may it be used together with others? Absent: it may. */
export type Promotion = {id: string; type: PromotionType; start: string; end: string; effect: PriceEffect; stacks?: boolean | undefined};

const isOf = (money: Money, currency: string): boolean => money.currency === currency && money.scale === undefined;

/** Can the effect be worked out for a price of this currency? */
const isKnown = ({fromTotal, ...effect}: PriceEffect, currency: string): boolean => {
  const money = [fromTotal, 'price' in effect ? effect.price : undefined, 'amountOff' in effect ? effect.amountOff : undefined];
  return money.every(one => !one || isOf(one, currency));
};

const applied = (amount: number, effect: PriceEffect): number => {
  if (effect.fromTotal && amount < effect.fromTotal.amount) return amount;
  if ('price' in effect) return Math.min(amount, effect.price.amount);
  const next = 'off' in effect ? Math.floor(amount * (1 - effect.off) + 0.5) : amount - effect.amountOff.amount;
  return Math.max(0, next);
};

// A price of its own first, then shares, then amounts: the order that leaves least, so that a warning comes too early and not too late.
const rank = (effect: PriceEffect): number => ('price' in effect ? 0 : 'off' in effect ? 1 : 2);

/** What a price becomes under promotions used together; undefined where one of them is in another currency. */
export const priceUnder = (price: Money, promotions: readonly Pick<Promotion, 'effect'>[]): Money | undefined => {
  if (price.scale !== undefined || promotions.some(({effect}) => !isKnown(effect, price.currency))) return undefined;
  const inTurn = [...promotions].sort((a, b) => rank(a.effect) - rank(b.effect));
  return {...price, amount: inTurn.reduce((amount, {effect}) => applied(amount, effect), price.amount)};
};

/** Which share of a price is taken off (0–1): 0 where it is not lower; undefined of two currencies, and of a price of nothing. */
export const discountDepth = (before: Money, during: Money): number | undefined => {
  if (before.currency !== during.currency || before.scale !== during.scale || before.amount <= 0) return undefined;
  return Math.max(0, 1 - during.amount / before.amount);
};

/** Promotions that run together, the days on which they do, and what the price then is. */
export type Overlap = {promotions: string[]; from: string; to: string; price: Money; isBelow: boolean; by: number};

const isRunning = ({start, end}: Promotion, day: string): boolean => start <= day && day <= end;

const nextDay = (day: string, by = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/**
 * Where two or more promotions of one good run together, the price that a buyer may then pay, and whether it lies below the floor (`by` minor
 * units). Promotions that do not stack are passed over, as are those in another currency. Stretches in the order of time.
 */
export const overlaps = (price: Money, promotions: readonly Promotion[], floor: Money | undefined): Overlap[] => {
  const all = promotions.filter(({stacks, start, end, effect}) => stacks !== false && start <= end && isKnown(effect, price.currency));
  // Between these days nothing begins and nothing ends.
  const turns = [...new Set(all.flatMap(({start, end}) => [start, nextDay(end)]))].sort();
  return turns.flatMap((from, i) => {
    const next = turns[i + 1];
    const running = all.filter(one => isRunning(one, from));
    const under = running.length > 1 && next ? priceUnder(price, running) : undefined;
    if (!under || !next) return [];
    const by = floor && isOf(floor, under.currency) ? floor.amount - under.amount : 0;
    return [{promotions: running.map(({id}) => id), from, to: nextDay(next, -1), price: under, isBelow: by > 0, by: Math.max(0, by)}];
  });
};
