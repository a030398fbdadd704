import type {Outcome} from '../messages.ts';
import type {End, ReadOn} from '../model/read-on.ts';
import type {Kind} from '../model/reading.ts';

/** May a program turn the pages of this site? `unknown` asks the seller first. */
export type Bulk = 'allowed' | 'unknown' | 'forbidden';

/** What can be done about the other pages of the list in front, and how far that has come. */
export type ReadOnShown = {
  bulk: Bulk;
  /** The site as the seller knows it: its name, or the host. */
  site: string;
  progress?: {pages: number; things: number; end: End | undefined} | undefined;
};

/** Kinds of which a page lists many, each a thing of its own. */
const LISTED: ReadonlySet<Kind> = new Set(['order', 'listing', 'stock', 'review']);

const rowsOf = (outcome: Outcome | undefined): number =>
  outcome?.state === 'kept' && LISTED.has(outcome.page as Kind) ? outcome.kept.filter(one => 'key' in one).length : 0;

/** A list of which one page was read may have others; undefined where there is none, or where its host is not always read. */
export const readOnOf = (given: {
  outcome: Outcome | undefined;
  job: ReadOn | undefined;
  /** The tab has gone on to something else since the list came to its end. */
  isPast: boolean;
  isGranted: boolean;
  bulk: Bulk;
  site: string;
}): ReadOnShown | undefined => {
  const {bulk, site} = given;
  if (!given.isGranted) return undefined;
  const isList = rowsOf(given.outcome) >= 2;
  // That the seller went elsewhere is told until they are at a list again.
  const job = given.isPast && (isList || given.job?.end !== 'left') ? undefined : given.job;
  if (!job && !isList) return undefined;
  // A list without any “next” on its later pages has come to its end.
  const end = job?.end === 'none' && job.pages > 1 ? 'last' : job?.end;
  return {bulk, site, progress: job && {pages: job.pages, things: job.things, end}};
};
