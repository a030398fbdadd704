import type {Language} from './language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, options);
  formats.set(name, made);
  return made;
};

/** The day of an instant (epoch ms) in the reader's own time zone, or in `timeZone`. */
export const formatDay = (at: number, language: Language, timeZone?: string): string =>
  dateFormat(language, {dateStyle: 'medium', ...(timeZone && {timeZone})}).format(at);

/** Day and minute of an instant (epoch ms) in the reader's own time zone, or in `timeZone`. */
export const formatMoment = (at: number, language: Language, timeZone?: string): string =>
  dateFormat(language, {dateStyle: 'medium', timeStyle: 'short', ...(timeZone && {timeZone})}).format(at);

/** A calendar day written YYYY-MM-DD, which no time zone may move. */
export const formatCalendarDay = (day: string, language: Language): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : formatDay(at, language, 'UTC');
};

/** A month written YYYY-MM, with its year. */
export const formatMonth = (month: string, language: Language): string => {
  const at = Date.parse(`${month}-01T00:00:00Z`);
  return Number.isNaN(at) ? month : dateFormat(language, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(at);
};

/** An instant (epoch ms) in as few letters as an axis has room for, in the reader's own time zone: its day, or of a long time its month. */
export const formatTick = (at: number, language: Language, isLong: boolean): string =>
  dateFormat(language, isLong ? {month: 'short', year: '2-digit'} : {month: 'short', day: 'numeric'}).format(at);

const relatives = new Map<Language, Intl.RelativeTimeFormat>();

const relativeFormat = (language: Language): Intl.RelativeTimeFormat => {
  const format = relatives.get(language) ?? new Intl.RelativeTimeFormat(language, {numeric: 'always'});
  relatives.set(language, format);
  return format;
};

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * How long before `now` an instant was (both epoch ms), in whole minutes, hours or days; undefined within the same minute,
 * and for an instant ahead of `now`, which only a clock set back can show.
 */
export const formatAgo = (at: number, now: number, language: Language): string | undefined => {
  const unit = units.find(([, length]) => now - at >= length);
  if (!unit) return undefined;
  return relativeFormat(language).format(-Math.floor((now - at) / unit[1]), unit[0]);
};
