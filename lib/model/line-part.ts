import {type LineNumber, type LineTable, type LineText, lineTable, numberIn} from './line-table.ts';

type Columns<N extends string, A> = Partial<Record<N, A>>;

/**
 * Lines of a table on their way to another worker: those columns in which anything is told, and the texts of its dictionary that were not sent
 * before; `isNew`: it begins anew with them.
 */
export type LinePart = {
  rows: number;
  numbers: Columns<LineNumber, Float64Array<ArrayBuffer>>;
  texts: Columns<LineText, Int32Array<ArrayBuffer>>;
  distinct: string[];
  isNew: boolean;
};

/** Memory that was used before and is used again: what a worker lets go of the browser frees late, and has the system make anew. */
const memory = () => {
  const free: ArrayBuffer[] = [];
  return {
    takeBack: (buffers: readonly ArrayBuffer[]): void => void free.push(...buffers),
    of: (bytes: number): ArrayBuffer => {
      const at = free.findIndex(({byteLength}) => byteLength >= bytes);
      // Some more than is wanted: the next lines are a few more or less.
      return at < 0 ? new ArrayBuffer(bytes + (bytes >> 2)) : (free.splice(at, 1)[0] as ArrayBuffer);
    },
  };
};
type MemoryOf = ReturnType<typeof memory>['of'];

/** How columns of one sort are copied: into which numbers, and which of these say something. */
type Sort<A> = {into: (memory: MemoryOf, rows: number) => A; isTold: (value: number) => boolean};
const numbersSort: Sort<Float64Array<ArrayBuffer>> = {
  into: (of, rows) => new Float64Array(of(rows * Float64Array.BYTES_PER_ELEMENT), 0, rows),
  isTold: value => !Number.isNaN(value),
};
const textsSort: Sort<Int32Array<ArrayBuffer>> = {
  into: (of, rows) => new Int32Array(of(rows * Int32Array.BYTES_PER_ELEMENT), 0, rows),
  isTold: place => place >= 0,
};

/** Copies of the columns in which any row says something. */
const toldIn = <N extends string, A extends Float64Array | Int32Array>(
  columns: Readonly<Record<N, Float64Array | Int32Array>>,
  rows: number,
  {into, isTold}: Sort<A>,
  of: MemoryOf,
): Columns<N, A> => {
  const told: Columns<N, A> = {};
  for (const name of Object.keys(columns) as N[]) {
    const column = columns[name];
    let row = 0;
    while (row < rows && !isTold(column[row] as number)) row += 1;
    if (row === rows) continue;
    const copy = into(of, rows);
    copy.set(column.subarray(0, rows));
    told[name] = copy;
  }
  return told;
};

/** Takes the lines out of a table, again and again, for one and the same other side, whose memory is taken back. */
export const lineSender = () => {
  const {takeBack, of} = memory();
  let [dictionary, sent]: [LineTable['dictionary'] | undefined, number] = [undefined, 0];
  const part = (table: LineTable): LinePart => {
    const isNew = table.dictionary !== dictionary;
    if (isNew) [dictionary, sent] = [table.dictionary, 0];
    const distinct = table.dictionary.texts.slice(sent);
    sent += distinct.length;
    const {rows} = table;
    return {rows, numbers: toldIn(table.numbers, rows, numbersSort, of), texts: toldIn(table.texts, rows, textsSort, of), distinct, isNew};
  };
  return {part, takeBack};
};

/** The memory of its columns, which may be moved. */
export const buffersOf = ({numbers, texts}: LinePart): ArrayBuffer[] =>
  [...Object.values(numbers), ...Object.values(texts)].map(({buffer}) => buffer);

/** Makes tables of what was sent: each holds until the next is made. */
export const lineReceiver = () => {
  let silent = lineTable(0);
  let {dictionary} = silent;
  return ({rows, numbers, texts, distinct, isNew}: LinePart): LineTable => {
    if (rows > silent.numbers.quantity.length) silent = lineTable(rows);
    if (isNew) ({dictionary} = lineTable(0));
    for (const text of distinct) numberIn(dictionary, text);
    return {rows, numbers: {...silent.numbers, ...numbers}, texts: {...silent.texts, ...texts}, dictionary};
  };
};
