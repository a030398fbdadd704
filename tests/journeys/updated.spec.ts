import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {en} from '../../lib/format/words/en.ts';
import {stored} from '../tools/demo/browser.ts';
import {productPage} from './stage/goods.ts';
import {builds, openSeller, type Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

type Scope = {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration: (what: object) => Promise<void>;
      reload: (id: string, how: object) => Promise<void>;
    };
    runtime: {getManifest: () => {version: string}};
    scripting: {getRegisteredContentScripts: () => Promise<{id: string}[]>};
  };
};

/** Has the browser load the extension anew from its folder, as it does for an update. */
const update = async ({visit, id}: Seller) => {
  const page = await visit('chrome://extensions');
  await page.evaluate(async extension => {
    const {developerPrivate} = (globalThis as unknown as Scope).chrome;
    // Without it the browser switches an unpacked extension off when it is loaded anew.
    await developerPrivate.updateProfileConfiguration({inDeveloperMode: true});
    await developerPrivate.reload(extension, {failQuietly: true});
  }, id);
  await page.close();
};

/** A copy of the build that may be changed while it is loaded. */
const copyOfBuild = () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-update-'));
  cpSync(builds.store, folder, {recursive: true});
  const manifest = join(folder, 'manifest.json');
  const raiseVersion = () => writeFileSync(manifest, JSON.stringify({...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9'}));
  return {folder, raiseVersion};
};

test('an update keeps what was kept and goes on reading what was allowed', async ({web}) => {
  const {folder, raiseVersion} = copyOfBuild();
  const seller = await openSeller(web, {extension: folder});
  web.put('https://shop.example/p/1', productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/p/2', productPage({title: 'Ash hook', price: '5.00', sku: 'ASH-1'}));
  const kept = async () => {
    const own = await seller.dashboard('#/listings');
    const heads = await stored(own);
    await own.close();
    return heads.length;
  };

  await seller.dashboard('#/listings');
  await seller.grant('https://shop.example/*');
  await seller.visit('https://shop.example/p/1');
  await expect.poll(kept).toBe(1);

  raiseVersion();
  const woken = seller.context.waitForEvent('serviceworker');
  await update(seller);
  const worker = await woken;
  expect(await worker.evaluate(() => (globalThis as unknown as Scope).chrome.runtime.getManifest().version)).toBe('9.9.9');
  await expect
    .poll(() => worker.evaluate(async () => (await (globalThis as unknown as Scope).chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(1);

  await seller.visit('https://shop.example/p/2');
  await expect.poll(kept).toBe(2);
  await seller.close();
  rmSync(folder, {recursive: true, force: true});
});

test('a dashboard that is older than what is stored says so at once, and what an older extension would find is left alone', async ({
  seller,
}) => {
  const dashboard = await seller.dashboard('#/data');
  await expect(dashboard.getByRole('heading', {level: 1})).toBeVisible();
  const other = await seller.dashboard('#/settings');
  const version = await other.evaluate(
    () =>
      new Promise<number>(resolve => {
        const now = indexedDB.open('linchpin');
        now.onsuccess = () => {
          const {version: last} = now.result;
          now.result.close();
          const newer = indexedDB.open('linchpin', last + 1);
          newer.onsuccess = () => {
            newer.result.close();
            resolve(newer.result.version);
          };
        };
      }),
  );
  await expect(dashboard.getByRole('alert')).toContainText(en['app.oldPage']);
  await dashboard.getByRole('button', {name: en['app.reload']}).click();
  await expect(dashboard.getByRole('alert')).toContainText(en['app.newerStore']);
  const after = await dashboard.evaluate(async () => (await indexedDB.databases()).map(({name, version: last}) => [name, last]));
  expect(after).toContainEqual(['linchpin', version]);
});
