import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Where the peers are installed. */
export const peersFolder = `${folder}node_modules`;

/** Installs what the store is measured beside, where it is missing; false, with a sentence, where that fails. */
export const installPeers = (): boolean => {
  const lock = `${peersFolder}/.package-lock.json`;
  if (existsSync(lock) && statSync(lock).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs) return true;
  console.log('> npm install in tests/bench/store');
  const {status} = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    ...{cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'},
  });
  if (status !== 0) console.log('skipped: SQLite and DuckDB could not be installed (npm install in tests/bench/store)');
  return status === 0;
};
