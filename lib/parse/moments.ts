import {type DateContext, parseDate} from './date.ts';
import type {Moment} from './date-zone.ts';
import type {Told} from './told.ts';

/** What machines write: a time in full, or seconds or milliseconds since 1970. */
const MACHINE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|^\d{10}$|^\d{13}$/;
const SECOND = 1000;

const isMoment = (value: unknown): value is Moment => typeof value === 'object' && value !== null && 'at' in value && 'within' in value;

const epoch = (digits: string): Moment =>
  digits.length === 10 ? {at: Number(digits) * SECOND, within: SECOND} : {at: Number(digits), within: 1};

const momentOfText = (text: string, context: DateContext): Moment | undefined => {
  const line = text.trim();
  return /^(?:\d{10}|\d{13})$/.test(line) ? epoch(line) : parseDate(line, context);
};

const meet = (a: Moment, b: Moment): boolean => a.at < b.at + b.within && b.at < a.at + a.within;

const narrower = (a: Moment, b: Moment): Moment => (b.within < a.within ? b : a);

/**
 * The moment that texts about the same time name: what a machine wrote before what is written for people, the more exact of two that agree.
 * Undefined where nothing is understood, and where two disagree.
 */
export const momentIn = (texts: readonly string[], context: DateContext): Moment | undefined => {
  const machine = texts.filter(text => MACHINE.test(text.trim()));
  const told = (machine.length ? machine : texts).flatMap(text => momentOfText(text, context) ?? []);
  const best = told.length ? told.reduce(narrower) : undefined;
  return best && told.every(one => meet(one, best)) ? best : undefined;
};

/** Of candidates the most exact of those that agree with the first, and its rivals: those as trusted that name another time. */
export const chooseMoment = (told: readonly Told[]): Told[] => {
  const all = told.filter((one): one is Told<Moment> => isMoment(one.value));
  const [first] = all;
  if (!first) return [];
  const agreeing = all.filter(({value}) => meet(value, first.value));
  const best = agreeing.reduce((a, b) => (b.value.within < a.value.within ? b : a));
  const rivals = all.filter(one => !agreeing.includes(one) && (one.trust ?? 1) >= (first.trust ?? 1));
  return [best, ...rivals].map(one => (rivals.length ? {...one, value: one.value.at} : one));
};

/** A moment as two fields: when, and how much later it may have been where it is not known to the second (ms). */
export const momentFields = (value: unknown): {at: number; within?: number} | undefined => {
  if (!isMoment(value)) return undefined;
  return {at: value.at, ...(value.within > SECOND && {within: value.within})};
};
