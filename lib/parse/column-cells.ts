import {type Dictionary, numberIn} from '../model/line-table.ts';
import type {CsvColumn} from './csv-columns.ts';

/** What the cell of a row says. */
export type Said<T> = (column: CsvColumn, row: number) => T | undefined;

/** Reads each distinct text of a column once; undefined: it says nothing. */
export const perText = <T>(read: (text: string) => T | undefined): Said<T> => {
  let of: readonly string[] | undefined;
  let known: (T | null)[] = [];
  return ({ids, texts}, row) => {
    if (texts !== of) [of, known] = [texts, []];
    const id = ids[row] as number;
    if (id < 0) return undefined;
    const before = known[id];
    if (before !== undefined) return before ?? undefined;
    const said = read(texts[id] as string);
    known[id] = said ?? null;
    return said;
  };
};

/** What the cell of a row says, as its number in a dictionary; -1: nothing. */
export type Numbered = (column: CsvColumn, row: number, dictionary: Dictionary) => number;

/** The same of texts: each distinct one of a column is looked for in the dictionary once. */
export const perNumber = (read: (text: string) => string | undefined): Numbered => {
  let [of, into]: [readonly string[] | undefined, Dictionary | undefined] = [undefined, undefined];
  let known: number[] = [];
  return ({ids, texts}, row, dictionary) => {
    if (texts !== of || dictionary !== into) [of, into, known] = [texts, dictionary, []];
    const id = ids[row] as number;
    if (id < 0) return -1;
    const before = known[id];
    if (before !== undefined) return before;
    const said = read(texts[id] as string);
    const number = said === undefined ? -1 : numberIn(dictionary, said);
    known[id] = number;
    return number;
  };
};
