import {multipleAt, times} from './multiples.ts';
import {decimalOf} from './number.ts';

/** A number in a text with the words that multiply it; `value` reads it once it is known what a lone mark before three digits means. */
export type Amount = {start: number; end: number; token: string; value: (three: (mark: string) => boolean) => string | undefined};

const isPoint = (mark: string): boolean => mark === '.';

/** A lower part must fit into the zeros of the higher one. */
const plus = (high: string, low: string): string | undefined =>
  /^0+$/.test(high.slice(-low.length)) && !/\D/.test(high + low) ? high.slice(0, -low.length) + low : undefined;

/** The amount whose digits `token` begin at `start`; 1万2,800 and 2억 3천만 are one amount. */
export const amountAt = (text: string, start: number, token: string): Amount => {
  const end = start + token.length;
  const multiple = multipleAt(text, end);
  if (!multiple) return {start, end, token, value: three => decimalOf(token, three)};
  const {power, goesOn} = multiple;
  const [all = '', digits] = (goesOn && /^ ?(\d[\d,]*)(?![.\d])/.exec(text.slice(multiple.end))) || [];
  const rest = digits ? amountAt(text, multiple.end + all.length - digits.length, digits) : undefined;
  const value = () => {
    const [high, low] = [decimalOf(token, isPoint), rest?.value(isPoint)];
    if (!high || (rest && !low)) return;
    return low ? plus(times(high, power), low) : times(high, power);
  };
  return {start, end: rest?.end ?? multiple.end, token, value};
};
