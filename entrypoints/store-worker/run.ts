import type {StoreMessage, StoreTask, TaskDone, TaskStep} from '../../lib/model/store-task.ts';
import {forgetSite, siteLines} from '../../lib/store/forget-site.ts';
import type {Times} from '../../lib/store/key-pages.ts';
import type {Store} from '../../lib/store/open.ts';
import {packedLines} from '../../lib/store/packed-lines.ts';
import {drop, goingBy, type Policy, planOf} from '../../lib/store/prune.ts';
import {surveyOf} from '../../lib/store/survey.ts';
import {takeBack} from '../../lib/store/take-back.ts';
import {check, mendTotals} from '../../lib/store/verify.ts';
import {summarise} from '../../lib/store/write-summary.ts';
import {written} from './written.ts';

type Say = (message: StoreMessage) => void;

const stepping =
  (say: Say, step: TaskStep) =>
  (done: number, all = 0): void =>
    say({state: 'running', step, done, all});

/** Writes down all that is about to go and hands it over. */
const keep = async (say: Say, lines: AsyncIterable<string>): Promise<void> => {
  stepping(say, 'keeping')(0);
  say({state: 'kept', file: await written(lines, stepping(say, 'keeping'))});
};

/** What a policy lets go as lines; `going` gathers when each of them was read. */
async function* prunedLines(store: Store, policy: Policy, going: Times[]): AsyncIterable<string> {
  for await (const {key, snapshots} of goingBy(store, policy)) {
    going.push({key, times: snapshots.map(({at}) => at)});
    for (const one of snapshots) yield JSON.stringify(one);
  }
}

const prune = async (store: Store, policy: Policy, say: Say): Promise<number> => {
  const going: Times[] = [];
  await keep(say, prunedLines(store, policy, going));
  return drop(store, going, stepping(say, 'deleting'));
};

/** Does one task with all that is kept. What deletes anything hands over an export of it first. */
export const run = async (store: Store, asked: StoreTask, say: Say): Promise<TaskDone> => {
  const {task} = asked;
  switch (task) {
    case 'survey':
      return {task, survey: await surveyOf(store)};
    case 'check':
      return {task, found: await check(store, stepping(say, 'reading'), () => stepping(say, 'counting')(0))};
    case 'rebuild':
      stepping(say, 'counting')(0);
      return {task, found: await mendTotals(store)};
    case 'sum-up':
      await summarise(store, stepping(say, 'reading'));
      return {task};
    case 'take-back':
      await keep(
        say,
        packedLines(store, ({id}) => asked.ids.includes(id)),
      );
      return {task, count: await takeBack(store, asked.ids, stepping(say, 'deleting'))};
    case 'forget-site':
      await keep(say, siteLines(store, asked));
      return {task, count: await forgetSite(store, asked, stepping(say, 'deleting'))};
    case 'plan':
      return {task, plan: await planOf(store, asked)};
    case 'prune':
      return {task, count: await prune(store, asked, say)};
  }
};
