import type {Money} from './money.ts';
import type {OrderLine} from './order.ts';

/** What a line says in numbers and in texts, column by column. Their order is that of the bytes of blocks: a new one makes a new form of block. */
export const lineNumbers = {
  quantity: ({quantity}) => quantity,
  returned: ({returned}) => returned,
  price: ({price}) => price?.amount,
  priceScale: ({price}) => price?.scale,
  discount: ({discount}) => discount?.amount,
  discountScale: ({discount}) => discount?.scale,
  refunded: ({refunded}) => refunded?.amount,
  refundedScale: ({refunded}) => refunded?.scale,
} satisfies Record<string, (line: OrderLine) => number | undefined>;
export const lineTexts = {
  ref: ({ref}) => ref,
  sku: ({sku}) => sku,
  title: ({title}) => title,
  returnReason: ({returnReason}) => returnReason,
  priceCurrency: ({price}) => price?.currency,
  discountCurrency: ({discount}) => discount?.currency,
  refundedCurrency: ({refunded}) => refunded?.currency,
} satisfies Record<string, (line: OrderLine) => string | undefined>;

export type LineNumber = keyof typeof lineNumbers;
export type LineText = keyof typeof lineTexts;
export type LineMoney = 'price' | 'discount' | 'refunded';

/**
 * Distinct texts, numbered in the order in which they first came, and their bytes in UTF-8, the next one's behind `ends` of each. Half a pair of
 * surrogates has no such bytes: then `isPlain` is false, and the bytes hold something else in its place.
 */
export type Dictionary = {
  texts: string[];
  numbers: Map<string, number>;
  /** The number that was asked for last: of a currency it mostly is. */
  last: number;
  bytes: Uint8Array<ArrayBuffer>;
  ends: number[];
  isPlain: boolean;
};

/**
 * Lines of orders, column by column: half a million of them are no objects. A number that is not told is NaN, a text -1, else its number in the
 * dictionary of all texts.
 */
export type LineTable = {
  rows: number;
  numbers: Record<LineNumber, Float64Array>;
  texts: Record<LineText, Int32Array>;
  dictionary: Dictionary;
};

const [NUMBERS, TEXTS] = [Object.keys(lineNumbers) as LineNumber[], Object.keys(lineTexts) as LineText[]];
/** Distinct texts that are remembered from one emptying to the next. */
const MOST = 1 << 17;

const recordOf = <N extends string, V>(names: readonly N[], value: (name: N) => V): Record<N, V> =>
  Object.fromEntries(names.map(name => [name, value(name)])) as Record<N, V>;

const nothing = (): Dictionary => ({
  ...{texts: [], numbers: new Map(), last: -1},
  ...{bytes: new Uint8Array(1 << 12), ends: [], isPlain: true},
});

/** A table without lines. `room`: for so many, until there are more. */
export const lineTable = (room = 256): LineTable => ({
  rows: 0,
  numbers: recordOf(NUMBERS, () => new Float64Array(room).fill(Number.NaN)),
  texts: recordOf(TEXTS, () => new Int32Array(room).fill(-1)),
  dictionary: nothing(),
});

const larger = <A extends Float64Array | Int32Array | Uint8Array>(column: A, next: A): A => {
  next.set(column);
  return next;
};

/** Makes room for one more line; all columns may be others afterwards. */
export const makeRoom = (table: LineTable): void => {
  const {numbers, texts, rows} = table;
  if (rows < numbers.quantity.length) return;
  table.numbers = recordOf(NUMBERS, name => larger(numbers[name], new Float64Array(rows * 2).fill(Number.NaN)));
  table.texts = recordOf(TEXTS, name => larger(texts[name], new Int32Array(rows * 2).fill(-1)));
};

/** Takes back what was said of the line that was about to be the next. */
export const blankNext = ({numbers, texts, rows}: LineTable): void => {
  for (const name of NUMBERS) numbers[name][rows] = Number.NaN;
  for (const name of TEXTS) texts[name][rows] = -1;
};

const encoder = new TextEncoder();

const addBytes = (all: Dictionary, text: string): void => {
  const start = all.ends.at(-1) ?? 0;
  // No letter takes more than three bytes.
  const most = start + text.length * 3;
  if (most > all.bytes.length) all.bytes = larger(all.bytes, new Uint8Array(Math.max(most, all.bytes.length * 2)));
  all.ends.push(start + encoder.encodeInto(text, all.bytes.subarray(start)).written);
  all.isPlain &&= text.isWellFormed();
};

/** The number of a text, which is added where it is not there yet. */
export const numberIn = (all: Dictionary, text: string): number => {
  if (all.texts[all.last] === text) return all.last;
  const known = all.numbers.get(text);
  all.last = known ?? all.texts.push(text) - 1;
  if (known !== undefined) return known;
  all.numbers.set(text, all.last);
  addBytes(all, text);
  return all.last;
};

/** Adds a line; answers its row. */
export const putLine = (table: LineTable, line: OrderLine): number => {
  makeRoom(table);
  const {numbers, texts, dictionary, rows} = table;
  for (const name of NUMBERS) numbers[name][rows] = lineNumbers[name](line) ?? Number.NaN;
  for (const name of TEXTS) {
    const text = lineTexts[name](line);
    texts[name][rows] = text === undefined ? -1 : numberIn(dictionary, text);
  }
  table.rows += 1;
  return rows;
};

const numberAt = ({numbers}: LineTable, name: LineNumber, row: number): number | undefined => {
  const value = numbers[name][row] as number;
  return Number.isNaN(value) ? undefined : value;
};

const textIn = ({texts, dictionary}: LineTable, name: LineText, row: number): string | undefined =>
  dictionary.texts[texts[name][row] as number];

/** An amount of a line; undefined: it tells none. */
export const moneyIn = (table: LineTable, name: LineMoney, row: number): Money | undefined => {
  const [amount, scale] = [numberAt(table, name, row), numberAt(table, `${name}Scale`, row)];
  if (amount === undefined) return undefined;
  return {amount, currency: textIn(table, `${name}Currency`, row) ?? '', ...(scale !== undefined && {scale})};
};

/** A line as it was told. */
export const lineIn = (table: LineTable, row: number): OrderLine => {
  const all = {
    ...{ref: textIn(table, 'ref', row), sku: textIn(table, 'sku', row), title: textIn(table, 'title', row)},
    ...{quantity: numberAt(table, 'quantity', row), price: moneyIn(table, 'price', row), discount: moneyIn(table, 'discount', row)},
    ...{refunded: moneyIn(table, 'refunded', row), returnReason: textIn(table, 'returnReason', row)},
    returned: numberAt(table, 'returned', row),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as OrderLine;
};

/** Lets go of all lines but some; answers the rows of these. */
export const keepLines = (table: LineTable, kept: readonly number[]): number[] => {
  const lines = kept.map(row => lineIn(table, row));
  for (const name of NUMBERS) table.numbers[name].fill(Number.NaN, 0, table.rows);
  for (const name of TEXTS) table.texts[name].fill(-1, 0, table.rows);
  if (table.dictionary.texts.length > MOST) table.dictionary = nothing();
  table.rows = 0;
  return lines.map(line => putLine(table, line));
};
