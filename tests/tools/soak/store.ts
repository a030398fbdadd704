import {serve} from '../../bench/store/browser.ts';
import {bundled} from '../../bench/store/bundle.ts';
import {type Random, random} from '../demo-shop/random.ts';
import type {Part} from './part.ts';
import {html, type Killable, openKillable, type Way} from './store-browser.ts';
import {type Plan, planned} from './store-jobs.ts';

/** What came of jobs that were killed; `faults`: what was not as it has to be, in sentences. */
export type Count = {jobs: number; kills: number; browsers: number; acknowledged: number; faults: string[]};

const entry = new URL('./store-worker.ts', import.meta.url).pathname;

const few = (names: readonly string[]): string => `${names.length}: ${names.slice(0, 3).join(', ')}`;

const isSame = (a: readonly string[], b: readonly string[]): boolean => String([...a].sort()) === String([...b].sort());

/** What is wrong with what was found after a job; `settled`: what was there before it and may not go, with what it acknowledged. */
export const faultsOf = (
  plan: Plan,
  before: readonly string[],
  {acknowledged, isDone, names}: {acknowledged: readonly string[]; isDone: boolean; names: readonly string[]},
): string[] => {
  const found = new Set(names);
  const faults: string[] = [];
  const say = (what: string, which: readonly string[]) => which.length > 0 && faults.push(`${plan.job.work}: ${what} ${few(which)}`);
  say(
    'doubled',
    names.filter((name, i) => names.indexOf(name) !== i),
  );
  say(
    'acknowledged and not there',
    acknowledged.filter(name => !found.has(name)),
  );
  if (isDone)
    say(
      'done and not there',
      (plan.after ?? plan.adds).filter(name => !found.has(name)),
    );
  const own = new Set([...before, ...plan.adds, ...(plan.after ?? [])]);
  say(
    'never told',
    names.filter(name => !own.has(name)),
  );
  if (!plan.mayDrop)
    say(
      'gone',
      before.filter(name => !found.has(name)),
    );
  if (plan.isWhole && plan.after && !isSame(names, plan.after) && (isDone || !isSame(names, before)))
    faults.push(`${plan.job.work}: ${isDone ? 'was not done' : 'was done in part'} (${names.length} of ${plan.after.length} records)`);
  return faults;
};

/** How long each job takes: it is killed at any moment of that. */
const durations = new Map<string, number>();

type State = {names: string[]; undoable: string[] | undefined; number: number};

/** Plans a job, has it killed, looks at what is there, and says what is wrong with it. */
const oneKill = async (browser: Killable, state: State, by: Random): Promise<Count> => {
  const plan = planned(by, state.number, state.names, state.undoable);
  const {work} = plan.job;
  state.number += 1;
  if (work === 'open') await browser.run({work: 'downgrade'});
  const die = by.next();
  const way: Way = die < 0.1 ? 'browser' : die < 0.3 ? 'tab' : 'worker';
  const heard = await browser.run(plan.job, {after: by.next() * (durations.get(work) ?? 400), way});
  if (heard.isDone) durations.set(work, heard.ms);
  const {found} = await browser.run({work: 'look'});
  if (!found) throw new Error('Nothing was found out.');
  const faults = faultsOf(plan, state.names, {...heard, names: found.names});
  if (found.wrong > 0) faults.push(`${work}: ${found.wrong} of what stands beside is not what it comes to`);
  if (found.sumsDiffer) faults.push(`${work}: buyers are summed up otherwise than they are counted`);
  const isTaken = plan.after !== undefined && isSame(found.names, plan.after) && !isSame(found.names, state.names);
  if (work === 'restore' || work === 'forget') state.undoable = isTaken || heard.isDone ? state.names : state.undoable;
  else if (work !== 'merge' && work !== 'open') state.undoable = undefined;
  state.names = found.names;
  const isKilled = !heard.isDone;
  // A file of which a part was taken is taken again, and then all of it is there, once.
  if (work === 'take' && isKilled && by.next() < 0.5) {
    await browser.run(plan.job);
    const again = await browser.run({work: 'look'});
    const names = again.found?.names ?? [];
    faults.push(...faultsOf(plan, state.names, {acknowledged: plan.adds, isDone: true, names}));
    state.names = names;
  }
  const kills = isKilled ? 1 : 0;
  return {jobs: 1, kills, browsers: isKilled && way === 'browser' ? 1 : 0, acknowledged: heard.acknowledged.length, faults};
};

const none: Count = {jobs: 0, kills: 0, browsers: 0, acknowledged: 0, faults: []};
const sum = (a: Count, b: Count): Count => ({
  ...{jobs: a.jobs + b.jobs, kills: a.kills + b.kills, browsers: a.browsers + b.browsers},
  ...{acknowledged: a.acknowledged + b.acknowledged, faults: [...a.faults, ...b.faults]},
});

/** Kills in a store that begins empty. */
const batch = 25;

/** Jobs on the store until so many of them were killed. */
export const killStore = async (kills: number, seed: number): Promise<Count> => {
  const by = random(seed);
  const server = await serve({'soak.html': html, 'store.js': await bundled(entry)});
  const browser = await openKillable(`${server.origin}soak.html`);
  const state: State = {names: [], undoable: undefined, number: 1};
  let all = none;
  try {
    while (all.kills < kills) {
      const one = await oneKill(browser, state, by);
      for (const fault of one.faults) console.log(`  ${fault}`);
      all = sum(all, one);
    }
    return all;
  } finally {
    await browser.close();
    await server.close();
  }
};

/** Kills of workers, tabs and browsers at random moments of imports, captures, merging, restoring, deleting and a step: what was acknowledged is there, and once. */
export const store: Part<Count> = {
  name: 'store',
  none,
  run: ({left, at, seed}) => killStore(Math.min(batch, left), seed + at),
  sum,
  done: ({kills}) => kills,
  faults: ({faults, kills, acknowledged}) => faults.length + (kills > 0 && acknowledged === 0 ? 1 : 0),
  line: ({jobs, kills, browsers, acknowledged, faults}) =>
    `${kills} kills in ${jobs} jobs, ${browsers} of whole browsers; ${acknowledged} records acknowledged, ${faults.length} faults`,
};
