import {bitsOf, monthName, NO_MONTH} from '../model/month-bits.ts';
import {Damaged} from './bytes.ts';

/** How much the packed orders of one buyer of one shop come to: `BuyerTotal` says what counts. Times are epoch ms, amounts minor units by currency. */
export type BuyerFigures = {
  orders: number;
  firstAt: number;
  lastAt: number;
  months: readonly string[];
  spent: Readonly<Record<string, number>>;
};

/** What only few buyers have: months long after the first, by row; what they spent beside the amount of `spent`. */
type Rest = {currencies: string[]; late: [row: number, after: number[]][]; others: [row: number, amounts: [string, number][]][]};

/**
 * The same of many, column by column. `spent`: in the currency that `currency` numbers, `NO_CURRENCY`: none. `since`: the month of the first order, counted
 * from the year 0 (`NO_MONTH`: not known); `again`: a bit for each later month with an order, the lowest for the next.
 */
export type BuyerColumns = {
  rows: number;
  firstAt: Float64Array;
  lastAt: Float64Array;
  spent: Float64Array;
  again: Float64Array;
  orders: Uint32Array;
  since: Uint16Array;
  currency: Uint8Array;
} & Rest;

export const NO_CURRENCY = 255;
const [HEAD, FORM] = [16, 1];
/** Bytes of one row of all columns. */
const ROW = 4 * 8 + 4 + 2 + 1;

/** Words of four bytes mixed into one (FNV-1a): one that is changed changes it for certain. Many times as fast as a CRC where nothing ran before. */
const mixOf = (bytes: Uint8Array): number => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + 4, bytes.length / 4 - 1);
  let mix = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i += 1) mix = Math.imul(mix ^ (words[i] as number), 0x01000193);
  return mix >>> 0;
};

/** Columns upon bytes. They are written as processors have them, and all that browsers run on have the low byte first. */
const columnsOn = (buffer: ArrayBufferLike, start: number, rows: number): Omit<BuyerColumns, keyof Rest> => {
  const wide = (column: number) => new Float64Array(buffer, start + HEAD + column * rows * 8, rows);
  const narrow = start + HEAD + rows * 32;
  return {
    ...{rows, firstAt: wide(0), lastAt: wide(1), spent: wide(2), again: wide(3)},
    orders: new Uint32Array(buffer, narrow, rows),
    since: new Uint16Array(buffer, narrow + rows * 4, rows),
    currency: new Uint8Array(buffer, narrow + rows * 6, rows),
  };
};

const filled = (columns: Omit<BuyerColumns, keyof Rest>, buyers: readonly BuyerFigures[]): Rest => {
  const rest: Rest = {currencies: [], late: [], others: []};
  for (const [row, {orders, firstAt, lastAt, months, spent}] of buyers.entries()) {
    const {since, again, late} = bitsOf(months);
    const [main, ...others] = Object.entries(spent);
    let place = main ? rest.currencies.indexOf(main[0]) : NO_CURRENCY;
    if (main && place < 0) place = rest.currencies.length < NO_CURRENCY ? rest.currencies.push(main[0]) - 1 : NO_CURRENCY;
    const beside = main && place === NO_CURRENCY ? [main, ...others] : others;
    if (late.length > 0) rest.late.push([row, late]);
    if (beside.length > 0) rest.others.push([row, beside]);
    columns.firstAt[row] = firstAt;
    columns.lastAt[row] = lastAt;
    columns.spent[row] = place === NO_CURRENCY ? 0 : (main?.[1] ?? 0);
    columns.again[row] = again;
    columns.orders[row] = orders;
    columns.since[row] = since;
    columns.currency[row] = place;
  }
  return rest;
};

export const packFigures = (buyers: readonly BuyerFigures[]): Uint8Array<ArrayBuffer> => {
  const rows = buyers.length;
  const blank = columnsOn(new ArrayBuffer(HEAD + rows * ROW), 0, rows);
  const rest = new TextEncoder().encode(JSON.stringify(filled(blank, buyers)));
  const size = HEAD + rows * ROW + rest.length;
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  bytes.set(new Uint8Array(blank.firstAt.buffer));
  bytes.set(rest, HEAD + rows * ROW);
  new Uint32Array(bytes.buffer, 0, 4).set([0, FORM, rows, rest.length]);
  new Uint32Array(bytes.buffer, 0, 1)[0] = mixOf(bytes);
  return bytes;
};

/** Figures column by column, as they were packed: views of the bytes. Throws `Damaged`. */
export const figureColumns = (given: Uint8Array): BuyerColumns => {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.length < HEAD || bytes.length % 4) throw new Damaged('It does not begin as figures of buyers.');
  const [mix = 0, form = 0, rows = 0, rest = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (mixOf(bytes) !== mix) throw new Damaged('Its checksum is another than when it was written.');
  if (form !== FORM) throw new Damaged(`It is of form ${form}, and only form ${FORM} is known.`);
  const end = HEAD + rows * ROW;
  if (Math.ceil((end + rest) / 4) * 4 !== bytes.length) throw new Damaged('It ends elsewhere than it says.');
  const told = JSON.parse(new TextDecoder().decode(bytes.subarray(end, end + rest))) as Rest;
  return {...columnsOn(bytes.buffer, bytes.byteOffset, rows), ...told};
};

/** Figures as they were packed. Throws `Damaged`. */
export const unpackFigures = (bytes: Uint8Array): BuyerFigures[] => {
  const {rows, firstAt, lastAt, spent, again, orders, since, currency, currencies, late, others} = figureColumns(bytes);
  const [lateBy, othersBy] = [new Map(late), new Map(others)];
  return Array.from({length: rows}, (_, row) => {
    const main = currencies[currency[row] as number];
    const first = since[row] as number;
    const bits = again[row] as number;
    const after = [...monthsIn(bits), ...(lateBy.get(row) ?? [])];
    return {
      ...{orders: orders[row] as number, firstAt: firstAt[row] as number, lastAt: lastAt[row] as number},
      months: first === NO_MONTH ? [] : [0, ...after].map(more => monthName(first + more)),
      spent: Object.fromEntries([...(main === undefined ? [] : [[main, spent[row] as number] as const]), ...(othersBy.get(row) ?? [])]),
    };
  });
};

/** How many months after the first the months of its bits are. */
const monthsIn = (again: number): number[] => {
  const after: number[] = [];
  let bits = again;
  for (let month = 1; bits > 0; month += 1) {
    if (bits % 2) after.push(month);
    bits = Math.floor(bits / 2);
  }
  return after;
};
