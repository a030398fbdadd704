import type {Money} from './model/money.ts';
import type {Order, OrderLine} from './model/order.ts';
import type {Reason} from './model/refusal.ts';
import {type OrderReading, orderReading} from './order-reading.ts';
import type {OrderColumn, OrderLayout} from './order-report.ts';
import {currencyCode, isWrong, type Wrong, wrong} from './parse/cell.ts';
import type {CsvRows} from './parse/csv-columns.ts';
import {inOneScale} from './parse/lines-in-one-scale.ts';
import type {OrderCells} from './parse/order-cells.ts';
import {statusOf} from './parse/status.ts';

/** Who bought, as the file says it: goes no further than the function that makes a hash of it. */
export type Who = {from: 'id' | 'mail'; text: string};

/** An order with all the lines that one part of the file tells of; `after`: so many of its lines stood further up. */
export type Draft = {ref: string; fields: Partial<Order>; missing: string[]; who?: Who; after?: number};

/** An order of which more rows may come. `currency`: what a row of it says, and others leave out. */
type Open = {draft: Draft; lines: OrderLine[]; currency: string | undefined};
/** How rows are read, and which of the columns that tell of whole orders the file has. */
type Reading = OrderReading & {
  moments: readonly (typeof MOMENTS)[number][];
  amounts: readonly (typeof AMOUNTS)[number][];
  words: readonly (typeof WORDS)[number][];
  texts: readonly (typeof TEXTS)[number][];
  tellsStatus: boolean;
};
type Fields = Record<string, unknown>;

const MOMENTS = ['placedAt', 'paidAt', 'sentAt'] as const;
const AMOUNTS = ['total', 'shipping', 'tax', 'discount', 'refunded'] as const;
const TEXTS = ['region', 'channel'] as const;
const LINE_MONEY = [
  ['price', 'price'],
  ['lineDiscount', 'discount'],
] as const;
const WORDS = ['status', 'payment', 'fulfilment'] as const;

const SECOND = 1000;
/** Lines of one order that the model holds. */
const MOST_LINES = 5000;

const emailOf = (text: string): string | undefined => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text.toLowerCase() : undefined);

const refusal = ({layout: {heading}}: Reading, column: OrderColumn, {wrong, text}: Wrong): Reason => ({
  ...{why: wrong, column: heading[column] ?? column, text},
});

/** A report says of pieces that came back how many fewer there are. */
const withPieces = (line: OrderLine, quantity: number): OrderLine => {
  const {price} = line;
  line.quantity = Math.max(0, quantity);
  if (quantity < 0) line.returned = -quantity;
  if (quantity < 0 && price) line.refunded = {...price, amount: price.amount * -quantity};
  return line;
};

const lineOf = (reading: Reading, row: number, currency: string | undefined): OrderLine | Reason => {
  const line: OrderLine = {};
  const [sku, title, quantity] = [reading.text('sku', row), reading.text('title', row), reading.quantity(row)];
  if (sku) line.sku = sku;
  if (title) line.title = title;
  for (const [column, field] of LINE_MONEY) {
    const money = reading.money(column, row, currency);
    if (isWrong(money)) return refusal(reading, column, money);
    if (money) line[field] = money;
  }
  if (isWrong(quantity)) return refusal(reading, 'quantity', quantity);
  return quantity === undefined ? line : withPieces(line, quantity);
};

const tellMoments = (reading: Reading, fields: Fields, row: number): Reason | undefined => {
  for (const column of reading.moments) {
    // Rows of one order may be written a moment apart: the first says when it was placed.
    const moment = fields[column] === undefined ? reading.moment(column, row) : undefined;
    if (isWrong(moment)) return refusal(reading, column, moment);
    if (!moment) continue;
    fields[column] = moment.at;
    if (moment.within !== SECOND) fields[column.replace('At', 'Within')] = moment.within;
  }
  return undefined;
};

const isAlike = (a: Money, b: Money): boolean => a.amount === b.amount && a.currency === b.currency && a.scale === b.scale;

/** Amounts of the whole order, which stand in its first row or in each; another than in a row before is refused. */
const tellAmounts = (reading: Reading, fields: Fields, row: number, currency: string | undefined): Reason | undefined => {
  for (const column of reading.amounts) {
    const money = reading.money(column, row, currency);
    if (isWrong(money)) return refusal(reading, column, money);
    const known = fields[column] as Money | undefined;
    if (money && known && !isAlike(known, money)) return refusal(reading, column, wrong('two-orders', reading.text(column, row) ?? ''));
    if (money) fields[column] = money;
  }
  return undefined;
};

const tellWords = (reading: Reading, fields: Fields, row: number): void => {
  for (const column of reading.texts) fields[column] ??= reading.text(column, row);
  if (!reading.tellsStatus) return;
  const words = reading.words.flatMap(column => reading.text(column, row) ?? []);
  if (words.length > 0) fields.statusText ??= words.join(' / ').slice(0, 300);
  fields.status ??= reading.text('cancelledAt', row)
    ? 'cancelled'
    : words.length > 0
      ? statusOf(words, reading.layout.report.site)
      : undefined;
};

const whoOf = (reading: Reading, row: number): Who | undefined => {
  const [id, mail] = [reading.text('buyer', row), emailOf(reading.text('mail', row) ?? '')];
  return id ? {from: 'id', text: id} : mail ? {from: 'mail', text: mail} : undefined;
};

/** Takes one row into its order; answers why it is refused. */
const takeRow = (reading: Reading, one: Open, row: number): Reason | undefined => {
  const {heading} = reading.layout;
  const code = reading.text('currency', row);
  one.currency = code ? currencyCode(code) : one.currency;
  if (code && !one.currency) return refusal(reading, 'currency', wrong('not-a-currency', code));
  const line = lineOf(reading, row, one.currency);
  if ('why' in line) return line;
  const fields = one.draft.fields as Fields;
  const refused = tellMoments(reading, fields, row) ?? tellAmounts(reading, fields, row, one.currency);
  if (refused) return refused;
  if (one.lines.length >= MOST_LINES) return {why: 'not-fit', column: heading.ref ?? ''};
  tellWords(reading, fields, row);
  const who = one.draft.who ?? whoOf(reading, row);
  if (who) one.draft.who = who;
  one.lines.push(line);
  return undefined;
};

const closed = ({layout: {at}}: Reading, {draft, lines}: Open): Draft => {
  const fields = Object.fromEntries(Object.entries({...draft.fields, lines: inOneScale(lines)}).filter(([, value]) => value !== undefined));
  const looked = [...MOMENTS, ...AMOUNTS, ...TEXTS].filter(column => at[column] !== undefined && fields[column] === undefined);
  const hasWho = at.buyer !== undefined || at.mail !== undefined;
  const status = WORDS.some(column => at[column] !== undefined) && fields.status === undefined ? ['status'] : [];
  return {...draft, fields, missing: [...looked, ...status, ...(hasWho && !draft.who ? ['buyer'] : [])]};
};

const readingOf = (layout: OrderLayout, cells: OrderCells): Reading => {
  const read = orderReading(layout, cells);
  const words = read.here(WORDS);
  const tellsStatus = words.length > 0 || read.here(['cancelledAt']).length > 0;
  return {...read, moments: read.here(MOMENTS), amounts: read.here(AMOUNTS), texts: read.here(TEXTS), words, tellsStatus};
};

/**
 * Takes the rows of a report of orders one by one, all of a part before the next is read, and gives the orders that they tell of. `skips`:
 * orders that are left out as a whole, because one of their rows was refused.
 */
export const orderTeller = (layout: OrderLayout, cells: OrderCells, skips: ReadonlySet<string>) => {
  const reading = readingOf(layout, cells);
  const told = new Map<string, number>();
  const open = new Map<string, Open>();
  let [lines, last] = [0, ''];
  return {
    /** Takes one row of those at hand; answers why it is refused. */
    take: (rows: CsvRows, row: number): Reason | undefined => {
      reading.look(rows);
      if (rows.widths[row] !== layout.width) return {why: 'columns'};
      const ref = reading.text('ref', row);
      if (!ref) return {why: 'no-order'};
      if (skips.has(ref)) return undefined;
      const one = open.get(ref) ?? {draft: {ref, fields: {}, missing: []}, lines: [], currency: undefined};
      const refused = takeRow(reading, one, row);
      if (refused) return refused;
      open.set(ref, one);
      [lines, last] = [lines + 1, ref];
      return undefined;
    },
    /** The order that a row of those looked at last names, to be left out; undefined: it names none. */
    refOf: (row: number): string | undefined => reading.text('ref', row),
    /** Lines of orders that were not given yet. */
    lines: () => lines,
    /** The orders that were told of since the last time; the last of the file may go on, and is kept back unless it is the end. */
    orders: (isEnd: boolean): Draft[] => {
      const held = isEnd ? undefined : open.get(last);
      if (held) open.delete(last);
      const drafts = [...open.values()].map(one => {
        const after = told.get(one.draft.ref);
        told.set(one.draft.ref, (after ?? 0) + one.lines.length);
        return {...closed(reading, one), ...(after !== undefined && {after})};
      });
      open.clear();
      if (held) open.set(last, held);
      lines = held?.lines.length ?? 0;
      return drafts;
    },
  };
};
