import type {Money} from '../../model/money.ts';
import {type Pack, packIn} from './pack.ts';

/** What a price is asked for one of. */
export type Per = 'l' | 'kg' | 'm' | 'piece';

const pers: Record<Pack['kind'], {per: Per; base: number}> = {
  volume: {per: 'l', base: 1000},
  weight: {per: 'kg', base: 1000},
  length: {per: 'm', base: 1000},
  piece: {per: 'piece', base: 1},
};

/** Digits behind the minor unit, so that screws by the thousand still differ. */
const FINER = 2;

/**
 * The price of one litre, kilogram, metre or piece, two digits finer than the price (its `scale`), rounded half up; 3 x 500 ml for € 3 and
 * 1 l for € 2 are both € 2.0000 a litre. `digits`: how many the currency's minor unit has. Undefined where the result is not exact in a number.
 */
export const unitPrice = (price: Money, pack: Pack, digits: number): {price: Money; per: Per} | undefined => {
  const {per, base} = pers[pack.kind];
  const amount = Math.round((price.amount * 10 ** FINER * base) / pack.amount);
  if (!(pack.amount > 0) || !Number.isSafeInteger(amount)) return undefined;
  return {price: {amount, currency: price.currency, scale: (price.scale ?? digits) + FINER}, per};
};

/** The unit price of what a text says one buys; undefined where it says no size, or more than one. */
export const unitPriceOf = (price: Money, text: string, digits: number) => {
  const pack = packIn(text);
  return pack && unitPrice(price, pack, digits);
};
