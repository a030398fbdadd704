import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {weights} from '../../lib/scorecard.ts';
import {write} from './new.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-11-22';

/** The tree without what is built or installed: other tests look at the real one meanwhile, so nothing is written there. */
const copied = () => {
  const scratch = mkdtempSync(join(tmpdir(), 'linchpin-new-'));
  for (const part of ['lib', 'components', 'tests', 'biome.json', 'tsconfig.json', '.gitignore', 'docs', 'README.md', 'README.zh-CN.md'])
    if (existsSync(join(root, part))) cpSync(join(root, part), join(scratch, part), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  return scratch;
};

let scratch = '';
beforeAll(() => {
  scratch = copied();
});
afterAll(() => rmSync(scratch, {recursive: true, force: true, maxRetries: 5}));

/** Runs a program of the project in the copy; its exit code and all it said. */
const run = (command: string, ...args: string[]) =>
  new Promise<{code: unknown; said: string}>(done => {
    const {VITEST: _, ...env} = process.env;
    execFile(command, args, {cwd: scratch, env: {...env, NO_COLOR: '1'}}, (error, out, err) =>
      done({code: error ? error.code : 0, said: out + err}),
    );
  });
const bin = (path: string, ...args: string[]) => run(process.execPath, `node_modules/${path}`, ...args);

const weigh = (rule: string) => {
  const file = join(scratch, 'lib/scorecard.ts');
  const withWeight = (text: string, kind: string) => text.replace(new RegExp(`^(  ${kind}: {)`, 'm'), `$1'${rule}': 1, `);
  writeFileSync(file, Object.keys(weights).reduce(withWeight, readFileSync(file, 'utf8')));
};

type Result = {fullName: string; status: string};

const names = {
  ...{site: 'zz-harbour', rule: 'zz-plainness', component: 'zz-signpost'},
  ...{kpi: 'zz-tally', alert: 'zz-bell', import: 'zz-ledger'},
};
const units = ['site', 'rule', 'kpi', 'alert', 'import'] as const;
// Lines are broken by their length: the shortest and the longest names must come out as the formatter would have them.
const longest = `q-${'w'.repeat(38)}`;

describe('what npm run new writes', () => {
  const places: string[] = [];
  beforeAll(async () => {
    for (const [kind, name] of Object.entries(names))
      for (const each of [name, `z${kind.length}`, longest]) places.push(write(scratch, kind, each, today).place);
    for (const name of [names.rule, 'z4', longest]) weigh(name);
    // The conventions look at what git does not ignore.
    await run('git', 'init', '--quiet');
  });

  it('compiles', async () => {
    writeFileSync(join(scratch, 'tsconfig.new.json'), JSON.stringify({extends: './tsconfig.json', include: [], files: places}));
    expect(await bin('typescript/bin/tsc', '-p', 'tsconfig.new.json')).toEqual({code: 0, said: ''});
  }, 120_000);

  it('is formatted and has nothing for the linter', async () => {
    const {code, said} = await bin('@biomejs/biome/bin/biome', 'ci', ...places);
    expect(said).toContain(`Checked ${places.length} files`);
    expect([code, said]).toEqual([0, expect.stringContaining('No fixes applied')]);
  }, 120_000);

  it('is found by the harnesses and passes them', async () => {
    const harnesses = [...units, 'components', 'conventions'].map(each => `tests/${each}.test.ts`);
    const all = Object.values(names).join('|');
    const options = ['-c', 'tests/vitest.config.ts', '--reporter=json', '--outputFile=found.json', '-t', all];
    const {said} = await bin('vitest/vitest.mjs', 'run', ...options, ...harnesses);
    expect(existsSync(join(scratch, 'found.json')) || said).toBe(true);
    const {testResults} = JSON.parse(readFileSync(join(scratch, 'found.json'), 'utf8')) as {testResults: {assertionResults: Result[]}[]};
    const ran = testResults.flatMap(({assertionResults}) => assertionResults).filter(({status}) => status !== 'skipped');
    expect(ran.filter(({status}) => status !== 'passed')).toEqual([]);
    const found = ran.map(({fullName}) => fullName).join('\n');
    expect(found).toContain(`${names.site} has an example of each kind of page it reads`);
    expect(found).toContain(`${names.rule}.ts has examples that pass, that fail and that do not apply`);
    expect(found).toContain(`components/${names.component}.tsx ends with its states`);
    expect(found).toContain(`${names.kpi}.ts says nothing where there is nothing to measure it from, never 0`);
    expect(found).toContain(`${names.alert}.ts rests on the good side of where it rises, critical beyond warn`);
    expect(found).toContain(`${names.import}.ts never makes a price of what is none`);
    for (const unit of units) expect(found).toContain(`../lib/${unit}s/${names[unit]}.ts declares one thing`);
  }, 120_000);
});

describe('npm run new', () => {
  const refuses = (kind: string, name: string, why: RegExp) => expect(() => write(scratch, kind, name, today)).toThrow(why);

  it('refuses names that no file here would have', () => {
    for (const name of ['', 'OakMarket', 'oak_market', 'oak.market', '-oak', 'oak-', '../oak', '1-oak', 'utils', 'index', 'x'.repeat(41)])
      refuses('site', name, /kebab-case|longer|does not say|missing/);
    refuses('component', 'map', /name of the language/);
    expect(existsSync(join(scratch, 'lib/sites/oak.ts'))).toBe(false);
  });

  it('writes over nothing', () => {
    const before = readFileSync(join(scratch, 'lib/sites/etsy.ts'), 'utf8');
    refuses('site', 'etsy', /lib\/sites\/etsy\.ts exists already/);
    expect(readFileSync(join(scratch, 'lib/sites/etsy.ts'), 'utf8')).toBe(before);
  });

  it('says of other kinds that it does not know them', () => {
    refuses('toString', 'revenue', /no kind/);
    refuses('widget', 'revenue', /site, rule, kpi, alert, import, component/);
  });

  it('says where a rule gets its weight', () => {
    const {place, next} = write(scratch, 'rule', 'zz-advised', today);
    expect(place).toBe('lib/rules/zz-advised.ts');
    expect(next.join('\n')).toMatch(/lib\/scorecard\.ts:.*'zz-advised'.*marketplace.*shop/);
  });
});
