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
