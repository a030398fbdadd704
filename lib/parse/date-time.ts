import type {DateWords} from './date-words.ts';
import {keyOf} from './word-key.ts';

/** A time of day: ms since midnight, how exactly it is said (ms), and how far its zone is ahead of UTC (ms), where it names one. */
export type WrittenTime = {time: number; within: number; offset?: number};

/** Zones that only one place calls so, in hours ahead of UTC; CST, IST and BST are several. */
const zones = new Map(
  'Z=0 UTC=0 GMT=0 WET=0 WEST=1 CET=1 CEST=2 MEZ=1 MESZ=2 EET=2 EEST=3 MSK=3 EST=-5 EDT=-4 CDT=-5 MST=-7 MDT=-6 PST=-8 PDT=-7 JST=9 KST=9 AEST=10 AEDT=11 NZST=12 NZDT=13'
    .split(' ')
    .map(pair => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]),
);
const vague = /^(?:CST|IST|BST)$/;

/** Hours, minutes, seconds and fractions, each where it is said. */
type Parts = {index: number; end: number; parts: (string | undefined)[]};

const shapes: RegExp[] = [
  /(?<![\d:.,])(\d\d?)[:h](\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?![\d:])/i,
  /(?<!\d)(\d\d?) ?(?:[時时点點]|시(?!간)) ?(?:(\d\d?) ?[分분])? ?(?:(\d\d?) ?[秒초])?(?!間|间|前|后|後|전|후)/,
  /(?<=\b(?:kl|klo|um|pukul|alle|ore|as|às)\.? )(\d\d?)\.(\d\d)(?![\d.])/i,
  /(?<![\d:.,])(\d\d?)\.(\d\d)(?= ?uhr)/i,
];
const hourAlone = /(?<![\d:.,/-])(\d\d?)(?= ?[\p{L}])/gu;

const dotted = /(?<![\d.,])(\d\d?)\.(\d\d)(?![\d.])/;

const shaped = (line: string, isDotted: boolean): Parts | undefined => {
  for (const shape of isDotted ? [...shapes, dotted] : shapes) {
    const found = shape.exec(line);
    if (found) return {index: found.index, end: found.index + found[0].length, parts: found.slice(1)};
  }
  return;
};

/** The half of the day that is named right before or behind, and where its name ends. */
const halfOf = (line: string, start: number, end: number, {noon}: DateWords): {half: 'am' | 'pm'; end: number} | undefined => {
  const [all = '', wide = '', word = ''] = /^ ?((\p{L}[\p{L}\p{M}]*)(?:\. ?\p{L}\.?)?)/u.exec(line.slice(end)) ?? [];
  for (const name of [wide, word]) {
    const half = noon.get(keyOf(name));
    if (half) return {half, end: end + all.length};
  }
  const [front = ''] = /\p{L}[\p{L}\p{M}]*(?:\. ?\p{L}\.?)? ?$/u.exec(line.slice(0, start)) ?? [];
  const half = noon.get(keyOf(front)) ?? noon.get(keyOf(front).slice(-2));
  return half && {half, end};
};

const alone = (line: string, words: DateWords): Parts | undefined => {
  for (const {0: text, index} of line.matchAll(hourAlone)) {
    const end = index + text.length;
    if (halfOf(line, index, end, words)) return {index, end, parts: [text]};
  }
  return;
};

const hour = 3_600_000;

/** How far ahead of UTC a text begins to say that a time is; null where the name stands for several zones. */
const offsetOf = (text: string): number | null | undefined => {
  const [, name = '', sign, hours = '0', minutes = '0'] =
    /^ ?\(?([A-Z]{1,5}(?![a-z]))?(?:([+-])(\d\d?)(?::?(\d\d))?(?!\d))?/.exec(text) ?? [];
  if (vague.test(name)) return null;
  const base = name ? zones.get(name) : sign ? 0 : undefined;
  return base === undefined ? undefined : base * hour + (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
};

const precision = ([, minutes, seconds, fraction]: Parts['parts']): number =>
  fraction !== undefined ? 1 : seconds !== undefined ? 1000 : minutes !== undefined ? 60_000 : hour;

/** The time of day that a text says; null where its zone may be several or its hour is none; undefined where there is no time. */
export const writtenTime = (line: string, words: DateWords): WrittenTime | null | undefined => {
  const found = shaped(line, words.isDotted) ?? alone(line, words);
  if (!found) return;
  const {index, end, parts} = found;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(0, 3).map(part => Number(part ?? 0));
  const half = hours <= 12 && hours > 0 ? halfOf(line, index, end, words) : undefined;
  const full = half ? (hours % 12) + (half.half === 'pm' ? 12 : 0) : hours;
  const offset = offsetOf(line.slice(half?.end ?? end));
  const isMidnight = hours === 12 && /晚上 ?$/.test(line.slice(0, index));
  if (offset === null || full > 23 || minutes > 59 || seconds > 59 || isMidnight) return null;
  const part = Number((parts[3] ?? '').slice(0, 3).padEnd(3, '0'));
  const time = ((full * 60 + minutes) * 60 + seconds) * 1000 + part;
  return {time, within: precision(parts), ...(offset !== undefined && {offset})};
};
