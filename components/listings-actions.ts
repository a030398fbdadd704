import type {Card} from '../lib/reports/card.ts';
import type {Column} from '../lib/reports/listings-columns.ts';
import type {Facet, Row} from '../lib/reports/listings-facets.ts';
import type {SheetKind} from '../lib/reports/sheet.ts';

/** What the table is waiting for; `done` of `all` listings. */
export type Busy = {what: 'reading' | 'judging'; done: number; all: number} | {what: 'sorting'} | undefined;

/** How far a file with the rows is: `done` of `all` rows. */
export type SaveJob =
  | {state: 'idle'}
  | {state: 'running'; done: number; all: number}
  | {state: 'done'; rows: number; file: string}
  | {state: 'failed'; why: string};

export type FileKind = SheetKind;

/** What a seller can do with the table of listings. */
export type ListingsActions = {
  onSearch: (words: string) => void;
  /** One shop alone; empty: all. */
  onPlace: (place: string) => void;
  onSort: (by: Column) => void;
  onFilter: (facet: Facet, value: string) => void;
  onUnfilter: () => void;
  /** The seller looks at the scores to filter by: they are to be counted. */
  onCountScores: () => void;
  /** Undefined: the standard columns. */
  onColumns: (columns: readonly Column[] | undefined) => void;
  onSelect: (id: string) => void;
  onSelectAll: (isOn: boolean) => void;
  onDelete: () => void;
  onSave: (kind: FileKind) => void;
  /** How far down the seller has gone: px. */
  onScroll: (top: number) => void;
};

/** A listing as its row shows it; until it is judged without score and verdicts. */
export type RowCard = Card & {isJudged: boolean};

/** What a row that is in sight shows, always the same object as long as nothing of it changes. */
export type CardOf = (row: Row) => RowCard;
