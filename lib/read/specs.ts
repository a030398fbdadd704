import type {MarkupWords, Shown, ShownWords} from '../model/reading.ts';
import {isOwn, orShown} from './around.ts';
import {seenText} from './element.ts';
import {nearest} from './nearest.ts';
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
  (element.firstElementChild !== null && element.querySelector(LOADED) !== null);
const isCell = (element: Element): boolean => isShort(element, CELL) && !isLoaded(element);

/** Wrapped three times at most (`<td><div><span>Colour`); notes may hang at it. One that leads elsewhere names another page. */
const isLabel = (label: Element): boolean => {
  if (/^(?:A|BUTTON)$/.test(label.tagName)) return false;
  const inner = label.firstElementChild;
  return !inner || (!inner.firstElementChild?.firstElementChild && !label.querySelector('[href^="/"],[href^=http]'));
};

/** What a row says: a label and what stands beside it, or one line, of which the background looks for the label. */
const rowOf = (row: Element): string[] => {
  const count = row.childElementCount;
  const label = row.tagName === 'DT' ? row : count === 2 ? row.firstElementChild : null;
  const value = label?.nextElementSibling;
  if (label && value && isLabel(label) && isCell(value)) return [seenText(label), seenText(value)];
  // Most blocks of a page are neither: they are told by their number of children before anything in them is looked at.
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
  !nearest(page, ELSEWHERE, holder) && !holder.closest('[role=dialog]') && isOwn(page, holder);

/** The tables of properties on the page, hidden tabs among them: rows of one shape side by side. */
const tables = (page: Page): Shown[] => {
  const found = new Map<Element, string[][]>();
  const holders = new Map<Element | null, Element | null>();
  // Asked before any of its rows: menus and other goods hold the most of a page's rows.
  const tableOf = ({parentElement: around}: Element): Element | null => {
    const known = holders.get(around);
    if (known !== undefined) return known;
    const holder = holderOf(around);
    const table = holder && mayHold(page, holder) ? holder : null;
    holders.set(around, table);
    return table;
  };
  for (const row of [...page.doc.querySelectorAll('tr,dt,li,div,p')].slice(0, MOST)) {
    const holder = tableOf(row);
    const said = holder ? rowOf(row) : [];
    if (!holder || !said[0]) continue;
    const rows = found.get(holder) ?? [];
    found.set(holder, rows);
    rows.push(said);
  }
  return [...found].flatMap(([holder, rows]) => (rows.length > 2 && rows.length * 3 >= holder.childElementCount ? [rows] : []));
};

/** What markup says of the product's properties, and the tables of them on the page. */
export const attributes: Read<ShownWords | MarkupWords> = page => orShown(page, tables(page).slice(0, 20), 'page table');
