import type {Survey} from './survey.ts';

/** What can be done with all that is kept. `everyFor`: days for which every change of a listing stays; `now`: epoch ms. */
export type StoreTask =
  | {task: 'survey' | 'check' | 'rebuild' | 'sum-up'}
  | {task: 'take-back'; ids: readonly number[]}
  | {task: 'forget-site'; site: string; host: string}
  | {task: 'plan' | 'prune'; everyFor: number; now: number};

/** How many days of shops, and buyers, were kept otherwise than orders come to. */
export type Differing = {days: number; buyers: number};

/** Blocks of listings' pasts that were set aside, and how many snapshots were in them. */
export type LostPasts = {blocks: number; snapshots: number};

/**
 * What a check found: blocks and orders that are sound, blocks that had to be set aside (`lost`: with how many orders; `pasts`: of listings, where
 * there were any), and what differed.
 */
export type Checked = Differing & {blocks: number; orders: number; damaged: number; lost: number; pasts?: LostPasts};

/** How much a policy would let go: snapshots of how many listings, and about how many bytes. */
export type Plan = {listings: number; records: number; bytes: number};

/** What came of it; `count`: of records that are gone. */
export type TaskDone =
  | {task: 'survey'; survey: Survey}
  | {task: 'check'; found: Checked}
  | {task: 'rebuild'; found: Differing}
  | {task: 'plan'; plan: Plan}
  | {task: 'sum-up'}
  | {task: 'take-back' | 'forget-site' | 'prune'; count: number};

/** Blocks are read; totals are counted; what is to go is written down; it is deleted. */
export type TaskStep = 'reading' | 'counting' | 'keeping' | 'deleting';

/** store worker → dashboard. `all`: 0 where nobody knows how much there is; `kept`: an export of all that is about to go, before anything is gone. */
export type StoreMessage =
  | {state: 'running'; step: TaskStep; done: number; all: number}
  | {state: 'kept'; file: Blob}
  | {state: 'done'; result: TaskDone}
  | {state: 'failed'; why: string};
