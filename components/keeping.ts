import type {Checked, Differing, Plan, TaskStep} from '../lib/model/store-task.ts';
import type {DamagedOrders, DamagedPast, ReportTaken} from '../lib/model/survey.ts';
import type {KeptPlace, SurveyReport} from '../lib/reports/survey.ts';

/** What was done with all that is kept; `of`: to which report or host. */
export type StoreWork = 'check' | 'rebuild' | 'sum-up' | 'take-back' | 'forget-site' | 'prune' | 'forget-damaged';

/** What it came to, in numbers; `found`: of a check also how much is sound. */
export type Came =
  | {work: 'check'; found: Checked}
  | {work: 'rebuild'; found: Differing}
  | {work: 'take-back' | 'forget-site' | 'prune' | 'forget-damaged'; count: number};

/** How far it is. `isUndoable`: what went can be brought back until the tab is closed; `why`: what kept it from coming back. */
export type StoreJob =
  | {state: 'idle'}
  | {state: 'running'; work: StoreWork; of: string; step: TaskStep | 'undoing'; done: number; all: number}
  | {state: 'done'; work: StoreWork; of: string; came: Came; isUndoable: boolean; why?: string}
  | {state: 'stopped' | 'undone'; work: StoreWork; of: string; isUndoable: boolean}
  | {state: 'failed'; work: StoreWork; of: string; isUndoable: boolean; why: string};

/** How listings are pruned; `prunedAt`: epoch ms, 0: never; `plan`: what would go now, once it was asked for. */
export type Pruning = {everyFor: number; isDaily: boolean; prunedAt: number; pruned: number; plan: Plan | 'counting' | undefined};

/** What the data page knows of all that is kept. `justTaken`: the report that was imported last, while it can be taken back at once. */
export type Keeping = {
  survey: SurveyReport | undefined;
  counting: 'counting' | 'stale' | 'fresh';
  trouble: string | undefined;
  damage: readonly DamagedOrders[];
  pasts: readonly DamagedPast[];
  job: StoreJob;
  justTaken: ReportTaken | undefined;
  pruning: Pruning;
};

export type KeepingActions = {
  onCount: () => void;
  onCheck: () => void;
  onRebuild: () => void;
  onStop: () => void;
  onUndo: () => void;
  onTakeBack: (report: ReportTaken) => void;
  onForgetSite: (place: KeptPlace) => void;
  onForgetDamaged: () => void;
  onPruneAfter: (days: number) => void;
  onPruneDaily: (isDaily: boolean) => void;
  onPlan: () => void;
  onPrune: () => void;
};
