import type {Shop} from './day-total.ts';
import type {Kind} from './reading.ts';

/**
 * What is kept: things of a kind; and beside them orders that reports told of (`packed`), blocks that cannot be read (`damaged`), what the seller
 * decided, totals of days and buyers, alerts, and how well pages are read.
 */
export type KeptKind = Kind | 'packed' | 'damaged' | 'choice' | 'total' | 'alert' | 'health';

/**
 * How much is kept of one kind at one host. `things`: where they are counted, each once; `records`: snapshots, lines of orders, rows. `bytes`: as
 * long as the records are, measured or estimated from some of them. `oldest`, `newest`: epoch ms; of things when they were read, of packed orders
 * when they were placed, of totals their days.
 */
export type KeptRow = {
  site: string;
  host: string;
  kind: KeptKind;
  things?: number;
  records: number;
  bytes: number;
  how: 'measured' | 'estimated';
  oldest?: number;
  newest?: number;
};

/**
 * A report of orders that was taken at `at` (epoch ms), by the numbers under which it is told of. `file`: what it was called, empty for what came
 * from an export; `orders`: of which it alone tells.
 */
export type ReportTaken = Shop & {ids: readonly number[]; file: string; at: number; orders: number};

/** All that is kept, counted, and the reports that were taken, the last first. */
export type Survey = {rows: KeptRow[]; reports: ReportTaken[]};

/** Its bytes are not as they were written; a part of it is gone; or it names other orders than it holds. */
export type DamageReason = 'bytes' | 'gone' | 'names';

/**
 * A block that cannot be read. `orders`: of which nothing else tells since; `of`: how many were in it; `from`, `to`: when they were placed, epoch ms,
 * where that is known; `files`: of reports that told of them, or, where that is not `isSure`, may have.
 */
export type DamagedOrders = Shop & {
  id: string;
  orders: number;
  of: number;
  from: number | undefined;
  to: number | undefined;
  why: DamageReason;
  files: readonly string[];
  isSure: boolean;
};

/**
 * Older snapshots of a listing that cannot be read: how many. `from`: when the first of them was read, `to`: when the next was that can be read,
 * epoch ms; `title`: what the listing is called now, its ref where that is not known.
 */
export type DamagedPast = Shop & {id: string; title: string; snapshots: number; from: number; to: number};
