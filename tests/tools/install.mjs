import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, utimesSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import {findChromium, findFirefox} from './browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const installed = join(root, 'node_modules/.package-lock.json');
const isWindows = process.platform === 'win32';

/** The environment of everything run here: the project's own tools before those of the machine. */
export const environment = {...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`};

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

// What is installed reports on the standard error: a verb's standard output may carry data.
const run = (/** @type {string} */ command, /** @type {string[]} */ args) => {
  say(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, {cwd: root, env: environment, stdio: ['ignore', 2, 2], shell: isWindows}).status === 0;
};

/** Throws a sentence where this Node is too old. */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!isEnough) throw new Error(`Linchpin is built with Node 20.19 or later of 20, or 22.12 and later; this is ${version}.`);
};

const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;

const isForOtherLibc = (/** @type {string} */ name) => {
  if (process.platform !== 'linux') return false;
  const {header} = /** @type {{header: {glibcVersionRuntime?: string}}} */ (process.report.getReport());
  return name.endsWith('musl') === Boolean(header.glibcVersionRuntime);
};

/** The binary of a package for this machine, as name@version, where it should be installed and is not. */
const missingBinary = (/** @type {string} */ name) => {
  const {optionalDependencies = {}} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const own = Object.keys(optionalDependencies).filter(
    each => each.includes(`-${process.platform}-${process.arch}`) && !isForOtherLibc(each),
  );
  if (own.some(each => existsSync(join(root, 'node_modules', each)))) return [];
  return own.slice(0, 1).map(each => `${each}@${optionalDependencies[each]}`);
};

/** npm 10 passes over the binaries of a platform that the lock file does not know, so they are asked for by name. */
const installBinaries = () => {
  const missing = ['rollup', '@biomejs/biome'].flatMap(missingBinary);
  if (missing.length > 0) run('npm', ['install', '--no-save', '--no-package-lock', '--loglevel=error', ...missing]);
};

/** Installs the dependencies where they are missing or older than the lock file. Throws where that fails. */
export const installPackages = () => {
  if (isInstalled()) return;
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms. --no-save leaves the lock file as it is.
  if (!run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'])) throw new Error('npm install failed.');
  installBinaries();
  const now = new Date();
  utimesSync(installed, now, now);
};

const isDebianRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const apt = (/** @type {string[]} */ packages) =>
  run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);

/** Finds a Chromium, else installs one: Debian's as root, else Playwright's. Throws a sentence where neither works. */
export const installChromium = async () => {
  if (await findChromium()) return;
  if (isDebianRoot()) apt(['chromium', 'fonts-noto-cjk']);
  if (!(await findChromium())) run('npx', ['playwright', 'install', 'chromium']);
  if (!(await findChromium()))
    throw new Error('No browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one, then run this again.');
};

/** Installs Firefox for its journey where that needs no question; without it the journey is skipped, visibly. */
export const installFirefox = () => {
  if (!findFirefox() && isDebianRoot()) apt(['firefox-esr']);
};
