import type {CardWords, MoneyWords} from '../model/reading.ts';
import {ahead} from './ahead.ts';
import {all} from './element.ts';
import {cell, cellMoney} from './grid-reads.ts';
import type {Page, Read} from './page.ts';
import {partAs} from './rows-at.ts';

/** How the fields of a line are read within its element: `price` of a piece, `total` of the line; null: a line does not show it. */
type LinePlan = {
  [F in 'ref' | 'sku' | 'title' | 'quantity' | 'discount' | 'refunded']?: Read<string> | Read<MoneyWords> | null;
} & {price?: Read<MoneyWords> | null; total?: Read<MoneyWords> | null};

const anyLine: LinePlan = {
  ref: cell('listing'),
  sku: cell('sku'),
  title: cell('title'),
  quantity: cell('quantity'),
  price: cellMoney('unitPrice'),
  total: cellMoney('lineTotal'),
  discount: cellMoney('discount'),
  refunded: cellMoney('refunded'),
};

/** Lines of one order at most. */
const MOST = 500;

/**
 * The lines of an order that stand in elements of their own: by a selector within the order, or as `find` finds them. Each is read as any
 * part that tells of one good, with what the site knows better asked first; what names no good is no line.
 */
export const linesAt = (find: string | ((page: Page) => Element[]), own: LinePlan): Read<CardWords> => {
  const reads = Object.entries(ahead<LinePlan>(own, anyLine));
  const among = typeof find === 'string' ? (page: Page) => all(page, find) : find;
  const wordsOf = (part: Page) =>
    Object.fromEntries(
      reads.flatMap(([field, read]) => {
        const values = (read?.(part) ?? []).map(({value}) => value);
        return values.length ? [[field, values]] : [];
      }),
    );
  return page => {
    const cards = among(page)
      .slice(0, MOST)
      .map(root => wordsOf(partAs(page, root, 'lines')))
      .filter(({ref, sku, title}) => ref ?? sku ?? title);
    return cards.length ? [{value: {cards}, from: 'lines'}] : [];
  };
};

/** A row of a table and those after it that belong to it: all up to the next that `next` matches. */
export const rowsUpTo =
  (next: string) =>
  ({root}: Page): Element[] => {
    const rows = [root as Element];
    for (let row = rows[0]?.nextElementSibling; row && !row.matches(next) && rows.length < MOST; row = row.nextElementSibling)
      rows.push(row);
    return rows;
  };
