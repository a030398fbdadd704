import type {Imported} from '../../lib/store/backup.ts';

/** dashboard → import worker: the one job of this worker. */
export type Job = {file: Blob; skipBad: boolean};

/** import worker → dashboard. */
export type Report = {state: 'running'; written: number} | {state: 'done'; imported: Imported} | {state: 'failed'; why: string};
