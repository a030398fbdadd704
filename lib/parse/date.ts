import {type Aligned, aligned} from './aligned.ts';
import {settledDay, type WrittenDay, writtenDay} from './date-day.ts';
import {momentsAway, writtenOffset} from './date-relative.ts';
import {writtenTime} from './date-time.ts';
import {type DateWords, dateWords, isJustNow, recently} from './date-words.ts';
import {type Day, daysLater, type Moment, momentOf, wallOf, wholeDay} from './date-zone.ts';
import {decimalMark, languageOf} from './locale.ts';
import {likelyLanguages} from './scripts.ts';

/** What a date in words depends on: the moment it was read (epoch ms; without it nothing relative is understood), the zone of who wrote it (IANA name) and the language (BCP-47). */
export type DateContext = {now?: number | undefined; zone: string; locale?: string | undefined};

/** No longer text is a date. */
const longest = 120;

const without = (line: string, {start, end}: {start: number; end: number}): string => `${line.slice(0, start)} ; ${line.slice(end)}`;

/** A day with the time that the rest of the text says, or all of the day. */
const timed = (day: Day, rest: string, words: DateWords, zone: string): Moment | undefined => {
  const time = writtenTime(rest, words);
  if (time === null) return;
  if (!time) return wholeDay(day, zone);
  const at =
    time.offset === undefined ? momentOf(day, time.time, zone) : Date.UTC(day.year, day.month - 1, day.day) + time.time - time.offset;
  return {at, within: time.within};
};

const wholeMonth = (day: Day, zone: string): Moment => {
  const [first, next] = [
    {...day, day: 1},
    {...daysLater({...day, day: 1}, 32), day: 1},
  ].map(one => momentOf(one, 0, zone)) as [number, number];
  return {at: first, within: next - first};
};

const absolute = (line: string, written: WrittenDay, words: DateWords, {now, zone}: DateContext): Moment | undefined => {
  const day = settledDay(written, now === undefined ? undefined : wallOf(now, zone));
  if (!day) return;
  return written.day === undefined ? wholeMonth(day, zone) : timed(day, without(line, written), words, zone);
};

const relative = (text: Aligned, language: string, words: DateWords, {now, zone}: DateContext): Moment | undefined => {
  if (now === undefined) return;
  const offset = writtenOffset(text, language, words);
  if (!offset) return;
  if (!offset.isDay) return momentsAway(offset, now);
  return timed(daysLater(wallOf(now, zone), offset.sign * offset.count), without(text.line, offset), words, zone);
};

const inLanguage = (text: Aligned, locale: string, isKnown: boolean, context: DateContext): Moment | undefined => {
  const words = dateWords(locale);
  const written = writtenDay(text.line, words, isKnown);
  return written ? absolute(text.line, written, words, context) : relative(text, languageOf(locale), words, context);
};

const isSame = (a: Moment, b: Moment | undefined): boolean => a.at === b?.at && a.within === b.within;

/**
 * The moment that a text as shops write it names: "12.03.2026, 15:30", "March 12", 2026年3月12日, "vor 3 Tagen", 昨天 15:30, "just now". It lies
 * at `at` or up to `within` ms later. Undefined where the text says no date, or may say two (03/12/2026 in no known language).
 */
export const parseDate = (raw: string, context: DateContext): Moment | undefined => {
  if (raw.length > longest) return;
  const text = aligned(raw.trim());
  const {now, locale} = context;
  if (now !== undefined && isJustNow(text.line)) return {at: now - recently, within: recently};
  if (locale && decimalMark(locale)) return inLanguage(text, locale, true, context) ?? inLanguage(text, 'en', false, context);
  const found = (likelyLanguages(raw).length ? likelyLanguages(raw) : ['en'])
    .map(language => inLanguage(text, language, false, context))
    .filter(moment => moment !== undefined);
  return found[0] && found.every(moment => isSame(moment, found[0])) ? found[0] : undefined;
};
