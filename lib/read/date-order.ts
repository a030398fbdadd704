import type {ShownWords} from '../model/reading.ts';
import {chosenWords} from '../parse/chosen-words.ts';
import {map} from './element.ts';
import {once, type Page, type Read} from './page.ts';
import {textsIn} from './texts.ts';

/** `11/28/26`, `28.11.2026`: two numbers of at most 31, and a year. */
const WRITTEN = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/g;

/**
 * Does the page write the day or the month first, in dates with this sign between? Undefined where no such date on it tells, or they differ.
 * A number of a version (`2.13.26`) has other signs than the dates beside it.
 */
const dayFirst = (page: Page, sign: string): boolean | undefined =>
  once(page, `date-order ${sign}`, () => {
    const told = new Set<boolean>();
    // Piece by piece: what stands in two cells would run into one.
    for (const {data} of page.doc.body ? textsIn(page.doc.body) : []) {
      for (const [, first, between, second] of data.matchAll(WRITTEN)) {
        if (between !== sign) continue;
        if (Number(first) > 12 && Number(second) <= 12) told.add(true);
        if (Number(second) > 12 && Number(first) <= 12) told.add(false);
      }
    }
    return told.size === 1 ? [...told][0] : undefined;
  });

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * Words of a date in numbers with the year first, where other dates of the page tell which number is the month (`11/12/26` beside
 * `11/28/26` is 2026-11-12). All else stays as it stands: what could be either is no date.
 */
export const dated = (page: Page, words: string): string =>
  words.replace(WRITTEN, (text, first: string, sign: string, second: string, year: string) => {
    if (Number(first) > 12 || Number(second) > 12) return text;
    const isDayFirst = dayFirst(page, sign);
    if (isDayFirst === undefined) return text;
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  });

/** A text as a time, its words alone; understood in the background. Nothing where it holds no number. */
export const timed = (read: Read<string>): Read<ShownWords> =>
  map(read, (words, page) => {
    const chosen = /\p{Nd}/u.test(words) ? chosenWords('date', words) : undefined;
    const zone = /\s[A-Z]{3,4}$/.exec(words)?.[0] ?? '';
    return chosen ? {shown: [dated(page, chosen) + (chosen.endsWith(zone) ? '' : zone)]} : undefined;
  });
