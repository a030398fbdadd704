import {keepLines, type LineTable, lineIn} from './model/line-table.ts';
import type {Reason} from './model/refusal.ts';
import type {OrderLayout} from './order-report.ts';
import {closed, type Draft, type Open, type Rowed, readingOf, takeRow} from './order-row.ts';
import type {CsvRows} from './parse/csv-columns.ts';
import type {OrderCells} from './parse/order-cells.ts';

export type {Draft, Rowed, Who} from './order-row.ts';

/** An order with its lines among its fields. */
export const withLines = ({rows, ...draft}: Rowed, table: LineTable): Draft => ({
  ...draft,
  fields: {...draft.fields, lines: rows.map(row => lineIn(table, row))},
});

/** Gathers rows into the orders that they tell of, whose lines stand in the table of the reading. */
const gatherer = (reading: ReturnType<typeof readingOf>) => {
  const {table} = reading;
  const told = new Map<string, number>();
  const open = new Map<string, Open>();
  let [last, isGiven]: [Open | undefined, boolean] = [undefined, false];
  return {
    /** The order that a row names. Lines that were given are let go of. */
    of: (ref: string): Open => {
      if (isGiven) {
        const kept = keepLines(table, last?.rows ?? []);
        if (last) last.rows = kept;
        isGiven = false;
      }
      if (last?.draft.ref === ref) return last;
      return open.get(ref) ?? {draft: {ref, fields: {}, missing: []}, rows: [], currency: undefined};
    },
    /** A row of it was taken. */
    taken: (one: Open): void => {
      if (one !== last) open.set(one.draft.ref, one);
      last = one;
    },
    lines: (): number => (isGiven ? (last?.rows.length ?? 0) : table.rows),
    give: (isEnd: boolean): Rowed[] => {
      const held = isEnd ? undefined : last;
      if (held) open.delete(held.draft.ref);
      const drafts = [...open.values()].map(one => {
        const after = told.get(one.draft.ref);
        told.set(one.draft.ref, (after ?? 0) + one.rows.length);
        return {...closed(reading, one), ...(after !== undefined && {after})};
      });
      open.clear();
      if (held) open.set(held.draft.ref, held);
      [last, isGiven] = [held, true];
      return drafts;
    },
  };
};

/**
 * Takes the rows of a report of orders one by one, all of a part before the next is read, and gives the orders that they tell of. `skips`:
 * orders that are left out as a whole, because one of their rows was refused.
 */
export const orderTeller = (layout: OrderLayout, cells: OrderCells, skips: ReadonlySet<string>) => {
  const reading = readingOf(layout, cells);
  const {table} = reading;
  const gathered = gatherer(reading);
  return {
    table,
    /** Takes one row of those at hand; answers why it is refused. */
    take: (rows: CsvRows, row: number): Reason | undefined => {
      reading.look(rows);
      if (rows.widths[row] !== layout.width) return {why: 'columns'};
      const ref = reading.ref(row);
      if (!ref) return {why: 'no-order'};
      if (skips.size > 0 && skips.has(ref)) return undefined;
      const one = gathered.of(ref);
      const refused = takeRow(reading, one, row);
      if (!refused) gathered.taken(one);
      return refused;
    },
    /** The order that a row of those looked at last names, to be left out; undefined: it names none. */
    refOf: (row: number): string | undefined => reading.ref(row),
    /** Lines of orders that were not given yet. */
    lines: gathered.lines,
    /**
     * The orders that were told of since the last time, whose lines stand in the table until more rows are taken; the last of the file may go on,
     * and is kept back unless it is the end.
     */
    rowed: gathered.give,
    /** The same with their lines. */
    orders: (isEnd: boolean): Draft[] => gathered.give(isEnd).map(one => withLines(one, table)),
  };
};
