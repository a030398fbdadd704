import {COLUMN} from './model/health.ts';
import type {Listing} from './model/listing.ts';
import type {Answers, Question} from './model/question.ts';
import type {Reason} from './model/refusal.ts';
import {type Snapshot, snapshot} from './model/snapshot.ts';
import {isOf} from './model/thing.ts';
import {type Cell, isWrong, type Wrong} from './parse/cell.ts';
import type {CsvRow} from './parse/csv.ts';

/** A column, or several numbered ones read as one: for each its headings in all versions and languages of the file. */
export type Column<T = unknown> = {headings: readonly (readonly string[])[]; read: Cell<T>; isList: boolean};
export const column = <T>(read: Cell<T>, ...headings: string[]): Column<T> => ({headings: [headings], read, isList: false});
/** Columns numbered from 1, as IMAGE1, IMAGE2 …; # stands for the number. */
export const numbered = <T>(read: Cell<T>, count: number, ...headings: string[]): Column<T[]> => ({
  headings: Array.from({length: count}, (_, i) => headings.map(heading => heading.replace('#', String(i + 1)))),
  read: read as Cell<never>,
  isList: true,
});

export type Columns = Record<string, Column>;
/** The values of one row; what is empty, or has no column, is absent. */
export type Row<C extends Columns> = {[K in keyof C]?: C[K] extends Column<infer T> ? T : never};
/** All rows that tell of one thing, in their order: at least one. */
export type Rows<C extends Columns> = readonly [Row<C>, ...Row<C>[]];

/** A value of a listing: the column that it comes from, and how it is made of the rows. `currency` is the row's own, or what the seller answered. */
type FieldFrom<C extends Columns, T> = {from: keyof C & string; of(rows: Rows<C>, currency: string | undefined): T | undefined | Wrong};

/** One report file that a marketplace lets its sellers download. */
export type Import<C extends Columns = Columns> = {
  id: string;
  /** What the seller calls it. */
  name: {en: string; 'zh-CN': string};
  /** The site whose pages show the same things; the shop's host where it is always the same, else the seller is asked. */
  site: string;
  host?: string;
  /** Is a shop of the site more than its host? Then the seller is asked for its name there. */
  asksShop?: boolean;
  /** Raised when the meaning of a field changes. */
  reader: number;
  kind: 'listing';
  /** Where the header is published, and the day somebody looked. */
  source: string;
  checkedOn: string;
  columns: C;
  /** Columns that are there in every version of the file: by these it is recognised. */
  needs: readonly (keyof C & string)[];
  /** The column of the currency; absent, or not in the file: the seller is asked. */
  currency?: keyof C & string;
  /** Rows that follow each other and say the same here tell of one thing. */
  group?: keyof C & string;
  /** The site's own name of the thing, the same in the next file. */
  ref(rows: Rows<C>): string | undefined;
  /** The page at which buyers see it; where the file names none, that of the shop. */
  url(ref: string, place: {host: string; shop: string | null}): string;
  /** False of what no buyer can see (drafts): it is left out. */
  isLive?(rows: Rows<C>): boolean;
  fields: {[F in keyof Listing]?: FieldFrom<C, Listing[F]>};
};

export type ImportExample = {
  name: string;
  /** The file, header first. */
  text: string;
  answers?: Answers;
  /** What becomes of each thing in it: its snapshot, as far as it matters, why it is refused, or that it is left out. */
  expect: readonly ({ref: string; fields?: Partial<Listing>; missing?: readonly string[]; url?: string} | Reason | 'left')[];
};

export const defineImport = <C extends Columns>(one: Import<C>): Import<C> => one;

/** What became of one thing in the file; `row` is that of a spreadsheet, `line` that of the file. */
export type Taken = {row: number; line: number} & ({snapshot: Snapshot<'listing'>} | {refused: Reason} | {left: true});

const folded = (heading: string): string => heading.normalize('NFKC').replace(/\s+/g, ' ').trim().toUpperCase();

/** For each column the places at which the file has it, and its heading there. */
type Layout = Record<string, {at: number[]; heading: string}>;

const layoutOf = (one: Import, header: readonly string[]): Layout => {
  const places = new Map([...header.entries()].reverse().map(([i, heading]) => [folded(heading), i]));
  const layout: Layout = {};
  for (const [name, {headings}] of Object.entries(one.columns)) {
    const at = headings.flatMap(names => names.map(heading => places.get(folded(heading))).find(place => place !== undefined) ?? []);
    if (at[0] !== undefined) layout[name] = {at, heading: header[at[0]]?.trim() ?? name};
  }
  return layout;
};

/** The import that knows a file by its header: of those whose needed columns are all there, the one that knows most of it. */
export const importFor = (imports: readonly Import[], header: readonly string[]): Import | undefined => {
  const known = imports.map(one => ({one, layout: layoutOf(one, header)})).filter(({one, layout}) => one.needs.every(name => layout[name]));
  return known.sort((a, b) => Object.keys(b.layout).length - Object.keys(a.layout).length)[0]?.one;
};

/** What must be asked before this file can be taken. */
export const questionsOf = (one: Import, header: readonly string[]): Question[] => {
  const tellsCurrency = one.currency !== undefined && layoutOf(one, header)[one.currency] !== undefined;
  return [
    ...(one.host ? [] : ['host' as const]),
    ...(one.asksShop ? ['shop' as const] : []),
    ...(tellsCurrency ? [] : ['currency' as const]),
  ];
};

type Read = CsvRow & {values: Row<Columns>};
type Failed = {refused: Reason};

const said = ({at}: Layout[string], {read, isList}: Column, cells: readonly string[]): unknown => {
  const all = at.flatMap(place => {
    const text = cells[place]?.trim();
    const value = text ? read(text) : undefined;
    // A cell may hold a list, which stays one value.
    return value === undefined ? [] : [value];
  });
  return all.find(isWrong) ?? (isList ? (all.length ? all : undefined) : all[0]);
};

const readRow = (one: Import, layout: Layout, width: number, row: CsvRow): Read | Failed => {
  if (row.cells.length < width || row.cells.slice(width).some(cell => cell.trim())) return {refused: {why: 'columns'}};
  const values: Row<Columns> = {};
  for (const [name, place] of Object.entries(layout)) {
    const value = said(place, one.columns[name] as Column, row.cells);
    if (isWrong(value)) return {refused: {why: value.wrong, column: place.heading, text: value.text}};
    if (value !== undefined) values[name] = value as never;
  }
  return {...row, values};
};

const isListing = isOf('listing');
type Place = {host: string; shop: string | null; currency: string | undefined; at: number};

const snapshotOf = (one: Import, layout: Layout, rows: Rows<Columns>, place: Place): {snapshot: Snapshot<'listing'>} | Failed => {
  const ref = one.ref(rows)?.slice(0, 500);
  if (!ref) return {refused: {why: 'no-ref'}};
  const own = one.currency && rows[0][one.currency];
  const currency = own ? String(own) : place.currency;
  const fields: Record<string, unknown> = {};
  const from: Record<string, string> = {};
  const missing: string[] = [];
  for (const [field, {from: name, of}] of Object.entries(one.fields)) {
    const heading = layout[name]?.heading;
    if (heading === undefined) continue;
    const value = of(rows, currency);
    if (isWrong(value)) return {refused: {why: value.wrong, column: heading, text: value.text}};
    if (value === undefined) missing.push(field);
    else [fields[field], from[field]] = [value, `${COLUMN}${heading}`.slice(0, 300)];
  }
  const {host, shop, at} = place;
  const thing = {kind: one.kind, site: one.site, reader: one.reader, shop, ref, host, at, url: one.url(ref, {host, shop})};
  const parsed = snapshot.safeParse({...thing, fields, from, missing, undecided: {}});
  if (parsed.success && isListing(parsed.data)) return {snapshot: parsed.data};
  const field = String(parsed.error?.issues[0]?.path[1] ?? '');
  return {refused: {why: 'not-fit', column: from[field]?.replace(/^column /, '') ?? field}};
};

/** Rows that follow each other with the same name, each group one thing. */
const grouped = (rows: readonly CsvRow[], place: number | undefined): [CsvRow, ...CsvRow[]][] => {
  const groups: [CsvRow, ...CsvRow[]][] = [];
  const nameOf = ({cells}: CsvRow) => (place === undefined ? '' : (cells[place]?.trim() ?? ''));
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && nameOf(row) && nameOf(row) === nameOf(last[0])) last.push(row);
    else groups.push([row]);
  }
  return groups;
};

const isFailed = (row: Read | Failed): row is Failed => 'refused' in row;

/** All that a report tells, thing by thing: a snapshot, why there is none, or that it is left out. `rows` begin with the header; `at`, epoch ms, is when the file is taken. */
export function* readReport(one: Import, rows: readonly CsvRow[], answers: Answers, at: number): Generator<Taken> {
  const [header, ...body] = rows;
  if (!header) return;
  const layout = layoutOf(one, header.cells);
  const place = {host: one.host ?? answers.host ?? '', shop: answers.shop ?? null, currency: answers.currency, at};
  const seen = new Map<string, number>();
  for (const group of grouped(body, one.group === undefined ? undefined : layout[one.group]?.at[0])) {
    const read = group.map(row => readRow(one, layout, header.cells.length, row));
    const bad = read.findIndex(isFailed);
    const {row, line} = group[Math.max(0, bad)] ?? group[0];
    const values = read.flatMap(each => (isFailed(each) ? [] : [each.values])) as [Row<Columns>, ...Row<Columns>[]];
    const failed = read[bad] as Failed | undefined;
    if (failed) yield {row, line, ...failed};
    else if (one.isLive && !one.isLive(values)) yield {row, line, left: true};
    else {
      const told = snapshotOf(one, layout, values, place);
      const before = 'snapshot' in told ? seen.get(told.snapshot.ref) : undefined;
      if ('snapshot' in told && before === undefined) seen.set(told.snapshot.ref, row);
      yield {row, line, ...(before === undefined ? told : {refused: {why: 'same-again', row: before}})};
    }
  }
}
