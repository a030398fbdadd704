import {type ChildProcess, fork} from 'node:child_process';
import {administrator} from './administrator.ts';
import {dashboard} from './install.mjs';

/** A running Vendure: the origin of its APIs and of both admins, and the clock of its process (epoch ms; null is the true time). */
export type Vendure = {url: string; setClock: (now: number | null) => Promise<void>; close: () => Promise<void>};

type Message = {port?: number; clock?: number | null};

/** Its last words are kept for the case that it ends too early. */
const heard = (child: ChildProcess) => {
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (words = (words + chunk).slice(-5000)));
  return () => words;
};

/** The next message of the child that `fits`. Rejects when it ends before. */
const answer = (child: ChildProcess, words: () => string, fits: (message: Message) => boolean) =>
  new Promise<Message>((done, fail) => {
    const listen = (message: Message) => {
      if (!fits(message)) return;
      child.off('message', listen).off('exit', end);
      done(message);
    };
    const end = () => fail(new Error(`Vendure ended.\n${words()}`));
    child.on('message', listen).on('exit', end);
  });

// Its database is in its memory: there is nothing to put in order before it ends.
const end = (child: ChildProcess) =>
  new Promise<void>(done => {
    if (child.exitCode !== null || child.signalCode) return done();
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });

/** Starts an installed Vendure (./install.mjs) with an empty database in its memory on a free port of 127.0.0.1. */
export const startVendure = async (): Promise<Vendure> => {
  const at = (file: string) => new URL(`process/${file}`, import.meta.url);
  const child = fork(at('server.mjs'), [JSON.stringify({administrator, dashboard})], {
    cwd: import.meta.dirname,
    env: {...process.env, VENDURE_DISABLE_TELEMETRY: 'true'},
    execArgv: ['--import', at('clock.mjs').href],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const words = heard(child);
  const {port} = await answer(child, words, message => message.port !== undefined);
  return {
    url: `http://127.0.0.1:${port}`,
    setClock: async now => {
      const set = answer(child, words, message => message.clock === now);
      child.send({clock: now});
      await set;
    },
    close: () => end(child),
  };
};
