import type {Money} from '../model/money.ts';
import {minorDigits} from '../parse/currencies.ts';
import {toMoney} from '../parse/money.ts';

/** Why what the seller typed cannot be taken. `two-ways`: "1,299" may be a thousand or one. */
export type Mistyped = 'no-amount' | 'two-ways' | 'no-day' | 'no-share' | 'no-number';

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(/[，٫]/g, ',');

/** Exact decimal text of a number with group and decimal marks as any language writes them. */
const decimalOf = (text: string, isWhole: boolean): string | Mistyped => {
  if (/^\d{1,12}$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  const [, head = '', tail = ''] = /^(\d{0,12})[.,](\d{1,9})$/.exec(text) ?? [];
  if (!tail) return 'no-amount';
  const isGrouped = tail.length === 3 && /^[1-9]\d{0,2}$/.test(head);
  if (isGrouped) return isWhole ? head + tail : 'two-ways';
  return `${head || '0'}.${tail}`;
};

const isMistyped = (said: string): said is Mistyped => /^[a-z]/.test(said);

/** An amount of money that the seller typed, in a currency, which it may name; never rounded, never guessed. */
export const typedMoney = (text: string, currency: string): Money | Mistyped => {
  const digits = bare(text)
    .replace(new RegExp(`^${currency}|${currency}$`, 'i'), '')
    .replace(/^\p{Sc}|(?:\p{Sc}|元)$/u, '');
  const decimal = decimalOf(digits, minorDigits(currency) === 0);
  if (isMistyped(decimal)) return decimal;
  return toMoney(decimal, currency) ?? 'no-amount';
};

/** A share (0–1) that the seller typed in percent, with or without the sign. */
export const typedShare = (text: string): number | Mistyped => {
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?%?$/.exec(bare(text));
  const percent = match ? Number(`${match[1]}.${match[2] ?? '0'}`) : Number.NaN;
  // Rates are counted in millionths.
  return percent <= 100 ? Math.round(percent * 10_000) / 1_000_000 : 'no-share';
};

/** A day that the seller typed with its year first, as YYYY-MM-DD: other orders may be read in two ways. */
export const typedDay = (text: string): string | Mistyped => {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(bare(text)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written ? 'no-day' : written;
};

/** A whole number above nothing. */
export const typedCount = (text: string): number | Mistyped => {
  const digits = bare(text).replaceAll(',', '');
  return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : 'no-number';
};

/** Was it taken? */
export const isTaken = <T>(said: T | Mistyped): said is T =>
  typeof said !== 'string' || !['no-amount', 'two-ways', 'no-day', 'no-share', 'no-number'].includes(said);
