import {mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {textTable} from '../tools/demo/text-table.ts';
import {contentScript} from './content-script.ts';
import {type Effort, quick, whole} from './effort.ts';
import {type Extensions, openExtensions} from './extensions.ts';
import {idle} from './idle.ts';
import {matching} from './match.ts';
import {popup} from './popup.ts';
import {prices} from './prices.ts';
import {rooms} from './rooms.ts';
import {rows} from './rows.ts';
import {size} from './size.ts';
import {openStage, type Stage} from './stage.ts';
import {type Figure, ratioOf} from './statistics.ts';
import {store} from './store/store.ts';
import {write} from './write.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Each in a browser of its own, so that none inherits what another granted or stored. */
const staged =
  (measure: (stage: Stage, effort: Effort) => Promise<Figure[]>) =>
  async (extensions: Extensions, effort: Effort): Promise<Figure[]> => {
    const stage = await openStage(extensions);
    try {
      return await measure(stage, effort);
    } finally {
      await stage.close();
    }
  };

/** With our extension and an empty one. */
const extended: Record<string, (extensions: Extensions, effort: Effort) => Promise<Figure[]>> = {
  size,
  'content-script': staged(contentScript),
  rows: staged(rows),
  idle: staged(idle),
  popup: staged(popup),
  write: staged(write),
  rooms: staged(rooms),
  prices,
  match: staged(matching),
};
/** On a plain page. */
const plain: Record<string, (effort: Effort) => Promise<Figure[]>> = {store};
const benchmarks = {...extended, ...plain};

const usage = `npm run bench [-- --quick] [-- --only NAME]… [-- --lines N]…

Runs all benchmarks, one after another, each beside its baseline in the same run; prints a table and writes .output/bench.json. They want
a machine that does nothing else. --quick measures less of each; NAME is one of ${Object.keys(benchmarks).join(', ')}. N: order lines of a
file that the store imports, instead of those that it is meant for.`;

const rounded = (value: number) => Number(value.toPrecision(4));

const table = (figures: readonly Figure[]) =>
  textTable(
    [
      {head: 'What', most: 40},
      {head: 'Value', most: 10, right: true},
      {head: 'Unit', most: 6},
      {head: 'Middle half', most: 16, right: true},
      {head: 'Baseline', most: 10, right: true},
      {head: 'Ratio', most: 8, right: true},
      {head: 'Beside', most: 24},
    ],
    figures.map(figure => {
      const {name, value, unit, baseline, beside, spread} = figure;
      const half = spread ? spread.map(end => String(rounded(end))).join('–') : '';
      return [name, String(rounded(value)), unit, half, String(rounded(baseline)), String(ratioOf(figure) ?? '–'), beside];
    }),
  );

/** The figures as others read them: name → value, unit, baseline and their ratio. */
export const record = (figures: readonly Figure[]) =>
  Object.fromEntries(
    figures.map(figure => {
      const {name, value, unit, baseline} = figure;
      return [name, {value: rounded(value), unit, baseline: rounded(baseline), ratio: ratioOf(figure)}];
    }),
  );

/** One that fails does not lose what the others measured: a whole run takes its time. */
const runAll = async (names: readonly string[], effort: Effort): Promise<{figures: Figure[]; failed: string[]}> => {
  const extensions = names.some(name => extended[name]) ? await openExtensions() : undefined;
  const [figures, failed]: [Figure[], string[]] = [[], []];
  try {
    for (const name of names) {
      console.log(`${name} …`);
      try {
        if (extensions) figures.push(...((await extended[name]?.(extensions, effort)) ?? []));
        figures.push(...((await plain[name]?.(effort)) ?? []));
      } catch (error) {
        console.error(error);
        failed.push(name);
      }
    }
    return {figures, failed};
  } finally {
    extensions?.close();
  }
};

/** `npm run bench`: the exit code. */
export const main = async (args: string[]): Promise<number> => {
  const {values} = parseArgs({
    args,
    options: {
      quick: {type: 'boolean'},
      only: {type: 'string', multiple: true},
      lines: {type: 'string', multiple: true},
      help: {type: 'boolean'},
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const unknown = (values.only ?? []).filter(name => !Object.hasOwn(benchmarks, name));
  if (unknown.length) {
    console.error(`There is no benchmark ${unknown.join(', ')}: ${Object.keys(benchmarks).join(', ')}.`);
    return 2;
  }
  const load = loadavg()[0] ?? 0;
  console.log(
    `${availableParallelism()} processors, load ${load.toFixed(1)}${load > 1 ? ': other programs are at work, and times may be too long' : ''}`,
  );
  const orderLines = values.lines?.map(Number);
  const effort: Effort = {...(values.quick ? quick : whole), ...(orderLines && {orderLines, peerLines: whole.peerLines})};
  const {figures, failed} = await runAll(values.only ?? Object.keys(benchmarks), effort);
  mkdirSync(output, {recursive: true});
  writeFileSync(`${output}bench.json`, `${JSON.stringify(record(figures), null, 2)}\n`);
  console.log(`\n${table(figures)}\n\nWritten: .output/bench.json`);
  if (failed.length) console.error(`Failed: ${failed.join(', ')}`);
  return failed.length ? 1 : 0;
};
