import {plain} from './digits.ts';
import {numbers, parseDecimal} from './number.ts';

/** The one number that a text says ("× 2", "2 件", "1,234 visits"), exactly; undefined where it says none, or several. */
export const numberIn = (text: string, locale?: string): number | undefined => {
  const line = plain(text.slice(0, 200));
  const all = line.match(numbers) ?? [];
  const decimal = all.length === 1 ? parseDecimal(line, {locale}) : undefined;
  if (decimal === undefined) return undefined;
  const isNegative = /^\W*[-−]\s?\d/.test(line);
  return isNegative ? -Number(decimal) : Number(decimal);
};

/** The one whole number, from 0, that a text says; undefined where it says none, several, or a part. */
export const countIn = (text: string, locale?: string): number | undefined => {
  const number = numberIn(text, locale);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
};
