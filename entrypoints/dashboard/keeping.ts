import {computed} from '@preact/signals';
import type {Keeping, KeepingActions} from '../../components/keeping.ts';
import type {KeptPlace} from '../../lib/reports/survey.ts';
import {writeSettings} from '../../lib/settings.ts';
import {isBehind} from '../../lib/store/write-summary.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {bringBack} from './bring-back.ts';
import {checkStore, damage, followDamage, forgetUnreadable, pasts} from './damage.ts';
import {choosePruneAfter, followPruning, planPruning, prune, pruning} from './pruning.ts';
import {doWork, stopWork, storeJob, undoWork, whenFree} from './store-work.ts';
import {count, counting, followSurvey, survey, trouble} from './survey.ts';
import {followTaken, justTaken, takeReportBack} from './taken.ts';

/** What the data page knows of all that is kept. */
export const keeping = computed<Keeping>(() => ({
  survey: survey.value,
  counting: counting.value,
  trouble: trouble.value,
  damage: damage.value,
  pasts: pasts.value,
  job: storeJob.value,
  justTaken: justTaken.value,
  pruning: pruning.value,
}));

const forgetPlace = ({site, host, id}: KeptPlace): Promise<void> =>
  doWork({task: {task: 'forget-site', site, host}, of: id, undo: bringBack, onDone: tellChoicesChanged});

/** What the data page can do with it. */
export const keepingActions: KeepingActions = {
  onCount: () => void count(),
  onCheck: () => void checkStore(),
  onRebuild: () => void doWork({task: {task: 'rebuild'}}),
  onStop: stopWork,
  onUndo: () => void undoWork(),
  onTakeBack: report => void takeReportBack(report),
  onForgetSite: place => void forgetPlace(place),
  onForgetDamaged: () => void forgetUnreadable(),
  onPruneAfter: days => void choosePruneAfter(days),
  onPruneDaily: isPruning => void writeSettings({isPruning}),
  onPlan: () => void planPruning(),
  onPrune: () => void prune(),
};

/** After an update of the extension, or where the browser was killed in between: what is summed up beside orders is brought up to what is kept. */
export const catchUp = async (): Promise<void> => {
  const isWanted = await withStore(isBehind).catch(() => false);
  if (isWanted) whenFree(() => void doWork({task: {task: 'sum-up'}}));
};

/** Keeps up with it from now on. */
export const followKeeping = (): void => {
  followSurvey();
  followDamage();
  followTaken();
  followPruning();
};
