import {writeFileSync} from 'node:fs';
import {administrator} from './administrator.ts';
import {installVendure} from './install.mjs';
import {angular, react} from './pages.ts';
import {seed} from './seed/seed.ts';
import {startVendure} from './server.ts';

const timed = async <T>(what: string, work: () => T | Promise<T>) => {
  const start = performance.now();
  const done = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return done;
};

/**
 * `node tests/tools/load.mjs tests/back-ends/vendure/serve.ts [FILE]`: a filled Vendure for a person to look at, until Ctrl-C; what its API
 * says goes to FILE.
 */
export const main = async ([file]: string[]): Promise<number> => {
  await timed('Installed', installVendure);
  const vendure = await timed('Started', startVendure);
  try {
    const truth = await timed('Filled', () => seed(vendure, Date.now()));
    if (file) writeFileSync(file, JSON.stringify(truth, null, 1));
    for (const {id, login} of [angular, react]) console.log(`${id}: ${vendure.url}${login}`);
    console.log(`${administrator.identifier} / ${administrator.password}; Ctrl-C ends it.`);
    await new Promise(done => process.once('SIGINT', done).once('SIGTERM', done));
  } finally {
    await vendure.close();
  }
  return 0;
};
