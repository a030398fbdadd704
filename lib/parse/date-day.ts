import type {DateWords} from './date-words.ts';
import {type Day, isDay} from './date-zone.ts';
import {keyOf} from './word-key.ts';

/** A day in a text: where it stands, and what is known of it; without `year` the nearest is meant, without `day` a whole month. */
export type WrittenDay = {start: number; end: number; year?: number; month: number; day?: number};

/** Years of two digits are of this century; those of the Buddhist calendar are 543 ahead. */
const yearOf = (text: string): number => {
  const year = Number(text);
  return text.length === 2 ? 2000 + year : year > 2400 && year < 2700 ? year - 543 : year;
};

/** Years by reign in Japan and since the Republic in Taiwan begin after this year. */
const eras: Record<string, number> = {令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911};

const whole = (found: RegExpExecArray | RegExpMatchArray, rest: Pick<WrittenDay, 'year' | 'month' | 'day'>): WrittenDay | undefined => {
  const start = found.index ?? 0;
  const {year = 2000, month, day = 1} = rest;
  return isDay({year, month, day}) ? {start, end: start + found[0].length, ...rest} : undefined;
};

const iso = /(?<![\d.,/-])(\d{4})([-/.]) ?(\d\d?)\2 ?(\d\d?)(?![\d/-])/;
const eastern =
  /(?:(令和|平成|昭和|民[國国]) ?)?(?:(?<!\d)(\d{4}|\d\d|元) ?[年년] ?)?(?<!\d)(\d\d?) ?[月월] ?(\d\d?) ?(?:[日号號일]|(?!\d))/;
const vietnamese = /(?<!\d)(\d\d?),? (?:tháng|thg) (\d\d?)(?:,? (?:năm )?(\d{4}))?(?!\d)/i;
const figures = /(?<![\d.,/-])(\d\d?)([-/.]) ?(\d\d?)\2 ?(\d{4}|\d\d)(?![\d/-]|[.,]\d)/;

/** 26. 3. 12. where the year comes first. */
const short = /(?<![\d.,/-])(\d\d)([-/.]) ?(\d\d?)\2 ?(\d\d?)(?![\d/-]|[.,]\d)/;

const inIso = (line: string): WrittenDay | undefined => {
  const found = iso.exec(line);
  return found ? whole(found, {year: yearOf(found[1] ?? ''), month: Number(found[3]), day: Number(found[4])}) : undefined;
};

const inEastern = (line: string): WrittenDay | undefined => {
  const found = eastern.exec(line);
  if (!found) return;
  const [, era, year, month, day] = found;
  const counted = year === undefined ? undefined : year === '元' ? 1 : Number(year);
  const full = counted === undefined ? undefined : era ? (eras[era] ?? 0) + counted : yearOf(year ?? '');
  return whole(found, {month: Number(month), day: Number(day), ...(full !== undefined && {year: full})});
};

const inVietnamese = (line: string): WrittenDay | undefined => {
  const found = vietnamese.exec(line);
  return found ? whole(found, {day: Number(found[1]), month: Number(found[2]), ...(found[3] && {year: yearOf(found[3])})}) : undefined;
};

/** 03/12/2026: two days, or one where only one is in the calendar; dots are European unless the language says otherwise. */
const inFigures = (line: string, {order}: DateWords, isKnown: boolean): WrittenDay | undefined => {
  const falling = order === 'ymd' ? short.exec(line) : undefined;
  if (falling) return whole(falling, {year: yearOf(falling[1] ?? ''), month: Number(falling[3]), day: Number(falling[4])});
  const found = figures.exec(line);
  if (!found) return;
  const [, a = '', mark, b = '', c = ''] = found;
  const read = (year: string, month: string, day: string) => whole(found, {year: yearOf(year), month: Number(month), day: Number(day)});
  const [european, american] = [read(c, b, a), read(c, a, b)];
  if (order === 'dmy' || (mark === '.' && !isKnown && c.length === 4)) return european ?? american;
  if (order === 'mdy') return american ?? european;
  return european && american && a !== b ? undefined : (european ?? american);
};

const behindMonth =
  /^\.?,? ?(?:(\d\d?)(?:st|nd|rd|th|\.|º)?(?!\d|:)(?:,? ?(?:de |del |of )?'?(\d{4})(?!\d))?|(?:de |del |of )?(\d{4})(?!\d))/;
const beforeMonth = /(?<![\d.,/])(\d\d?)(?:st|nd|rd|th|er|e|\.|º|-?го|ª)?(?:-| de | of | d'| )? ?(?:ה|ב)?$/;
const yearBehind = /^[.׳'॰]?-?,? ?(?:de |del |of |ค\.ศ\. |พ\.ศ\. )?'?(\d{4}|\d\d(?!\d|:|\.\d))(?!\d)/;
const yearBefore = /(?<!\d)(\d{4})[.,]? ?(?:m\. |de )?$/;

const aroundMonth = (line: string, start: number, end: number, month: number): WrittenDay | undefined => {
  const [front, back] = [line.slice(0, start), line.slice(end)];
  const day = beforeMonth.exec(front);
  if (day) {
    const year = yearBehind.exec(back);
    const from = {index: day.index, 0: line.slice(day.index, end + (year?.[0].length ?? 0))} as RegExpMatchArray;
    return whole(from, {month, day: Number(day[1]), ...(year && {year: yearOf(year[1] ?? '')})});
  }
  const rest = behindMonth.exec(back);
  const year = rest?.[2] ?? rest?.[3] ?? yearBefore.exec(front)?.[1];
  if (!rest && !year) return;
  const text = line.slice(start, end + (rest?.[0].length ?? 0));
  const found = {index: start, 0: text} as RegExpMatchArray;
  return whole(found, {month, ...(rest?.[1] && {day: Number(rest[1])}), ...(year && {year: yearOf(year)})});
};

/** 12 de marzo de 2026; March 12th, 2026; 2026. március 12.; March 2026. */
const inWords = (line: string, {months}: DateWords): WrittenDay | undefined => {
  for (const {0: word, index} of line.matchAll(/\p{L}[\p{L}\p{M}.]*/gu)) {
    const name = word.replace(/\.$/, '');
    const month = months.get(keyOf(name)) ?? months.get(keyOf(name.replace(/^[בה]/, '')));
    const found = month && aroundMonth(line, index, index + name.length, month);
    // "You may 5"
    if (found && (word !== 'may' || found.year !== undefined)) return found;
  }
  return;
};

/** Too many languages are written with these for their letters to say which one it is: `9/4/26, 12:29 PM` may be of either month. */
const LATIN = /\p{Script=Latin}/u;

/** The first day that a text writes out; `isKnown`: the language is known, so its order of figures counts. Undefined where none is or it may be two. */
export const writtenDay = (line: string, words: DateWords, isKnown: boolean): WrittenDay | undefined =>
  inIso(line) ??
  inEastern(line) ??
  inVietnamese(line) ??
  inWords(line, words) ??
  inFigures(line, isKnown || !LATIN.test(line) ? words : {...words, order: undefined}, isKnown);

/** The day that was written; without its year the one nearest to `today`. */
export const settledDay = ({year, month, day = 1}: WrittenDay, today: Day | undefined): Day | undefined => {
  if (year !== undefined) return {year, month, day};
  if (!today) return;
  const days = [-1, 0, 1].map(offset => ({year: today.year + offset, month, day})).filter(isDay);
  const distance = (one: Day) => Math.abs(Date.UTC(one.year, one.month - 1, one.day) - Date.UTC(today.year, today.month - 1, today.day));
  return days.sort((a, b) => distance(a) - distance(b))[0];
};
