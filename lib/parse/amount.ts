import {multipleAt, times} from './multiples.ts';
import {decimalOf} from './number.ts';

/** A number in a text with the words that multiply it; `value` reads it once it is known what a lone mark before three digits means. */
export type Amount = {start: number; end: number; token: string; value: (three: (mark: string) => boolean) => string | undefined};

const isPoint = (mark: string): boolean => mark === '.';

const plus = (high: string, low: string, power: number): string | undefined =>
  low.length > power || /\./.test(high + low) ? undefined : high.slice(0, -low.length) + low;

/** The amount whose digits `token` begin at `start`; 1万2,800 and 2억 3천만 are one amount. */
export const amountAt = (text: string, start: number, token: string): Amount => {
  const end = start + token.length;
  const multiple = multipleAt(text, end);
  if (!multiple) return {start, end, token, value: three => decimalOf(token, three)};
  const {power} = multiple;
  const next = /[千천万萬만億亿억]/.test(text[multiple.end - 1] ?? '') ? /^ ?(\d[\d,]*)(?![\d.])/.exec(text.slice(multiple.end)) : null;
  const rest = next?.[1] ? amountAt(text, multiple.end + next[0].length - next[1].length, next[1]) : undefined;
  const value = () => {
    const [high, low] = [decimalOf(token, isPoint), rest?.value(isPoint)];
    return high && (low ? plus(times(high, power), low, power) : times(high, power));
  };
  return {start, end: rest?.end ?? multiple.end, token, value};
};
