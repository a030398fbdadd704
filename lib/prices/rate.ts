import type {Money} from '../model/money.ts';
import {minorDigits} from '../parse/currencies.ts';

/** How many major units of `to` one of `from` is, on a day (YYYY-MM-DD). */
export type Rate = {from: string; to: string; rate: number; day: string};

/** An amount of another currency in the one that is wanted, and by which rate. */
export type Converted = {price: Money; rate: Rate};

const byRate = ({amount, currency, scale}: Money, rate: Rate): Converted | undefined => {
  const [before, after] = [scale ?? minorDigits(currency), minorDigits(rate.to)];
  const converted = Math.round(amount * rate.rate * 10 ** (after - before));
  return Number.isSafeInteger(converted) ? {price: {amount: converted, currency: rate.to}, rate} : undefined;
};

/**
 * An amount in another currency, rounded to its minor unit, by a rate between just these two: as it was said, else the other way round. Never
 * by way of a third currency. Undefined where no such rate is known.
 */
export const convertedTo = (money: Money, to: string, rates: readonly Rate[]): Converted | undefined => {
  const said = rates.find(one => one.from === money.currency && one.to === to);
  if (said) return byRate(money, said);
  const back = rates.find(one => one.to === money.currency && one.from === to);
  return back && byRate(money, {from: back.to, to: back.from, rate: 1 / back.rate, day: back.day});
};
