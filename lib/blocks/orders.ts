import {type LineNumber, type LineTable, type LineText, lineTable, putLine} from '../model/line-table.ts';
import type {Money} from '../model/money.ts';
import type {Order, OrderLine} from '../model/order.ts';
import {Damaged} from './bytes.ts';
import {chosenInts, type Ints, intAt} from './ints.ts';
import {type LineColumns, lineShape, type OrderColumns, orderShape, type PackedOrder} from './order-shape.ts';
import {pack, packColumns} from './table.ts';
import {chooser, type Texts, textAt} from './texts.ts';

/** The lines that stand in some rows, in this order, in sealed bytes. */
const packLines = ({numbers, texts, dictionary}: LineTable, rows: Int32Array): Uint8Array<ArrayBuffer> => {
  const choose = chooser(dictionary);
  return packColumns(
    rows.length,
    Object.keys(lineShape.ints).map(name => chosenInts(numbers[name as LineNumber], rows)),
    Object.keys(lineShape.texts).map(name => choose(texts[name as LineText], rows)),
  );
};

/** Columns that are made of nothing that a field of the same name says. */
const BESIDE = new Set(['told', 'lineCount', 'ref', 'missing', 'worth', 'credit']);

/** Is a column one of which no order says anything? Most are, which is seen at one look at each order. */
const silentIn = (orders: readonly PackedOrder[]): ((column: string) => boolean) => {
  const said = new Set<string>(BESIDE);
  for (const {fields} of orders) for (const name in fields) said.add(name);
  return column => !said.has(column.replace(/(?:Scale|Currency)$/, ''));
};

/**
 * Orders and, apart from them, their lines, each in sealed bytes: a flipped byte of either is found. `table`: in which those lines stand that are
 * not in the fields of their order.
 */
export const packOrders = (
  orders: readonly PackedOrder[],
  table = lineTable(),
): {orders: Uint8Array<ArrayBuffer>; lines: Uint8Array<ArrayBuffer>} => {
  const all: number[] = [];
  for (const {rows, fields} of orders) {
    if (rows) for (const row of rows) all.push(row);
    else if (fields.lines) for (const line of fields.lines) all.push(putLine(table, line));
  }
  return {orders: pack(orderShape, orders, silentIn(orders)), lines: packLines(table, Int32Array.from(all))};
};

type Columns = {ints: Readonly<Record<string, Ints>>; texts: Readonly<Record<string, Texts>>};

const moneyAt = ({ints, texts}: Columns, name: string, row: number): Money | undefined => {
  const amount = intAt(ints[name] as Ints, row);
  if (amount === undefined) return undefined;
  const [scale, currency] = [intAt(ints[`${name}Scale`] as Ints, row), textAt(texts[`${name}Currency`] as Texts, row)];
  return {amount, currency: currency ?? '', ...(scale !== undefined && {scale})};
};

/** Is it a column of its own, and no part of an amount or of the block's book-keeping? */
const isOwn = (name: string): boolean =>
  !/Scale$|Currency$/.test(name) && !['ref', 'told', 'missing', 'lineCount', 'refunds', 'worth', 'credit'].includes(name);

const namesOf = ({ints, texts}: {ints: object; texts: object}) => {
  const money = Object.keys(ints).filter(name => `${name}Scale` in ints);
  return {money, ints: Object.keys(ints).filter(name => isOwn(name) && !money.includes(name)), texts: Object.keys(texts).filter(isOwn)};
};
const [ofOrders, ofLines] = [namesOf(orderShape), namesOf(lineShape)];

const thingAt = (columns: Columns, row: number, names: ReturnType<typeof namesOf>): Record<string, unknown> => {
  const thing: Record<string, unknown> = {};
  const set = (name: string, value: unknown): void => {
    if (value !== undefined) thing[name] = value;
  };
  for (const name of names.ints) set(name, intAt(columns.ints[name] as Ints, row));
  for (const name of names.texts) set(name, textAt(columns.texts[name] as Texts, row));
  for (const name of names.money) if (name !== 'worth') set(name, moneyAt(columns, name, row));
  return thing;
};

const lineAt = (lines: LineColumns, row: number): OrderLine => {
  const ref = textAt(lines.texts.ref, row);
  return {...(ref !== undefined && {ref}), ...thingAt(lines, row, ofLines)};
};

const orderAt = (orders: OrderColumns, row: number, lines: readonly OrderLine[] | undefined): PackedOrder => {
  const fields = thingAt(orders, row, ofOrders) as Partial<Order>;
  const [refunds, missing] = [textAt(orders.texts.refunds, row), textAt(orders.texts.missing, row)];
  if (lines) fields.lines = [...lines];
  if (refunds !== undefined) fields.refunds = JSON.parse(refunds);
  const [ref, told, worth] = [textAt(orders.texts.ref, row) ?? '', intAt(orders.ints.told, row) ?? 0, moneyAt(orders, 'worth', row)];
  return {
    ref,
    told,
    fields,
    missing: missing?.split('\n') ?? [],
    ...(worth && {worth}),
    ...(intAt(orders.ints.credit, row) === undefined ? {} : {credit: true as const}),
  };
};

/** Those orders of a block for which `wants` holds of their row, as they were. Throws `Damaged` where its two parts do not belong together. */
export const unpackOrders = (orders: OrderColumns, lines: LineColumns, wants: (row: number) => boolean = () => true): PackedOrder[] => {
  const found: PackedOrder[] = [];
  let at = 0;
  for (let row = 0; row < orders.rows; row += 1) {
    const count = intAt(orders.ints.lineCount, row);
    const from = at;
    at += count ?? 0;
    if (!wants(row)) continue;
    found.push(orderAt(orders, row, count === undefined ? undefined : Array.from({length: count}, (_, i) => lineAt(lines, from + i))));
  }
  if (at !== lines.rows) throw new Damaged('Its lines are not those of its orders.');
  return found;
};
