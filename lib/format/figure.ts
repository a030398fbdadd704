import type {Money} from '../model/money.ts';
import {numberFormat} from './number.ts';
import type {Words} from './words.ts';

type Unit = 'count' | 'share' | 'points' | 'days' | 'money';

const oneDecimal = (value: number, {language}: Words): string => numberFormat(language, {maximumFractionDigits: 1}).format(value);

/** A figure in its unit as the reader's language writes it; a number in `currency` where only its major units are known. */
export const figureText = (value: number | Money, unit: Unit, words: Words, currency = 'XXX'): string => {
  if (typeof value === 'object') return words.money(value);
  if (unit === 'share') return words.percent(value);
  if (unit === 'days') return words.t('figures.days', {count: Math.round(value)});
  if (unit === 'money') return numberFormat(words.language, {style: 'currency', currency}).format(value);
  return oneDecimal(value, words);
};

/** How far a figure moved, with its sign: shares by percentage points. */
export const differenceText = (difference: number, unit: Unit, words: Words, currency = 'XXX'): string => {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const size = Math.abs(difference);
  if (unit === 'share') return `${sign}${words.t('figures.percentPoints', {points: oneDecimal(size * 100, words)})}`;
  return `${sign}${figureText(size, unit, words, currency)}`;
};
