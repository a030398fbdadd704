import type {ShownWords} from '../model/reading.ts';
import {chosenWords} from '../parse/chosen-words.ts';
import {map} from './element.ts';
import {once, type Page, type Read} from './page.ts';

/** `11/28/26`, `28.11.2026`: two numbers of at most 31, and a year. */
const WRITTEN = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/g;

/** `1/1/26` */
const SHORTEST = 6;
const NUMBERS = /\d[./-]\d/;

/** What dates of one writing told: day first, month first, or both, of which nothing follows. */
const DAY = 1;
const MONTH = 2;
const BOTH = 3;
type Heard = Record<string, number>;

/** What a document's dates have told since it was opened, by how they are written. */
const before = new WeakMap<Document, Heard>();

/** Takes down what a date tells by itself: one of its numbers is too great for a month. */
const hear = (heard: Heard, writing: string, first: string, second: string): void => {
  const isDay = Number(first) > 12;
  if (isDay !== Number(second) > 12) heard[writing] = (heard[writing] ?? 0) | (isDay ? DAY : MONTH);
};

/** What the page's dates tell, by the sign between their numbers: a number of a version (`2.13.26`) has other signs than the dates beside it. */
const onPage = (page: Page): Heard =>
  once(page, 'date-order', () => {
    const heard: Heard = {};
    // Piece by piece: what stands in two cells would run into one.
    // Most texts have nothing of the kind: many are too short for it, all others one question tells.
    const {body} = page.doc;
    const walker = body?.ownerDocument.createTreeWalker(body, 4);
    for (let node = walker?.nextNode() as Text | null; node; node = walker?.nextNode() as Text | null) {
      const text = node.length < SHORTEST ? '' : node.data;
      if (NUMBERS.test(text)) for (const [, first = '', sign = '', second = ''] of text.matchAll(WRITTEN)) hear(heard, sign, first, second);
    }
    return heard;
  });

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * Words of a date in numbers with the year first, where other dates of the page tell which number is the month (`11/12/26` beside
 * `11/28/26` is 2026-11-12), or else such as were read in the same document before, written alike: the last page of a list may have none that
 * tells. All else stays as it stands: what could be either is no date.
 */
export const dated = (page: Page, words: string): string => {
  const {doc} = page;
  const heard = before.get(doc) ?? {};
  before.set(doc, heard);
  return words.replace(WRITTEN, (text, first: string, sign: string, second: string, year: string) => {
    const writing = sign + year.length + doc.documentElement?.lang;
    hear(heard, writing, first, second);
    if (Number(first) > 12 || Number(second) > 12) return text;
    const told = onPage(page)[sign] ?? heard[writing] ?? BOTH;
    if (told === BOTH) return text;
    const [day, month] = told === DAY ? [first, second] : [second, first];
    return `${`20${year}`.slice(-4)}-${two(month)}-${two(day)}`;
  });
};

/** A text as a time, its words alone; understood in the background. Nothing where it holds no number. */
export const timed = (read: Read<string>): Read<ShownWords> =>
  map(read, (words, page) => {
    const chosen = /\p{Nd}/u.test(words) ? chosenWords('date', words) : undefined;
    const zone = /\s[A-Z]{3,4}$/.exec(words)?.[0] ?? '';
    return chosen ? {shown: [dated(page, chosen) + (chosen.endsWith(zone) ? '' : zone)]} : undefined;
  });
