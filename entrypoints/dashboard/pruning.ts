import {computed, effect, signal} from '@preact/signals';
import type {Pruning} from '../../components/keeping.ts';
import type {Plan} from '../../lib/model/store-task.ts';
import {pruneAfters, writeSettings} from '../../lib/settings.ts';
import {watch} from '../../lib/store/watch.ts';
import {settings} from '../screen/screen.ts';
import {bringBack} from './bring-back.ts';
import {inWorker} from './in-worker.ts';
import {doWork, storeJob, whenFree} from './store-work.ts';
import {trouble} from './survey.ts';

const DAY = 86_400_000;

const plan = signal<Plan | 'counting' | undefined>(undefined);

/** How listings are pruned. */
export const pruning = computed<Pruning>(() => {
  const {pruneAfter, isPruning, prunedAt, pruned} = settings.value;
  return {everyFor: pruneAfter, isDaily: isPruning, prunedAt, pruned, plan: plan.value};
});

/** Counts what would go now. */
export const planPruning = async (): Promise<void> => {
  plan.value = 'counting';
  try {
    const done = await inWorker({task: 'plan', everyFor: settings.peek().pruneAfter, now: Date.now()}).done;
    plan.value = done.task === 'plan' ? done.plan : undefined;
  } catch (error) {
    plan.value = undefined;
    trouble.value = error instanceof Error ? error.message : String(error);
  }
};

/** Lets go what the policy lets go, and notes when and how much that was. */
export const prune = async (): Promise<void> => {
  const {pruneAfter} = settings.peek();
  if (pruneAfter === 0) return;
  plan.value = undefined;
  await doWork({
    task: {task: 'prune', everyFor: pruneAfter, now: Date.now()},
    undo: bringBack,
    onDone: count => writeSettings({prunedAt: Date.now(), pruned: count}),
  });
};

/** Other days are another policy: what was counted by the one before says nothing any more. */
export const choosePruneAfter = (days: number): Promise<void> => {
  plan.value = undefined;
  return writeSettings({pruneAfter: pruneAfters.find(one => one === days) ?? pruneAfters[0]});
};

/** Prunes by itself once a day while the dashboard is open, where the seller asked for that. */
export const followPruning = (): void => {
  const isDue = (): boolean => {
    const {isPruning, prunedAt} = settings.peek();
    return isPruning && Date.now() - prunedAt >= DAY;
  };
  const start = (): void => void (isDue() && prune());
  const pruneIfDue = (): void => {
    if (isDue()) whenFree(start);
  };
  effect(() => void (settings.value.isPruning && pruneIfDue()));
  setInterval(pruneIfDue, DAY / 24);
  watch(changed => {
    if (changed === 'all' && storeJob.peek().state !== 'running') plan.value = undefined;
  });
};
