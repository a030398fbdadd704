import type {Money} from '../model/money.ts';
import {minorDigits} from './currencies.ts';

/** Amounts of one currency as whole numbers of the same unit: its minor one, or the finest that one of them is written in. */
export type OneScale = {currency: string; amounts: number[]; money: (amount: number) => Money};

const inOne = (currency: string, list: readonly Money[]): OneScale => {
  const digits = minorDigits(currency);
  const scale = Math.max(digits, ...list.map(money => money.scale ?? digits));
  return {
    currency,
    amounts: list.map(money => money.amount * 10 ** (scale - (money.scale ?? digits))),
    money: amount => ({amount: Math.round(amount), currency, ...(scale > digits && {scale})}),
  };
};

/** Money currency by currency, since amounts of two currencies are never compared; by the currency's code. */
export const byCurrency = (list: readonly Money[]): OneScale[] => {
  const groups = new Map<string, Money[]>();
  for (const money of list) {
    const group = groups.get(money.currency);
    if (group) group.push(money);
    else groups.set(money.currency, [money]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, group]) => inOne(currency, group));
};
