import type {Money} from '../model/money.ts';
import {minorDigits} from './currencies.ts';
import {plain} from './digits.ts';
import {markBefore, markBehind, settle, together} from './marks.ts';
import {type Known, type Price, readPrice} from './price.ts';
import {isNarrower, readWords} from './worded.ts';

export {parseDecimal} from './number.ts';

const code = (hint: string | null | undefined): string | undefined => {
  const upper = hint?.trim().toUpperCase();
  return upper && /^[A-Z]{3}$/.test(upper) ? upper : undefined;
};

/** Money of an exact decimal text ("1299.00", "EUR"), without rounding: `scale` where it is finer than the minor unit; undefined where it is no number or too large to be exact. */
export const toMoney = (decimal: string, currency: string): Money | undefined => {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  const [digits, scale] = [minorDigits(currency), part.length];
  const amount = Number(whole + part.padEnd(digits, '0'));
  if (!whole || scale > 9 || !Number.isSafeInteger(amount)) return;
  return scale > digits ? {amount, currency, scale} : {amount, currency};
};

const read = (text: string, known: Known): Price | undefined => {
  const price = readPrice(text, known);
  if (price && !isNarrower(text, price)) return price;
  return readWords(text, known) ?? price;
};

/** The first price in a text, with the upper end of a range in `to` and the piece that was read in `text`. `hint` (ISO 4217) and `locale` (BCP-47) settle signs of several currencies; undefined where there is no price or no currency is known. */
export const parseMoney = (text: string, {hint, locale}: Known = {}): {money: Money; to?: Money; text: string} | undefined => {
  const price = read(text, {hint: code(hint), locale});
  const money = price?.currency && toMoney(price.amount, price.currency);
  if (!money) return;
  const to = price.to && toMoney(price.to, money.currency);
  return {money, ...(to && {to}), text: price.text};
};

/** The price of a text as exact decimal text and ISO 4217 code; nulls where there is no price, a null currency where the text and the hint leave it open. */
export const moneyText = (text: string, hint: string | null, locale?: string): {amount: string | null; currency: string | null} => {
  const price = read(text, {hint: code(hint), locale});
  return {amount: price?.amount ?? null, currency: price?.currency ?? null};
};

/** The currency that a text names, with or without an amount ("Price (USD)", "12 zł"), else the hint. */
export const currencyOf = (text: string, {hint, locale}: Known = {}): string | undefined => {
  const line = plain(text.slice(0, 500));
  for (const {0: char, index} of line.matchAll(/\p{Sc}|(?<!\p{L})\p{L}/gu)) {
    const behind = markBehind(line, index);
    const mark = /\p{Sc}/u.test(char) ? together(markBefore(line, index + char.length), behind) : behind;
    if (mark && (!mark.shy || line.length < 5)) return settle(mark.codes, line, code(hint), locale);
  }
  return code(hint);
};
