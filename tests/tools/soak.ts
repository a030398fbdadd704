import {parseArgs} from 'node:util';
import {textTable} from './demo/text-table.ts';
import {closeHistories, histories} from './soak/histories.ts';
import {kills} from './soak/kills.ts';
import {closePages, pages, tryPage} from './soak/pages.ts';
import type {Part} from './soak/part.ts';
import {forget, note, type Progress, unfinished} from './soak/progress.ts';
import {store} from './soak/store.ts';

type AnyPart = Part<unknown>;
const parts = [kills, store, histories, pages] as unknown as AnyPart[];

const usage = `npm run soak [-- --count N] [-- --store N] [-- --histories N] [-- --pages N] [-- --only ${parts.map(({name}) => name).join('|')}] [-- --seed N] [-- --resume]

--count   kills of the background at random moments of captures (1000): what was acknowledged must be in the store, and once
--pages   pages broken at random and read (10000): no exception, no task of 200 ms, no script run, no price that is nowhere on the page
--store   kills of workers, tabs and browsers at random moments of what the store does with many records (500)
--histories  random histories of the store, each held against plain objects (10000)
--only    one of them
--seed    repeats a run
--resume  goes on with a run that was stopped
--page N  breaks and reads the page of that number alone; pages with faults are left in .output/soak

The exit code is 1 where anything went wrong that must not.`;

/** Runs a part to its end, noting after each batch how far it has come. */
const run = async (part: AnyPart, progress: Progress): Promise<void> => {
  const own = progress.parts[part.name];
  if (!own) return;
  for (let done = part.done(own.count); done < own.wanted; done = part.done(own.count)) {
    own.count = part.sum(own.count, await part.run({left: own.wanted - done, at: done, seed: progress.seed}));
    note(progress);
    console.log(part.line(own.count));
  }
};

const table = (progress: Progress) =>
  textTable(
    [
      {head: 'Part', most: 10},
      {head: 'Faults', most: 8, right: true},
      {head: 'Counted', most: 160},
    ],
    parts.flatMap(part => {
      const own = progress.parts[part.name];
      return own ? [[part.name, String(part.faults(own.count)), part.line(own.count)]] : [];
    }),
  );

const runAll = async (progress: Progress): Promise<number> => {
  console.log(`seed ${progress.seed}`);
  note(progress);
  for (const part of parts) await run(part, progress);
  forget();
  console.log(`\n${table(progress)}`);
  return parts.some(part => part.faults(progress.parts[part.name]?.count ?? part.none) > 0) ? 1 : 0;
};

const whole = (text: string, name: string) => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not “${text}”.`);
  return Number(text);
};

const options = {
  count: {type: 'string', default: '1000'},
  store: {type: 'string', default: '500'},
  histories: {type: 'string', default: '10000'},
  pages: {type: 'string', default: '10000'},
  only: {type: 'string'},
  seed: {type: 'string'},
  page: {type: 'string'},
  resume: {type: 'boolean'},
  help: {type: 'boolean'},
} as const;

type Asked = {count: string; store: string; histories: string; pages: string; only?: string | undefined; seed?: string | undefined};
const fresh = (values: Asked): Progress => {
  if (values.only && !parts.some(({name}) => name === values.only)) throw new Error(`There is no part “${values.only}”.`);
  const wanted: Record<string, number> = {
    ...{kills: whole(values.count, 'count'), store: whole(values.store, 'store')},
    ...{histories: whole(values.histories, 'histories'), pages: whole(values.pages, 'pages')},
  };
  const chosen = parts.filter(({name}) => !values.only || name === values.only);
  return {
    seed: whole(values.seed ?? String(Math.floor(Math.random() * 1e9)), 'seed'),
    parts: Object.fromEntries(chosen.map(({name, none}) => [name, {wanted: wanted[name] ?? 0, count: none}])),
  };
};

const onePage = async (number: number): Promise<number> => {
  const count = await tryPage(number);
  console.log(pages.line(count));
  for (const {sort, what, how} of count.faults) console.log(`${sort} (${how}): ${what}`);
  return pages.faults(count) > 0 ? 1 : 0;
};

/** `npm run soak`: the long counts; the exit code. */
export const main = async (args: string[]): Promise<number> => {
  try {
    const {values} = parseArgs({args, options});
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (values.page) return await onePage(whole(values.page, 'page'));
    return await runAll((values.resume && unfinished()) || fresh(values));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await closePages();
    await closeHistories();
  }
};
