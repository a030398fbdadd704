import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, openSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The folder that EverShop takes for its shop: its packages, its build and its pictures are in here. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

export type Child<Told> = {told: Told; close: () => Promise<void>};

const ended = (child: ChildProcess) => new Promise<void>(resolve => (child.exitCode === null ? child.once('exit', resolve) : resolve()));

/**
 * Starts a script of `process/` and waits for the first thing it tells. What it prints goes to a file in `.evershop/`: EverShop has much to
 * say about mail servers that are not there. Rejects, naming that file, when the script ends before it told anything.
 */
export const startChild = async <Told>(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Child<Told>> => {
  mkdirSync(`${folder}.evershop`, {recursive: true});
  const log = `${folder}.evershop/${script}.log`;
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [`${folder}process/${script}`, ...args], {
    cwd: folder,
    env: {...process.env, ...env},
    stdio: ['ignore', output, output, 'ipc'],
  });
  const told = await new Promise<Told>((resolve, reject) => {
    child.once('message', message => resolve(message as Told));
    child.once('error', reject).once('exit', code => reject(new Error(`${script} ended with ${code} before it was ready: see ${log}`)));
  });
  const close = async () => {
    if (child.connected) child.disconnect();
    await ended(child);
  };
  return {told, close};
};
