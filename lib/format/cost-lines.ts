import type {Money} from '../model/money.ts';
import {currencyCode} from '../parse/cell.ts';
import {type CostColumns, costColumns, inOrder} from './cost-columns.ts';
import {isTaken, type Mistyped, typedDay, typedMoney} from './typed.ts';

/** A SKU in one of the seller's shops, and the currency in which it is sold there. */
export type SkuKnown = {site: string; host: string; shop: string | null; sku: string; currency: string | undefined};

type About = Omit<SkuKnown, 'currency'>;
/** One cost that a line told, of a SKU in one shop. */
export type CostEntry = {about: About; from: string; amount: Money};
export type LineWrong = {line: number; text: string; why: Mistyped | 'columns' | 'unknown-sku' | 'no-currency'};
/** A line that can be taken, as it is meant. */
export type LineTaken = {line: number; entries: CostEntry[]};
export type CostLines = {entries: CostEntry[]; lines: number; taken: LineTaken[]; wrong: LineWrong[]};

/** SKUs that differ by case and width alone are one. */
const plain = (sku: string): string => sku.normalize('NFKC').trim().toLowerCase();

const cellsOf = (line: string, mark: string): string[] => {
  const cells = [''];
  let isQuoted = false;
  for (const char of line) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === mark && !isQuoted) cells.push('');
    else cells[cells.length - 1] += char;
  }
  return cells.map(cell => cell.trim());
};

/** Whichever the first line uses; a comma last, since amounts have them. */
const markOf = (text: string): string => ['\t', ';', '|'].find(mark => text.split('\n').some(line => line.includes(mark))) ?? ',';

const isHeading = ([, from = '', amount = '']: readonly string[]): boolean => !/\d/.test(from + amount);

type Read = {entries: CostEntry[]} | {why: LineWrong['why']; text: string};

const entryOf = (known: SkuKnown, from: string, amount: string, code: string | undefined): CostEntry | LineWrong['why'] => {
  const {currency, ...about} = known;
  const said = code ?? currency;
  if (!said) return 'no-currency';
  const money = typedMoney(amount, said);
  return isTaken(money) ? {about, from, amount: money} : money;
};

/** Only where headings say what is what may there be other columns. */
const isLine = (cells: readonly string[], columns: CostColumns): boolean =>
  columns === inOrder
    ? cells.length >= 3 && !cells.slice(4).some(Boolean)
    : cells.length > Math.max(columns.sku, columns.from, columns.amount);

const readLine = (cells: readonly string[], columns: CostColumns, skus: ReadonlyMap<string, readonly SkuKnown[]>): Read => {
  const [sku = '', day = '', amount = '', code = ''] = [columns.sku, columns.from, columns.amount, columns.code].map(at => cells[at] ?? '');
  const currency = code ? currencyCode(code) : undefined;
  if (!isLine(cells, columns) || (code && !currency)) return {why: 'columns', text: cells.join(' · ')};
  const known = skus.get(plain(sku));
  if (!known) return {why: 'unknown-sku', text: sku};
  const from = typedDay(day);
  if (!isTaken(from)) return {why: from, text: day};
  const all = known.map(one => entryOf(one, from, amount, currency));
  const bad = all.find(one => typeof one === 'string');
  return bad ? {why: bad, text: amount} : {entries: all.filter(one => typeof one !== 'string')};
};

/**
 * What pasted lines or a CSV file tell of costs: SKU, first day, amount and, where it is another than the listing's, the currency. A SKU that
 * several shops have tells of each of them. A heading says which column is what, where it is one that we know, and is passed over; what cannot be taken is told line by line.
 */
export const costLines = (text: string, known: readonly SkuKnown[]): CostLines => {
  const skus = new Map<string, SkuKnown[]>();
  for (const one of known) skus.set(plain(one.sku), [...(skus.get(plain(one.sku)) ?? []), one]);
  const result: CostLines = {entries: [], lines: 0, taken: [], wrong: []};
  const mark = markOf(text);
  let columns = inOrder;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const cells = cellsOf(line, mark);
    if (!cells.some(Boolean)) continue;
    if (result.lines === 0 && result.wrong.length === 0 && isHeading(cells)) {
      columns = costColumns(cells) ?? columns;
      continue;
    }
    const read = readLine(cells, columns, skus);
    if ('why' in read) {
      result.wrong.push({line: i + 1, ...read, text: read.text.slice(0, 60)});
      continue;
    }
    result.lines += 1;
    result.taken.push({line: i + 1, entries: read.entries});
    result.entries.push(...read.entries);
  }
  return result;
};

/** The lines of a text without some of them, by their numbers. */
export const withoutLines = (text: string, numbers: readonly number[]): string =>
  text
    .split('\n')
    .filter((_, i) => !numbers.includes(i + 1))
    .join('\n');
