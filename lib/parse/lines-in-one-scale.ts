import type {Money} from '../model/money.ts';
import type {OrderLine} from '../model/order.ts';
import {minorDigits} from './currencies.ts';

/** Amounts of one order in the finest unit of any of them, so that they can be added up. */
export const inOneScale = (lines: readonly OrderLine[]): OrderLine[] => {
  if (lines.every(({price}) => price?.scale === undefined)) return [...lines];
  const digits = ({currency, scale}: Money) => scale ?? minorDigits(currency);
  const scale = Math.max(...lines.map(({price}) => (price ? digits(price) : 0)));
  const lifted = (money: Money): Money => ({amount: money.amount * 10 ** (scale - digits(money)), currency: money.currency, scale});
  return lines.map(line => {
    const all = Object.entries(line).map(([name, value]) => [name, typeof value === 'object' ? lifted(value as Money) : value]);
    return Object.fromEntries(all) as OrderLine;
  });
};
