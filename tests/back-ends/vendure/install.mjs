import {spawnSync} from 'node:child_process';
import {existsSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';

// Vendure weighs more than the whole project, so it has a folder, a lock file and a node_modules of its own. What its packages ask for
// and nothing here uses (a linter's plugin, what the command of shadcn needs) is overridden in package.json with the smallest of its
// other packages: half the files, and a third less time.
const here = import.meta.dirname;
const installed = join(here, 'node_modules/.package-lock.json');

/** The React admin as it was built: the folder that the server gives to browsers. */
export const dashboard = join(here, 'node_modules/.cache/dashboard');

const run = (/** @type {string} */ command, /** @type {string[]} */ args) => {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  const {status} = spawnSync(command, args, {cwd: here, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`${command} ${args[0]} failed in ${here}.`);
};

const isOlder = (/** @type {string} */ made, /** @type {string} */ source) =>
  !existsSync(made) || statSync(made).mtimeMs < statSync(source).mtimeMs;

const touch = (/** @type {string} */ file) => {
  const now = new Date();
  utimesSync(file, now, now);
};

const installPackages = () => {
  if (!isOlder(installed, join(here, 'package-lock.json'))) return;
  run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']);
  touch(installed);
};

const buildDashboard = () => {
  const page = join(dashboard, 'index.html');
  const sources = [installed, join(here, 'process/build-dashboard.mjs'), join(here, 'process/dashboard-schema.ts')];
  if (!sources.some(source => isOlder(page, source))) return;
  run(process.execPath, ['process/build-dashboard.mjs', dashboard]);
  touch(page);
};

/** Installs Vendure and builds its React admin, each only where it is missing or older than what it is made from. Throws where that fails. */
export const installVendure = () => {
  installPackages();
  buildDashboard();
};

if (process.argv[1] === import.meta.filename) installVendure();
