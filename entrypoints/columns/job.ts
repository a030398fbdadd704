import type {TaughtColumn} from '../../lib/read/taught-columns.ts';
import type {Site} from '../../lib/site.ts';

/** What the script is told by the view that starts it: what was said of columns on this host, and in which languages its columns are named besides English. */
export type ColumnsJob = {taught: TaughtColumn[]; words?: Site['words']};
