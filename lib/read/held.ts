import type {CardWords} from '../model/reading.ts';
import {isObject, own, parseLiteral} from '../parse/json.ts';
import {map} from './element.ts';
import {once, type Page, type Read} from './page.ts';
import {endOf} from './page-state.ts';
import type {CardPlan} from './plan.ts';

/** Objects of a page's data that are looked at for a step at any depth, and things that a path leads to. */
const MOST = 20_000;
/** Blocks of data behind the same words: a page has one, or one for each of its parts. */
const BLOCKS = 20;

const inner = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value) : []);

/** The value and everything below it, nearest first. */
const below = (value: unknown): unknown[] => {
  const all = [value];
  for (let i = 0; i < all.length && all.length < MOST; i++) all.push(...inner(all[i]).filter(each => typeof each === 'object'));
  return all;
};

const at = (value: unknown, name: string): unknown[] => {
  const found = isObject(value) ? own(value, name) : Array.isArray(value) ? value[Number(name)] : undefined;
  return found === undefined ? [] : [found];
};

/** One step down: a name or the number in a list, `*` for each, `**` for any depth. */
const step = (values: unknown[], name: string): unknown[] =>
  values.flatMap(value => (name === '**' ? below(value) : name === '*' ? inner(value) : at(value, name))).slice(0, MOST);

/** The data behind these words in a script, wherever they stand in it. */
const behind = (text: string, holder: string): unknown[] =>
  text
    .split(holder, BLOCKS + 1)
    .slice(1)
    .flatMap(rest => {
      const start = /^["'\]\s=:,(]*(?=[[{])/.exec(rest)?.[0].length ?? -1;
      const end = start < 0 ? -1 : endOf(rest, start);
      return end < 0 ? [] : (parseLiteral(rest.slice(start, end)) ?? []);
    });

/** What begins behind these words of a script, or is all of the script of this id: the data a page is made of. */
const dataOf = (page: Page, holder: string): unknown[] =>
  once(page, `held ${holder}`, () => {
    const isId = holder.startsWith('#');
    const found: unknown[] = [];
    for (const {textContent: text} of page.doc.querySelectorAll(isId ? `script${holder}` : 'script:not([src])')) {
      if (found.length >= BLOCKS) break;
      if (text && !page.isLeft?.(text)) found.push(...(isId ? [parseLiteral(text) ?? []].flat() : behind(text, holder)));
    }
    return found;
  });

const thingsAt = (things: unknown[], path: string): unknown[] => path.split('.').reduce(step, things);

const textsOf = (things: unknown[], path: string): string[] =>
  thingsAt(things, path)
    .filter(value => /^(?:string|number)$/.test(typeof value))
    .map(value => String(value).trim())
    .filter(Boolean);
const textsAt = (page: Page, holder: string, path: string): string[] => textsOf(dataOf(page, holder), path);

/**
 * The first text or number that the page's own data hold at this path (`store.goods.name`; `*` is each of a list, `**` any depth). The
 * data stand behind `holder` in a script (`window.rawData`), or are the script `#id`. Read as text: nothing of the page is run.
 */
export const held =
  (holder: string, path: string): Read<string> =>
  page =>
    textsAt(page, holder, path)
      .slice(0, 1)
      .map(value => ({value, from: `page data ${path}`}));

/** All texts that the page's own data hold at this path, as one list. */
export const allHeld =
  (holder: string, path: string): Read<string[]> =>
  page => {
    const value = textsAt(page, holder, path);
    return value.length ? [{value, from: `page data ${path}`}] : [];
  };

/** Names and what they stand for, of objects that the page's own data hold at this path; several values of one name stand in one text. */
export const heldPairs =
  (holder: string, path: string, name: string, value: string): Read<Record<string, string>> =>
  page => {
    const pairs = thingsAt(dataOf(page, holder), path).map(thing => [textsOf([thing], name)[0], textsOf([thing], value).join('、')]);
    const found = Object.fromEntries(pairs.filter(([named, told]) => named && told));
    return Object.keys(found).length ? [{value: found, from: `page data ${path}.${name}`}] : [];
  };

/** Programs write numbers with a point and no thousands: 2.345 means no two thousand. */
export const plainNumber = (read: Read<string>): Read<string> => map(read, words => words.replace(/^\d+\.\d{3}$/, '$&0'));

type HeldCard = {[F in keyof CardPlan]?: (at: (path: string) => string | undefined, page: Page) => unknown};

/** The cards of a list that the page's own data hold at this path, an object each; `at` gives the text at a path within it. */
export const heldCards =
  (holder: string, path: string, reads: HeldCard): Read<CardWords> =>
  page => {
    const list = thingsAt(dataOf(page, holder), path).filter(isObject).slice(0, 500);
    const cards = list.map(thing => {
      const at = (inner: string) => textsOf([thing], inner)[0];
      const found = Object.entries(reads).map(([field, read]) => [field, [read(at, page)]] as const);
      return Object.fromEntries(found.filter(([, [value]]) => value !== undefined));
    });
    const named = cards.filter(({ref}) => ref);
    return named.length ? [{value: {cards: named}, from: `page data ${path}`}] : [];
  };
