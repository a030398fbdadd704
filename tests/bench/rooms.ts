import type {Page} from '@playwright/test';
import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import {longestTask} from './longest-task.ts';
import type {Stage} from './stage.ts';
import {type Figure, inPairs} from './statistics.ts';

type Scope = {bench: typeof InExtension};

/** What the seller does in the dashboard: the room it begins in, and what they do there; the table or the room is busy until it is done. */
type Act = {name: string; hash: string; act?: (own: Page) => Promise<unknown>};

const acts: Act[] = [
  {name: 'prices', hash: '#/prices'},
  {name: 'analyses', hash: '#/analyses'},
  {name: 'keywords', hash: '#/keywords'},
  {name: 'goods', hash: '#/goods'},
  {name: 'shops', hash: '#/shops'},
  {name: 'kpis', hash: '#/kpis'},
  {name: 'alerts', hash: '#/alerts'},
  {name: 'listings', hash: '#/listings'},
  {name: 'listings-sorting', hash: '#/listings', act: own => own.getByRole('button', {name: 'Title', exact: true}).click()},
  {name: 'listings-typing', hash: '#/listings', act: own => own.getByRole('searchbox').pressSequentially('oak', {delay: 30})},
];

const go = (own: Page, hash: string) =>
  own.evaluate(to => {
    location.hash = to;
  }, hash);

/** Waits for what works out something; a room without anything has nothing to work out. */
const settled = (own: Page) =>
  own.waitForFunction(() => document.querySelector('[aria-busy=false], .empty') && !document.querySelector('[aria-busy=true]'), undefined, {
    timeout: 120_000,
  });

type Measured = {longest: number; shown: number};

const measure = async (own: Page, {hash, act}: Act): Promise<Measured> => {
  await go(own, act ? hash : '#/settings');
  if (act) await settled(own);
  const from = performance.now();
  const longest = await longestTask(own, async () => {
    await (act ? act(own) : go(own, hash));
    await settled(own);
  });
  return {longest, shown: performance.now() - from};
};

const all = async (stage: Stage, rounds: number): Promise<Map<string, Measured[]>> => {
  const times = new Map<string, Measured[]>();
  for (let i = 0; i < rounds; i += 1) {
    // Each round begins anew: what a dashboard has worked out it keeps.
    const own = await stage.visit(`chrome-extension://${stage.ours.id}/dashboard.html#/settings`);
    await own.locator('main').waitFor();
    for (const one of acts) times.set(one.name, [...(times.get(one.name) ?? []), await measure(own, one)]);
    await own.close();
  }
  return times;
};

const of = (times: Map<string, Measured[]>, name: string, what: keyof Measured) => (times.get(name) ?? []).map(one => one[what]);

/** The longest that a room of the dashboard keeps its own thread busy, of many listings, beside the same room with one: ms of the processor. */
export const rooms = async (stage: Stage, {rounds, listings}: Effort): Promise<Figure[]> => {
  const fill = (count: number) => stage.ours.page.evaluate(many => (globalThis as unknown as Scope).bench.fillListings(many), count);
  await fill(1);
  const one = await all(stage, rounds);
  const filled = await fill(listings);
  if (filled < listings) throw new Error(`There are ${filled} listings in the store and not ${listings}.`);
  const many = await all(stage, rounds);
  return acts.map(({name}) =>
    inPairs(`longest-task-${name}-${listings}`, 'ms', 'the same with one listing', of(many, name, 'longest'), of(one, name, 'longest')),
  );
};
