import {spawn} from 'node:child_process';
import {join, resolve} from 'node:path';

// Every command of package.json comes through here, on a machine where nothing may be installed yet: only Node itself is imported above
// the installation.

const root = resolve(import.meta.dirname, '../..');
const load = (/** @type {string} */ file) => [process.execPath, join(root, 'tests/tools/load.mjs'), join(root, 'tests/tools', file)];
const wxt = (/** @type {string[]} */ ...args) => [process.execPath, join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args];
const playwright = (/** @type {string[]} */ ...args) => [process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), ...args];

/** @type {Record<string, {chromium?: boolean | ((args: string[]) => boolean), firefox?: boolean, commands: string[][]}>} */
const verbs = {
  start: {chromium: true, commands: [load('start.ts')]},
  test: {chromium: true, firefox: true, commands: [load('test.ts')]},
  soak: {chromium: true, commands: [wxt('build'), load('soak.ts')]},
  'back-ends': {
    chromium: true,
    commands: [wxt('build'), wxt('build', '--mode', 'general'), playwright('test', '-c', 'tests/back-ends/playwright.config.ts')],
  },
  dev: {commands: [wxt()]},
  build: {commands: [wxt('build'), wxt('build', '--browser', 'firefox')]},
  zip: {commands: [wxt('zip'), wxt('zip', '--browser', 'firefox')]},
  lab: {chromium: ([verb]) => verb === 'read', commands: [load('lab/main.ts')]},
  measure: {chromium: true, commands: [load('measure.ts')]},
  fit: {chromium: true, commands: [load('fit.ts')]},
  'fit-match': {commands: [load('fit-match.ts')]},
  baseline: {chromium: true, commands: [load('baseline.ts')]},
  pictures: {chromium: true, commands: [wxt('build', '--mode', 'demo'), load('pictures.ts')]},
  readme: {commands: [load('readme.ts')]},
  bench: {chromium: true, commands: [wxt('build'), load('../bench/main.ts')]},
  new: {commands: [load('new.ts')]},
};

/** @returns {Promise<number>} the exit code */
const run = (/** @type {string[]} */ [command = '', ...args], /** @type {NodeJS.ProcessEnv} */ env) =>
  new Promise((done, fail) => {
    const child = spawn(command, args, {cwd: root, env, stdio: 'inherit'});
    // Ctrl-C reaches the child by the terminal; a kill of this process alone has to be handed on.
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
    process.on('SIGINT', () => {});
    child.on('error', fail).on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });

const main = async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const verb = verbs[name];
  if (!verb) throw new Error(`There is no “${name}”: ${Object.keys(verbs).join(', ')}.`);
  const {checkNode, environment, installChromium, installFirefox, installPackages} = await import('./install.mjs');
  checkNode();
  installPackages();
  if (typeof verb.chromium === 'function' ? verb.chromium(args) : verb.chromium) await installChromium();
  if (verb.firefox) installFirefox();
  for (const [index, command] of verb.commands.entries()) {
    const isLast = index === verb.commands.length - 1;
    const code = await run(isLast ? [...command, ...args] : command, environment);
    if (code !== 0) return code;
  }
  return 0;
};

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
