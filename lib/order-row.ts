import {blankNext, type LineTable, lineTable} from './model/line-table.ts';
import type {Money} from './model/money.ts';
import type {Order} from './model/order.ts';
import type {Reason} from './model/refusal.ts';
import {inOneScale, lineReader, refusal} from './order-line.ts';
import {type OrderReading, orderReading} from './order-reading.ts';
import type {OrderLayout} from './order-report.ts';
import {currencyCode, isWrong, wrong} from './parse/cell.ts';
import type {OrderCells} from './parse/order-cells.ts';
import {statusOf} from './parse/status.ts';

/** Who bought, as the file says it: goes no further than the function that makes a hash of it. */
export type Who = {from: 'id' | 'mail'; text: string};

/** An order with all the lines that one part of the file tells of; `after`: so many of its lines stood further up. */
export type Draft = {ref: string; fields: Partial<Order>; missing: string[]; who?: Who; after?: number};

/** The same whose lines stand in rows of a table. */
export type Rowed = Draft & {rows: readonly number[]};

/** An order of which more rows may come. `currency`: what a row of it says, and others leave out. */
export type Open = {draft: Draft; rows: number[]; currency: string | undefined};

type Of<T> = (row: number) => T | undefined;
/** A column that the file has, and what each of its cells says. */
type Here<C, R> = readonly {column: C; at: R}[];
/** How rows are read, and which of the columns that tell of whole orders the file has. */
export type Reading = OrderReading & {
  table: LineTable;
  line: ReturnType<typeof lineReader>;
  moments: readonly {column: (typeof MOMENTS)[number]; within: string; at: ReturnType<OrderReading['moment']>}[];
  amounts: Here<(typeof AMOUNTS)[number], ReturnType<OrderReading['money']>>;
  words: Here<(typeof WORDS)[number], Of<string>>;
  texts: Here<(typeof TEXTS)[number], Of<string>>;
  tellsStatus: boolean;
} & {[C in 'ref' | 'currency' | 'cancelledAt' | 'buyer' | 'mail']: Of<string>};
type Fields = Record<string, unknown>;

const MOMENTS = ['placedAt', 'paidAt', 'sentAt'] as const;
const AMOUNTS = ['total', 'shipping', 'tax', 'discount', 'refunded'] as const;
const TEXTS = ['region', 'channel'] as const;
const WORDS = ['status', 'payment', 'fulfilment'] as const;

const SECOND = 1000;
/** Lines of one order that the model holds. */
const MOST_LINES = 5000;

const emailOf = (text: string): string | undefined => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text.toLowerCase() : undefined);

const tellMoments = (reading: Reading, fields: Fields, row: number): Reason | undefined => {
  for (const {column, within, at} of reading.moments) {
    // Rows of one order may be written a moment apart: the first says when it was placed.
    const moment = fields[column] === undefined ? at(row) : undefined;
    if (isWrong(moment)) return refusal(reading, column, moment);
    if (!moment) continue;
    fields[column] = moment.at;
    if (moment.within !== SECOND) fields[within] = moment.within;
  }
  return undefined;
};

const isAlike = (a: Money, b: Money): boolean => a === b || (a.amount === b.amount && a.currency === b.currency && a.scale === b.scale);

/** Amounts of the whole order, which stand in its first row or in each; another than in a row before is refused. */
const tellAmounts = (reading: Reading, fields: Fields, row: number, currency: string | undefined): Reason | undefined => {
  for (const {column, at} of reading.amounts) {
    const money = at(row, currency);
    if (isWrong(money)) return refusal(reading, column, money);
    const known = fields[column] as Money | undefined;
    if (money && known && !isAlike(known, money)) return refusal(reading, column, wrong('two-orders', reading.text(column)(row) ?? ''));
    if (money) fields[column] = money;
  }
  return undefined;
};

/** Says something of an order where no row before did. */
const say = (fields: Fields, field: string, text: string | undefined): void => {
  if (text !== undefined) fields[field] = text;
};

const tellWords = (reading: Reading, fields: Fields, row: number): void => {
  for (const {column, at} of reading.texts) if (fields[column] === undefined) say(fields, column, at(row));
  if (!reading.tellsStatus) return;
  const words = reading.words.flatMap(({at}) => at(row) ?? []);
  if (words.length > 0) fields.statusText ??= words.join(' / ').slice(0, 300);
  if (fields.status !== undefined) return;
  if (reading.cancelledAt(row)) fields.status = 'cancelled';
  else if (words.length > 0) say(fields, 'status', statusOf(words, reading.layout.report.site));
};

const whoOf = (reading: Reading, row: number): Who | undefined => {
  const id = reading.buyer(row);
  if (id) return {from: 'id', text: id};
  const mail = emailOf(reading.mail(row) ?? '');
  return mail ? {from: 'mail', text: mail} : undefined;
};

/** Takes one row into its order; answers why it is refused. */
export const takeRow = (reading: Reading, one: Open, row: number): Reason | undefined => {
  const {table} = reading;
  const code = reading.currency(row);
  if (code) {
    one.currency = currencyCode(code);
    if (!one.currency) return refusal(reading, 'currency', wrong('not-a-currency', code));
  }
  const fields = one.draft.fields as Fields;
  const refused = reading.line(row, one.currency);
  if (refused) return refused;
  const why = tellMoments(reading, fields, row) ?? tellAmounts(reading, fields, row, one.currency);
  if (why || one.rows.length >= MOST_LINES) {
    blankNext(table);
    return why ?? {why: 'not-fit', column: reading.layout.heading.ref ?? ''};
  }
  tellWords(reading, fields, row);
  const who = one.draft.who ?? whoOf(reading, row);
  if (who) one.draft.who = who;
  one.rows.push(table.rows);
  table.rows += 1;
  return undefined;
};

/** An order of which no more rows come for now. */
export const closed = ({layout: {at}, table}: Reading, {draft, rows}: Open): Rowed => {
  const {fields} = draft;
  inOneScale(table, rows);
  const looked = [...MOMENTS, ...AMOUNTS, ...TEXTS].filter(column => at[column] !== undefined && fields[column] === undefined);
  const hasWho = at.buyer !== undefined || at.mail !== undefined;
  const status = WORDS.some(column => at[column] !== undefined) && fields.status === undefined ? ['status'] : [];
  return {...draft, rows, missing: [...looked, ...status, ...(hasWho && !draft.who ? ['buyer'] : [])]};
};

export const readingOf = (layout: OrderLayout, cells: OrderCells): Reading => {
  const [read, table] = [orderReading(layout, cells), lineTable()];
  const {here, text} = read;
  const words = here(WORDS).map(column => ({column, at: text(column)}));
  return {
    ...read,
    ...{table, line: lineReader(read, table), words},
    moments: here(MOMENTS).map(column => ({column, within: column.replace('At', 'Within'), at: read.moment(column)})),
    amounts: here(AMOUNTS).map(column => ({column, at: read.money(column)})),
    texts: here(TEXTS).map(column => ({column, at: text(column)})),
    tellsStatus: words.length > 0 || here(['cancelledAt']).length > 0,
    ...{ref: text('ref'), currency: text('currency'), cancelledAt: text('cancelledAt'), buyer: text('buyer'), mail: text('mail')},
  };
};
