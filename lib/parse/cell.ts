import type {Money} from '../model/money.ts';
import type {Reason} from '../model/refusal.ts';
import {minorDigits} from './currencies.ts';
import {toMoney} from './money.ts';

/** What stands in a cell and cannot be taken for what the column says. */
export type Wrong = {wrong: Reason['why']; text: string};
export const wrong = (why: Reason['why'], text: string): Wrong => ({wrong: why, text: text.length > 60 ? `${text.slice(0, 60)}…` : text});
export const isWrong = (said: unknown): said is Wrong => typeof said === 'object' && said !== null && 'wrong' in said;

/** Reads the text of a cell, which is trimmed and never empty; undefined: it says nothing. */
export type Cell<T> = (text: string) => T | undefined | Wrong;

export const plainText: Cell<string> = text => text;

/** A whole number, below zero too: a shop may have sold what it does not have. */
export const whole: Cell<number> = text => (/^-?\d{1,9}(?:\.0+)?$/.test(text) ? Number(text) : wrong('not-a-number', text));

export const address: Cell<string> = text =>
  /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text) ? text : wrong('not-an-address', text);

/** Several names in one cell. */
export const names =
  (separator: string): Cell<string[]> =>
  text => {
    const list = text.split(separator).map(name => name.trim());
    return list.some(Boolean) ? [...new Set(list.filter(Boolean))] : undefined;
  };

let known: Set<string> | undefined;

/** An ISO 4217 code, in any case; undefined where there is no such currency. */
export const currencyCode = (text: string): string | undefined => {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  const code = text.trim().toUpperCase();
  return known.has(code) ? code : undefined;
};

/** A cell with the code of a currency. */
export const currency: Cell<string> = text => currencyCode(text) ?? wrong('not-a-currency', text);

/** The decimal text of an amount as programs and spreadsheets write it, "two-prices" where a mark before three digits leaves it open, undefined where it is no amount. */
const decimalOf = (text: string, digits: number): string | 'two-prices' | undefined => {
  if (/^\d{1,12}$/.test(text)) return text;
  const [, head = '', mark = '', tail = ''] = /^(\d{1,12})([.,])(\d{1,9})$/.exec(text) ?? [];
  if (mark) return tail.length !== 3 || head === '0' || (digits === 3 && mark === '.') ? `${head}.${tail}` : 'two-prices';
  const [, english, cents = ''] = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(text) ?? [];
  if (english) return `${english.replaceAll(',', '')}.${cents}`;
  const [, german, pfennig = ''] = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(text) ?? [];
  if (german) return `${german.replaceAll('.', '')}.${pfennig}`;
  return /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replace(/[.,]/g, '') : undefined;
};

/** A bare amount in a currency named elsewhere. Nothing else is a price: no sign, no word, no number that could be two. */
export const amountIn = (text: string | undefined, code: string | undefined): Money | Wrong | undefined => {
  if (text === undefined) return undefined;
  if (!code) return wrong('no-currency', text);
  const decimal = decimalOf(text, minorDigits(code));
  if (decimal === 'two-prices') return wrong('two-prices', text);
  return (decimal === undefined ? undefined : toMoney(decimal, code)) ?? wrong('not-a-price', text);
};
