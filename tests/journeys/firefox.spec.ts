import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findFirefox} from '../tools/browser.mjs';
import {openFirefox} from './stage/firefox.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const build = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const uuid = '4d1b2c3a-8f5e-4c6d-9a7b-0e1f2a3b4c5d';
const popup = `moz-extension://${uuid}/popup.html`;
const firefoxPath = findFirefox();
if (!firefoxPath) console.log('skipped: no Firefox here (set FIREFOX_PATH to one)');

test('in Firefox: click, score, allow the site, read by itself', async ({web}) => {
  test.skip(!firefoxPath, 'no Firefox here');
  test.setTimeout(120_000);
  web.put('https://shop.example/p/1', productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/p/2', productPage({title: 'Ash hook', price: '5.00', sku: 'ASH-1'}));
  const id: string = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')).browser_specific_settings.gecko.id;
  const firefox = await openFirefox(firefoxPath ?? '', {ports: web.ports, id, uuid});
  try {
    await firefox.install(build);
    await firefox.visit('https://shop.example/p/1');
    // The toolbar's own code path for a click: it opens the popup and the page to the extension.
    await firefox.runInBrowser(
      `const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const {extension} = WebExtensionPolicy.getByID(args[0]);
       await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      [id],
    );
    await firefox.visit(popup);
    const tab = await firefox.run(
      `const own = await browser.tabs.getCurrent();
       const others = (await browser.tabs.query({})).filter(tab => tab.id !== own.id);
       return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0].id;`,
    );
    await firefox.visit(`${popup}?tab=${tab}`);
    const score = () => firefox.run(`return document.querySelector('[data-testid=listing-score]')?.textContent ?? ''`);
    await expect.poll(score).toMatch(/^\d+/);
    expect(await firefox.run(`return document.querySelector('h2').textContent`)).toBe('Oak hook');

    const isGranted = () => firefox.run(`return document.querySelector('[data-testid=site-access]').dataset.granted`);
    expect(await isGranted()).toBe('false');
    await firefox.click('[data-testid=site-access]');
    await expect.poll(isGranted).toBe('true');

    await firefox.visit('https://shop.example/p/2');
    await firefox.visit(`moz-extension://${uuid}/dashboard.html#/listings`);
    const rows = () => firefox.run(`return [...document.querySelectorAll('tbody tr a')].map(link => link.textContent).sort().join()`);
    await expect.poll(rows).toContain('Ash hook');
    expect(await rows()).toContain('Oak hook');
  } finally {
    await firefox.close();
  }
});
