import {spawn, spawnSync} from 'node:child_process';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

// Started by ../database.ts with an IPC channel: it says at which port PostgreSQL listens, and ends with whoever started it, however that
// ended.
const {bin, user, owner} = JSON.parse(process.argv[2] ?? '{}');

const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'linchpin-evershop-'));
// PostgreSQL refuses to run as root.
if (owner) chownSync(folder, owner.uid, owner.gid);
const remove = () => rmSync(folder, {recursive: true, force: true});
const as = {...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit']};

const made = spawnSync(join(bin, 'initdb'), ['-D', folder, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], as);
if (made.status !== 0) {
  remove();
  throw new Error(`initdb ended with ${made.status ?? made.error}`);
}

// Thrown away after the run, so nothing has to survive a power cut.
const loose = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=', 'log_min_messages=fatal'];
const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', ...loose].flatMap(setting => ['-c', setting]);
const server = spawn(join(bin, 'postgres'), ['-D', folder, ...settings], as);
server.once('exit', code => {
  remove();
  process.exit(code ?? 0);
});
// An interrupt is PostgreSQL's “fast” shutdown: it waits for nobody.
const stop = () => server.kill('SIGINT');
process.on('disconnect', stop).on('SIGTERM', stop).on('SIGINT', stop);

const isUp = () =>
  spawnSync(join(bin, 'pg_isready'), ['-q', '-U', user, '-h', '127.0.0.1', '-p', `${port}`], {stdio: 'ignore'}).status === 0;
while (!isUp()) await pause(50);
process.send?.({port});
