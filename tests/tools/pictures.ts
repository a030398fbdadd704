import {spawn} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/pictures');

const usage = `npm run pictures

Takes the pictures of every component anew (tests/pictures) where they differ from what the gallery shows, and says which those are.
Look at each before you commit it: npm test compares with them from then on.`;

const pictures = () => {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.png'));
  return names.map(name => join(folder, name));
};

/** Every picture with the time it was written. */
const times = () => new Map(pictures().map(path => [path, statSync(path).mtimeMs]));

/** Has the journey write the pictures that differ; its exit code. */
const take = () =>
  new Promise<number>(done => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts', 'pictures'];
    const child = spawn(process.execPath, [...args, '--update-snapshots=changed', '--reporter=line'], {cwd: root, stdio: 'inherit'});
    child.on('error', () => done(1)).on('exit', code => done(code ?? 1));
  });

const isComponent = (path: string) => {
  const name = path.replace(/^.*[\\/]|\.png$/g, '');
  return readdirSync(join(root, 'components')).includes(`${name}.tsx`);
};

/** `npm run pictures`: the exit code. */
export const main = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    console.log(usage);
    return args.includes('--help') ? 0 : 1;
  }
  mkdirSync(folder, {recursive: true});
  const before = times();
  const code = await take();
  const written = [...times()].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
  const left = pictures().filter(path => !isComponent(path));
  for (const path of left) rmSync(path);
  for (const path of written) console.log(`taken: ${relative(root, path)}`);
  for (const path of left) console.log(`removed: ${relative(root, path)}`);
  if (written.length + left.length === 0) console.log('Every picture is as it was.');
  return code;
};
