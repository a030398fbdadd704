/**
 * One cell of a table that leaves the extension: words, a number, an amount in major units with the digits it is written with,
 * an instant (epoch ms), or nothing where the page shows nothing.
 */
export type Cell = string | number | {amount: number; digits: number} | {at: number} | null;

export type SheetKind = 'csv' | 'xlsx';

/** A table with one line of heads, as many cells in every row. */
export type Sheet = {name: string; heads: string[]; rows: Cell[][]};

/** dashboard → sheet worker: first what is to be made, then its rows part by part, then that these were all. */
export type SheetPart = {kind: SheetKind; name: string; heads: string[]} | {rows: Cell[][]} | 'end';

/** dashboard → sheet worker: a workbook, whose first sheet is wanted as text. */
export type SheetAsked = {read: File};

/** sheet worker → dashboard. */
export type SheetAnswer = {file: Blob} | {why: string};
/** sheet worker → dashboard: lines with tabs between the cells; undefined: it is no workbook. */
export type SheetRead = {text: string | undefined};
