import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {folder} from './child.ts';

const program = `${folder}node_modules/@evershop/evershop/dist/bin/evershop.js`;
const built = `${folder}.evershop/build/admin/server/index.js`;

/** What packages and build depend on; written beside each of them once they are there. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .update(process.versions.node)
    .digest('hex');
const isThere = (stamp: string) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** Runs a command to its end, and shows what it printed only where it failed. */
const run = (name: string, command: string, args: string[], env: NodeJS.ProcessEnv, isDone: () => boolean = () => true) => {
  process.stderr.write(`> ${name}\n`);
  const shell = process.platform === 'win32';
  const {status, output} = spawnSync(command, args, {
    cwd: folder,
    env: {...process.env, ...env},
    encoding: 'utf8',
    shell,
    maxBuffer: 1 << 26,
  });
  if (status === 0 && isDone()) return;
  process.stderr.write((output ?? []).join(''));
  throw new Error(`${name} failed.`);
};

/** Runs one of EverShop's commands. They end with 0 also where they failed, so `isDone` has to look. */
export const runEverShop = (args: string[], env: NodeJS.ProcessEnv, isDone?: () => boolean) =>
  run(`evershop ${args[0]}`, process.execPath, [program, ...args], env, isDone);

/** No package's script is run: EverShop needs none of them. */
const installPackages = () => {
  const stamp = `${folder}node_modules/.linchpin`;
  if (isThere(stamp)) return;
  run('npm install (EverShop)', 'npm', ['install', '--no-save', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {});
  writeFileSync(stamp, wanted());
};

const build = () => {
  const stamp = `${folder}.evershop/linchpin`;
  if (isThere(stamp) && existsSync(built)) return;
  for (const each of ['media', 'public']) mkdirSync(folder + each, {recursive: true});
  runEverShop(['build'], {NODE_ENV: 'production'}, () => existsSync(built));
  writeFileSync(stamp, wanted());
};

/** Installs and builds EverShop where that was not done yet for this lock file and this Node: minutes the first time, nothing later. */
export const installShop = (): void => {
  installPackages();
  build();
};
