import type {Money} from '../../../lib/model/money.ts';
import {type Reading, reading, type Settled} from '../../../lib/model/reading.ts';
import {snapshot} from '../../../lib/model/snapshot.ts';
import {hostOf, keptAddress} from '../../../lib/parse/address.ts';
import {settle} from '../../../lib/parse/settle.ts';
import type {Source} from './mutate.ts';
import {longest, paceNow} from './pace.ts';

/**
 * What the reader made of a page, where it read it. `hang` is its longest step, during which the page could not go on: ms; `pace` is how
 * slow the machine was then.
 */
export type ReadInPage = {page: string | null; readings: Reading[]; thrown: string[]; hasRun: boolean; hang: number; pace: number};

/** What is wrong with a reading: the sort of fault, and the fault. */
export type Fault = {sort: 'exception' | 'slow' | 'script' | 'invented price' | 'refused' | 'unsendable'; what: string};

/** Levels and characters of JSON that every browser sends, however little room is left on its stack. */
const deepest = 60;
const largest = 4_000_000;

const ascii = (digit: string) => {
  const code = digit.codePointAt(0) ?? 0;
  // Digits stand in blocks of ten that begin at a multiple of 16, in India's scripts 6 later.
  return String((code - (code > 0x900 && code < 0xe00 ? 6 : 0)) & 15);
};

const entity = (_: string, hex: string, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(hex ? `0x${hex}` : code)));

/** Units of East Asian numbers and how many digits stand behind them where the number goes on. */
const units: [RegExp, number][] = [
  [/(?<=\d)[百백] ?(\d{1,2})(?!\d)/gu, 2],
  [/(?<=\d)[千천] ?(\d{1,3})(?!\d)/gu, 3],
  [/(?<=\d)[万萬만] ?(\d{1,4})(?!\d)/gu, 4],
  [/(?<=\d)[億亿억] ?(\d{1,8})(?!\d)/gu, 8],
];
const aUnit = /(?<=\d)[百백千천万萬만億亿억]/u;

/** Numbers with units within them as digits alone: 1万2,800 is 12800, and the digits of 2억 3천만 are 23. */
const unitsOut = (text: string) => {
  if (!aUnit.test(text)) return '';
  const plain = text.replace(/(?<=\d)[,，](?=\d{3})/g, '');
  const whole = units.reduce((now, [unit, digits]) => now.replace(unit, (_, rest: string) => rest.padStart(digits, '0')), plain);
  return `${whole}\n${plain.replace(/(?<=\d)[百백千천万萬만億亿억]+/gu, ' ')}`;
};

/** All digits of a page with nothing but other signs between them; letters, tags and marks are gone from within a number. */
const digitsIn = ({html, url}: Source): string => {
  const plain = html
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, entity)
    .replace(/\p{Nd}/gu, digit => (digit < ':' ? digit : ascii(digit)));
  const shown = plain.replace(/<[^>]*>/g, '');
  const told = `${shown}\n${unitsOut(shown)}\n${plain}\n${url}`;
  return told.replace(/\\u[\da-f]{4}/gi, '').replace(/(?<=\d)[^\d\p{L}<>]+(?=\d)/gu, '');
};

/** The same, worked out once for all readings of a page: a list has thousands. */
const digitsKnown = new WeakMap<Source, string>();
const digitsOf = (source: Source): string => {
  const digits = digitsKnown.get(source) ?? digitsIn(source);
  digitsKnown.set(source, digits);
  return digits;
};

const moneysOf = ({fields, undecided}: Pick<Settled, 'fields' | 'undecided'>) =>
  ['price', 'priceTo', 'listPrice', 'shipping'].flatMap(name => {
    const all = [fields[name], ...(undecided[name] ?? []).map(({value}) => value)];
    return all.flatMap(value => (value ? [{name, ...(value as Money)}] : []));
  });

/** Prices of a reading whose digits are nowhere on its page; noughts at the end may come from the currency or from a word. */
export const inventedPrices = (read: Pick<Settled, 'fields' | 'undecided'>, source: Source): string[] => {
  const moneys = moneysOf(read);
  const digits = moneys.length ? digitsOf(source) : '';
  const isThere = ({amount}: Money) => digits.includes(String(Math.abs(amount)).replace(/0+$/, ''));
  return moneys.filter(money => !isThere(money)).map(({name, amount, currency}) => `${name} ${amount} ${currency}`);
};

const place = (url: string) => ({host: hostOf(url), url: keptAddress(url), at: 1});

const isSlow = (ms: number, pace?: number): boolean => ms > longest && ms > longest * (pace ?? paceNow());

/** What the background would make of one reading: its faults; none where it would be kept as it should. */
const keptFaults = (raw: unknown, source: Source): Fault[] => {
  const parsed = reading.safeParse(raw);
  if (!parsed.success) return [{sort: 'refused', what: parsed.error.message}];
  const before = process.cpuUsage();
  const settled = settle(parsed.data, source.url);
  const {user, system} = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  const placed = snapshot.safeParse({...settled, ...place(source.url)});
  const late: Fault[] = isSlow(ms) ? [{sort: 'slow', what: `settling took ${Math.round(ms)} ms`}] : [];
  if (!placed.success) return [...late, {sort: 'refused', what: placed.error.message}];
  return [...late, ...inventedPrices(settled, source).map((what): Fault => ({sort: 'invented price', what}))];
};

/** How many levels of lists and objects lie within each other; counted without recursion, since the depth is what is in doubt. */
const depthOf = (value: unknown): number => {
  let depth = 0;
  for (let level = [value]; level.length; depth += 1)
    level = level.flatMap(one => (typeof one === 'object' && one ? Object.values(one) : []));
  return depth;
};

/** A reading that a browser could not send to the background, or could only where its stack has room: that differs from run to run. */
const sendFaults = (readings: readonly unknown[]): Fault[] => {
  const [depth, size] = [depthOf(readings), JSON.stringify(readings).length];
  return [
    ...(depth > deepest ? [{sort: 'unsendable' as const, what: `${depth} levels within each other`}] : []),
    ...(size > largest ? [{sort: 'unsendable' as const, what: `${size} characters`}] : []),
  ];
};

/** All that is wrong with what the reader made of a page. */
export const faultsOf = ({readings, hang, pace, thrown, hasRun}: ReadInPage, source: Source): Fault[] => {
  const faults: Fault[] = thrown.map(what => ({sort: 'exception', what}));
  if (isSlow(hang, pace))
    faults.push({sort: 'slow', what: `a step of reading took ${Math.round(hang)} ms at a pace of ${pace.toFixed(1)}`});
  if (hasRun) faults.push({sort: 'script', what: 'a planted script has run'});
  try {
    return [...faults, ...sendFaults(readings), ...readings.flatMap(one => keptFaults(one, source))];
  } catch (error) {
    return [...faults, {sort: 'exception', what: `settling: ${error instanceof Error ? error.stack : error}`}];
  }
};
