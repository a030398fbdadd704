import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {examples} from '../../../lib/sites/demo-shop.ts';
import {startDemoShop} from './server.ts';

/** When the saved pages were served: the dates of orders follow from it. */
const servedAt = Date.UTC(2026, 10, 28, 12);

const folder = new URL('../../pages/demo-shop/', import.meta.url);

/** The pages that the site's examples name, as the shop of seed 1 serves them at the address of the example. The edit form is not among them: a saved page has lost what its fields hold. */
export const servedPages = async () => {
  const shop = await startDemoShop({seed: 1, now: servedAt});
  const named = examples.flatMap(({url, file}) => (file ? [{url: new URL(url), file}] : []));
  const pages = await Promise.all(
    named.map(async ({url, file}) => {
      const answer = await fetch(shop.url + url.pathname + url.search);
      return {path: fileURLToPath(new URL(`${file}.html`, folder)), html: (await answer.text()).replaceAll(shop.url, url.origin)};
    }),
  );
  await shop.close();
  return pages;
};

/** Saves them anew after the shop has changed: `node tests/tools/load.mjs tests/tools/demo-shop/saved-pages.ts`, then `npm run baseline` for each. */
export const main = async () => {
  await mkdir(folder, {recursive: true});
  for (const {path, html} of await servedPages()) await writeFile(path, html);
};
