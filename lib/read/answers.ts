import type {Rows} from './grid-reads.ts';
import {once, type Page, type Read} from './page.ts';
import {dig, knowing, toldById} from './told-rows.ts';

/**
 * Between the world of the page and ours: what the page was answered lies with the script in its world (`entrypoints/answers`), which hands over
 * all it has, oldest first, while this event is dispatched. Whatever comes may be forged by the page, and is parsed like all that it shows.
 */
export const ASKED = 'linchpin:asked';
export const ANSWER = 'linchpin:answer';

/** Characters of one answer, of all that are kept, and how many. */
export const [LARGEST, ROOM, MOST] = [1_000_000, 4_000_000, 24];

/** One answer that the page was given: the path it asked, with what stands behind it, and the text. */
export type Answer = {at: string; text: string};

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && typeof (value as Answer).at === 'string' && typeof (value as Answer).text === 'string';

/** What a text of JSON says; undefined where it is none. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** All that the page was answered so far, oldest first: at most as much as the script in its world keeps, whoever sent it. */
export const answersOf = (page: Page): Answer[] =>
  once(page, 'answers', () => {
    const found: Answer[] = [];
    let left = ROOM;
    const take = (event: Event): void => {
      const {detail} = event as CustomEvent<unknown>;
      // A text: what is no more than that has no getters that run when it is looked at.
      if (typeof detail !== 'string' || detail.length > left || found.length >= MOST) return;
      left -= detail.length;
      const answer = parsed(detail);
      if (isAnswer(answer)) found.push(answer);
    };
    page.doc.addEventListener(ANSWER, take);
    page.doc.dispatchEvent(new Event(ASKED));
    page.doc.removeEventListener(ANSWER, take);
    return found;
  });

/**
 * The rows that are shown, each joined by its ref with what the page was answered of it: `at` is one of the endpoints that the site names, `path`
 * leads to the list in an answer, `id` to the ref in one of its members. Rows that are not shown are not told of: an answer may be of an earlier list.
 */
export const answeredRows =
  (asked: {at: RegExp; path: string; id: string}, shown: Rows, ref: Read<string>): Rows =>
  page => {
    const rows = shown(page);
    const answers = rows.length ? answersOf(page).filter(({at}) => asked.at.test(at)) : [];
    const told = new Map(answers.flatMap(({text}) => [...toldById(dig(parsed(text), asked.path), asked.id)]));
    return rows.map(row => knowing(row, told.get(ref(row)[0]?.value ?? '')));
  };
