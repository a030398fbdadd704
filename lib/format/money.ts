import type {Money} from '../model/money.ts';
import {minorDigits} from '../parse/currencies.ts';
import type {Language} from './language.ts';
import {numberFormat} from './number.ts';

/** Minor units as an exact decimal, by string because a division would round large amounts: (-5, 2) is "-0.05". */
const decimal = (amount: number, digits: number): `${number}` => {
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const part = digits ? `.${text.slice(-digits)}` : '';
  return `${amount < 0 ? '-' : ''}${whole}${part}` as `${number}`;
};

/**
 * Money with its currency as the language writes it; dollars and yen that are not the reader's own carry their country (A$, JP¥).
 * The number of minor digits is ISO 4217's, not the browser's, which hides the minor unit of some currencies.
 */
export const formatMoney = ({amount, currency, scale}: Money, language: Language): string => {
  const digits = minorDigits(currency);
  const format = numberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digitsOf({amount, currency, scale}),
  });
  return format.format(decimal(amount, scale ?? digits));
};

/** How many digits an amount in major units is written with. */
export const digitsOf = ({currency, scale}: Money): number => Math.max(minorDigits(currency), scale ?? 0);

/** Money as a number of major units, to compare amounts of one currency; not exact, so never to add them up. */
export const inMajor = ({amount, currency, scale}: Money): number => amount / 10 ** (scale ?? minorDigits(currency));

/** A price, or a range where the page asked one. */
export const formatRange = (from: Money, to: Money | undefined, language: Language): string =>
  to ? `${formatMoney(from, language)} – ${formatMoney(to, language)}` : formatMoney(from, language);
