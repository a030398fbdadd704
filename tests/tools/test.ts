import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {checkLayers} from './layers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = '.output/test';

type Count = {passed: number; failed: number; skipped?: number; faults?: readonly string[]};
type Stage = {name: string; run: () => Promise<Count>};

/** Runs a command to its end; the exit code. */
const run = (command: string, args: string[], env: Record<string, string> = {}) =>
  new Promise<number>(done => {
    const child = spawn(command, args, {cwd: root, stdio: 'inherit', env: {...process.env, ...env}});
    child.on('error', () => done(1)).on('exit', code => done(code ?? 1));
  });

const bin = (path: string, ...args: string[]) => run(process.execPath, [`node_modules/${path}`, ...args]);

const check = async (isRight: Promise<boolean>): Promise<Count> => ((await isRight) ? {passed: 1, failed: 0} : {passed: 0, failed: 1});

/** Runs commands side by side. */
const checkAll = async (...commands: Promise<number>[]): Promise<Count> => {
  const codes = await Promise.all(commands);
  const failed = codes.filter(code => code !== 0).length;
  return {passed: codes.length - failed, failed};
};

const wxt = (...args: string[]) => bin('wxt/bin/wxt.mjs', 'build', ...args);

const layers = async () => {
  const {modules, broken} = await checkLayers();
  for (const line of broken) console.log(line);
  console.log(`${modules} files seen`);
  // A run that sees no files finds nothing wrong.
  return modules > 50 && broken.length === 0;
};

const read = (file: string) => {
  try {
    return JSON.parse(readFileSync(`${root}${results}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A runner that ends badly without a failed test of its own has failed once. */
const settled = (code: number, count: Count | undefined): Count => {
  const {passed, failed, ...more} = count ?? {passed: 0, failed: 0};
  return {...more, passed, failed: code !== 0 && failed === 0 ? 1 : failed};
};

type VitestResults = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {status: string; assertionResults: {status: string; fullName: string; failureMessages: string[]}[]}[];
};

/** What failed and why, in two lines: a test's name, and the first of its message. */
const fault = (name: string, message = '') => `✗ ${name}\n  ${message.trim().split('\n').slice(0, 4).join(' | ').slice(0, 600)}`;

/** Runs the tests of a project, so many files at a time. */
const vitest = async (project: string, atOnce: number): Promise<Count> => {
  const file = `${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${file}`];
  const code = await bin(
    'vitest/vitest.mjs',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...reporters,
    ...(atOnce ? [`--maxWorkers=${atOnce}`] : []),
  );
  const seen = read(file) as VitestResults | undefined;
  if (!seen) return settled(1, undefined);
  const broken = seen.testResults.filter(each => each.status === 'failed' && each.assertionResults.length === 0).length;
  const failed = seen.testResults.flatMap(({assertionResults}) => assertionResults.filter(({status}) => status === 'failed'));
  const faults = failed.map(({fullName, failureMessages}) => fault(fullName, failureMessages[0]));
  return settled(code, {passed: seen.numPassedTests, failed: seen.numFailedTests + broken, skipped: seen.numPendingTests, faults});
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: {title: string; file: string; ok: boolean; tests: {results: {error?: {message?: string}}[]}[]}[];
};
type PlaywrightResults = {stats: {expected: number; unexpected: number; flaky: number; skipped: number}; suites: PlaywrightSuite[]};

const faultsOf = ({suites = [], specs}: PlaywrightSuite): string[] => [
  ...suites.flatMap(faultsOf),
  ...specs.filter(({ok}) => !ok).map(({title, file, tests}) => fault(`${file} › ${title}`, tests[0]?.results[0]?.error?.message)),
];

const playwright = async (): Promise<Count> => {
  const env = {PLAYWRIGHT_JSON_OUTPUT_FILE: `${root}${results}/journeys.json`};
  const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
  const code = await run(process.execPath, args, env);
  const {stats, suites = []} = (read('journeys.json') as PlaywrightResults | undefined) ?? {};
  const faults = suites.flatMap(faultsOf);
  return settled(code, stats && {passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, faults});
};

const build: Stage = {
  name: 'build',
  run: async () => {
    // What the first has made smaller the others take from it.
    const first = await wxt();
    return checkAll(Promise.resolve(first), wxt('--browser', 'firefox'), wxt('--mode', 'demo'));
  },
};
/** A build keeps one processor busy for most of its time: what needs none of it runs beside it. */
const besideBuild: Stage[] = [
  {name: 'types', run: () => check(bin('typescript/bin/tsc', '--noEmit', '-p', '.').then(code => code === 0))},
  {name: 'lint', run: () => check(bin('@biomejs/biome/bin/biome', 'ci').then(code => code === 0))},
  {name: 'layers', run: () => check(layers())},
];
const afterBuild: Stage[] = [
  {name: 'unit', run: () => vitest('unit', availableParallelism())},
  // Each file has a browser of its own.
  {name: 'reader', run: () => vitest('reader', 2)},
  {name: 'journeys', run: playwright},
];
const stages = [build, ...besideBuild, ...afterBuild];

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const line = ({passed, failed, skipped = 0}: Count) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const runStage = async ({name, run}: Stage) => {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = await run().catch((error): Count => {
    console.error(error);
    return {passed: 0, failed: 1};
  });
  return {name, count, took: performance.now() - start};
};

const inTurn = async (chosen: readonly Stage[]) => {
  const done: Awaited<ReturnType<typeof runStage>>[] = [];
  for (const stage of chosen) done.push(await runStage(stage));
  return done;
};

/** Runs all checks, or those named, to the end; the last line is `N passed, N failed`. */
export const main = async (names: string[]) => {
  const unknown = names.filter(name => !stages.some(stage => stage.name === name));
  if (unknown.length) {
    console.error(`No such stage: ${unknown.join(', ')}. There are ${stages.map(({name}) => name).join(', ')}.`);
    return 2;
  }
  rmSync(root + results, {recursive: true, force: true});
  mkdirSync(root + results, {recursive: true});
  const chosen = (among: readonly Stage[]) => among.filter(({name}) => names.length === 0 || names.includes(name));
  const first = await Promise.all([inTurn(chosen([build])), inTurn(chosen(besideBuild))]);
  const done = [...first.flat(), ...(await inTurn(chosen(afterBuild)))];
  // Said once more where whoever looks at the end of a long log finds it.
  for (const {count} of done) for (const each of count.faults ?? []) console.log(each);
  console.log('');
  for (const {name, count, took} of done) console.log(`${name.padEnd(10)}${seconds(took).padStart(9)}   ${line(count)}`);
  const sum = (which: 'passed' | 'failed') => done.reduce((total, {count}) => total + count[which], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
};
