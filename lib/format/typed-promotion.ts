import type {Money} from '../model/money.ts';
import {type PriceEffect, type PromotionType, promotionTypes} from '../model/promotion.ts';
import {minorDigits} from '../parse/currencies.ts';
import {isTaken, type Mistyped, typedDay, typedMoney, typedShare} from './typed.ts';

export {promotionTypes} from '../model/promotion.ts';

/** How a price is lowered: a price of its own, a share or an amount off. */
export const effects = ['off', 'amountOff', 'price'] as const;
export type EffectKind = (typeof effects)[number];

/** A promotion as it stands in the fields of a form. */
export type TypedPromotion = {
  goal: string;
  type: PromotionType;
  start: string;
  end: string;
  effect: EffectKind;
  value: string;
  fromTotal: string;
  fixedCost: string;
  isAlone: boolean;
};
export type PromotionField = 'start' | 'end' | 'value' | 'fromTotal' | 'fixedCost';
export type PromotionWrong = {wrong: PromotionField; why: Mistyped | 'end-before-start' | 'nothing-off'};

/** What was typed, as a promotion is kept. */
export type PromotionTaken = {
  goal?: string | undefined;
  type: PromotionType;
  start: string;
  end: string;
  effect: PriceEffect;
  stacks?: boolean | undefined;
  fixedCost?: Money | undefined;
};

const effectOf = ({effect, value}: TypedPromotion, currency: string): PriceEffect | PromotionWrong => {
  const said = effect === 'off' ? typedShare(value) : typedMoney(value, currency);
  if (!isTaken(said)) return {wrong: 'value', why: said};
  if (typeof said === 'number') return said > 0 ? {off: said} : {wrong: 'value', why: 'nothing-off'};
  if (effect === 'price') return {price: said};
  return said.amount > 0 ? {amountOff: said} : {wrong: 'value', why: 'nothing-off'};
};

/** Money of a field that may be empty. */
const maybe = (field: 'fromTotal' | 'fixedCost', text: string, currency: string): {[F in typeof field]?: Money} | PromotionWrong => {
  if (!text.trim()) return {};
  const said = typedMoney(text, currency);
  return isTaken(said) ? {[field]: said} : {wrong: field, why: said};
};

/** A promotion as it was typed, amounts in `currency`, or what is wrong with which field. */
export const typedPromotion = (typed: TypedPromotion, currency: string): PromotionTaken | PromotionWrong => {
  const [start, end] = [typedDay(typed.start), typedDay(typed.end)];
  if (!isTaken(start)) return {wrong: 'start', why: start as Mistyped};
  if (!isTaken(end)) return {wrong: 'end', why: end as Mistyped};
  if (end < start) return {wrong: 'end', why: 'end-before-start'};
  const effect = effectOf(typed, currency);
  if ('wrong' in effect) return effect;
  const fromTotal = maybe('fromTotal', typed.fromTotal, currency);
  if ('wrong' in fromTotal) return fromTotal;
  const fixedCost = maybe('fixedCost', typed.fixedCost, currency);
  if ('wrong' in fixedCost) return fixedCost;
  const goal = typed.goal.trim().slice(0, 300);
  return {
    ...(goal && {goal}),
    ...{type: typed.type, start, end, effect: {...effect, ...fromTotal}},
    ...(typed.isAlone && {stacks: false}),
    ...fixedCost,
  };
};

const bare = (one: Money | undefined): string =>
  one ? (one.amount / 10 ** minorDigits(one.currency)).toFixed(minorDigits(one.currency)) : '';

/** The fields of a form that say a promotion that is kept. */
export const asTyped = (kept: PromotionTaken): TypedPromotion => {
  const {effect} = kept;
  const [kind, value]: [EffectKind, string] =
    'off' in effect
      ? ['off', String(Math.round(effect.off * 1e6) / 1e4)]
      : 'price' in effect
        ? ['price', bare(effect.price)]
        : ['amountOff', bare(effect.amountOff)];
  const {goal = '', type, start, end, fixedCost, stacks} = kept;
  return {
    ...{goal, type, start, end, effect: kind, value},
    ...{fromTotal: bare(effect.fromTotal), fixedCost: bare(fixedCost), isAlone: stacks === false},
  };
};

/** The fields of a promotion that begins today. */
export const nothingTyped = (today: string): TypedPromotion => ({
  ...{goal: '', type: promotionTypes[0], start: today, end: '', effect: 'off', value: '', fromTotal: '', fixedCost: '', isAlone: false},
});
