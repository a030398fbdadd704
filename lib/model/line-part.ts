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

/** The columns in which any row says something. */
const toldIn = <N extends string, A extends Float64Array | Int32Array>(
  columns: Readonly<Record<N, A>>,
  rows: number,
  isTold: (value: number) => boolean,
): Columns<N, A> => {
  const told: Columns<N, A> = {};
  for (const name of Object.keys(columns) as N[]) {
    const column = columns[name];
    let row = 0;
    while (row < rows && !isTold(column[row] as number)) row += 1;
    if (row < rows) told[name] = column.slice(0, rows) as A;
  }
  return told;
};

const isNumber = (value: number): boolean => !Number.isNaN(value);
const isText = (place: number): boolean => place >= 0;

/** Takes the lines out of a table, again and again, for one and the same other side. */
export const lineSender = () => {
  let [dictionary, sent]: [LineTable['dictionary'] | undefined, number] = [undefined, 0];
  return (table: LineTable): LinePart => {
    const isNew = table.dictionary !== dictionary;
    if (isNew) [dictionary, sent] = [table.dictionary, 0];
    const distinct = table.dictionary.texts.slice(sent);
    sent += distinct.length;
    const {rows} = table;
    const [numbers, texts] = [toldIn(table.numbers, rows, isNumber), toldIn(table.texts, rows, isText)];
    return {rows, numbers, texts, distinct, isNew} as LinePart;
  };
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
