import type {MarkupWords, Shown, ShownWords} from '../model/reading.ts';
import {isOwn, orShown} from './around.ts';
import {seenText} from './element.ts';
import {nearest} from './nearest.ts';
import {closest} from './of-element.ts';
import type {Page, Read} from './page.ts';
import {isShort} from './texts.ts';

/** Characters of a cell's source, and of a line; rows looked at. */
const [CELL, LINE, MOST] = [2000, 500, 6000];
/** Elements in a line, of which style sheets make parts. */
const FEW = 9;
/** What a cell never holds: other tables are read by themselves, lists of links are menus. */
const LOADED = 'button,input,select,ul,dl,table,h2,h3,h4,a~a~a';
/** What is no plain line. */
const PARTS = `td,div,p,a,${LOADED}`;
const LOADED_TAG = /^(?:BUTTON|INPUT|SELECT|UL|DL|TABLE|H[234])$/;
/** The commonest of them, told from a first child. */
const PART = /^(?:TD|DIV|P|A|BUTTON|INPUT|UL|H[234])$/;
const ELSEWHERE = {tags: /^FORM$/i, names: /review|cart|menu/i};

const isLoaded = (element: Element): boolean =>
  LOADED_TAG.test(element.tagName) ||
  (element.tagName === 'A' && element.matches(LOADED)) ||
  (element.childElementCount > 0 && element.querySelector(LOADED) !== null);
const isCell = (element: Element): boolean => isShort(element, CELL) && !isLoaded(element);

/** Wrapped three times at most (`<td><div><span>Colour`); notes may hang at it. One that leads elsewhere names another page. */
const isLabel = (label: Element): boolean => {
  if (/^(?:A|BUTTON)$/.test(label.tagName)) return false;
  const inner = label.firstElementChild;
  return !inner || (!inner.firstElementChild?.firstElementChild && !label.querySelector('[href^="/"],[href^=http]'));
};

/** Most blocks of a page are no rows: they hold others, many parts, or nothing. They are told by their children before they are read. */
const mayBeRow = (row: Element): boolean => {
  const count = row.childElementCount;
  if (!count) return row.hasChildNodes();
  return count === 2 || row.tagName === 'DT' || (count < FEW && !PART.test(row.firstElementChild?.tagName ?? ''));
};

/** What a row says: a label and what stands beside it, or one line, of which the background looks for the label. */
const rowOf = (row: Element): string[] => {
  const count = row.childElementCount;
  const label = row.tagName === 'DT' ? row : count === 2 ? row.firstElementChild : null;
  const value = label?.nextElementSibling;
  if (label && value && isLabel(label) && isCell(value)) return [seenText(label), seenText(value)];
  const isLine =
    count < FEW && !(count && (PART.test(row.firstElementChild?.tagName ?? '') || row.querySelector(PARTS))) && isShort(row, LINE);
  return isLine ? [seenText(row)] : [];
};

/** Where rows stand side by side: what is around a row, wrappers of one row aside. */
const holderOf = (around: Element | null): Element | null => {
  let holder = around;
  for (let up = 0; up < 2 && holder && !holder.firstElementChild?.nextElementSibling?.nextElementSibling; up++)
    holder = holder.parentElement;
  return holder;
};

const mayHold = (page: Page, holder: Element): boolean =>
  !nearest(page, ELSEWHERE, holder) && !closest(holder, '[role=dialog]') && isOwn(page, holder);

/** Places of the blocks that may be rows, by what they stand in side by side. */
const byHolder = (every: NodeListOf<Element>): Map<Element, number[]> => {
  const found = new Map<Element, number[]>();
  const holders = new Map<Element | null, Element | null>();
  for (let place = 0, length = Math.min(every.length, MOST); place < length; place++) {
    const row = every[place] as Element;
    if (!mayBeRow(row)) continue;
    const around = row.parentElement;
    let holder = holders.get(around);
    if (holder === undefined) {
      holder = holderOf(around);
      holders.set(around, holder);
    }
    if (!holder) continue;
    const places = found.get(holder);
    if (places) places.push(place);
    else found.set(holder, [place]);
  }
  return found;
};

/** So many rows make a table, and so many of its holder's children are one. */
const areMany = (rows: readonly unknown[], holder: Element): boolean => rows.length > 2 && rows.length * 3 >= holder.childElementCount;

/** The tables of properties on the page, hidden tabs among them: rows of one shape side by side, in the order of their first ones. */
const tables = (page: Page): Shown[] => {
  const every = page.doc.querySelectorAll('tr,dt,li,div,p');
  const found: {first: number; rows: string[][]}[] = [];
  for (const [holder, places] of byHolder(every)) {
    // Asked before any row is read: most blocks stand beside few others, and menus and other goods hold the most of the rest.
    if (!areMany(places, holder) || !mayHold(page, holder)) continue;
    const said = places.map(place => ({place, row: rowOf(every[place] as Element)})).filter(({row}) => row[0]);
    if (areMany(said, holder)) found.push({first: said[0]?.place ?? 0, rows: said.map(({row}) => row)});
  }
  return found.sort((a, b) => a.first - b.first).map(({rows}) => rows);
};

/** What markup says of the product's properties, and the tables of them on the page. */
export const attributes: Read<ShownWords | MarkupWords> = page => orShown(page, tables(page).slice(0, 20), 'page table');
