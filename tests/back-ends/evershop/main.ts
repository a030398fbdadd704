import {savePages} from './save-pages.ts';
import {seed} from './seed.ts';
import {administrator, startShop} from './shop.ts';

const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  const from = performance.now();
  const result = await work();
  process.stderr.write(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  return result;
};

const interrupted = () => new Promise<void>(resolve => process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve()));

/** Keeps a seeded shop running until it is interrupted: `npm start`. With a folder it saves the pages of the admin there and ends. */
export const main = async ([folder]: string[]) => {
  const shop = await timed('start', startShop);
  try {
    await timed('seed', () => seed(shop));
    if (folder) return await timed('save', () => savePages(shop, folder));
    const {email, password} = administrator;
    console.log(`${shop.url}/admin  ${email}  ${password}`);
    await interrupted();
  } finally {
    await shop.close();
  }
};
