import {isTaken, typedDay} from './typed.ts';

/** Why a rate that the seller typed cannot be taken, and in which field. */
export type RateMistyped = {field: 'from' | 'to' | 'rate' | 'day'; why: 'currency' | 'same' | 'rate' | 'two-ways' | 'day' | 'future'};

export type RateTyped = Record<RateMistyped['field'], string>;
type Rate = {from: string; to: string; rate: number; day: string};

const currencyOf = (text: string): string | undefined => {
  const code = text.normalize('NFKC').trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
};

/** A rate above nothing; a comma before three digits may group thousands as well (1,085), and is not taken. */
const rateOf = (text: string): number | 'rate' | 'two-ways' => {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(/[，٫]/g, ',');
  if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) return 'two-ways';
  const grouped = /^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  const rate = /^\d{0,9}(?:\.\d{1,12})?$/.test(grouped) ? Number(grouped) : Number.NaN;
  return rate > 0 ? rate : 'rate';
};

/** A rate as it was typed, or what is wrong with which field; `today`: YYYY-MM-DD. */
export const typedRate = ({from, to, rate, day}: RateTyped, today: string): Rate | RateMistyped => {
  const [one, other, number, on] = [currencyOf(from), currencyOf(to), rateOf(rate), typedDay(day)];
  if (!one) return {field: 'from', why: 'currency'};
  if (!other) return {field: 'to', why: 'currency'};
  if (one === other) return {field: 'to', why: 'same'};
  if (typeof number === 'string') return {field: 'rate', why: number};
  if (!isTaken(on)) return {field: 'day', why: 'day'};
  // A day ahead of this clock by one is today somewhere.
  if (Date.parse(on) - Date.parse(today) > 86_400_000) return {field: 'day', why: 'future'};
  return {from: one, to: other, rate: number, day: on};
};
