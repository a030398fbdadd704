import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from '@playwright/test';
import {findFirefox} from '../../tools/browser.mjs';
import {openFirefox} from './firefox.ts';
import type {Web} from './web.ts';

const build = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const uuid = '4d1b2c3a-8f5e-4c6d-9a7b-0e1f2a3b4c5d';
const firefoxPath = findFirefox();
if (!firefoxPath) console.log('skipped: no Firefox here (set FIREFOX_PATH to one)');

/** A seller with the extension in Firefox; undefined where there is none. */
export const openFirefoxSeller = async (web: Web) => {
  if (!firefoxPath) return undefined;
  const id: string = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')).browser_specific_settings.gecko.id;
  const firefox = await openFirefox(firefoxPath, {ports: web.ports, id, uuid});
  await firefox.install(build);
  const own = (path: string) => `moz-extension://${uuid}/${path}`;
  return {
    ...firefox,
    own,
    /** Clicks the button in the toolbar on the tab in front, and opens the popup of that tab once more as a page. */
    openPopup: async () => {
      // The toolbar's own code path for a click: it opens the popup and the page to the extension.
      await firefox.runInBrowser(
        `const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         const {extension} = WebExtensionPolicy.getByID(args[0]);
         await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        [id],
      );
      await firefox.visit(own('popup.html'));
      const tab = await firefox.run(
        `const own = await browser.tabs.getCurrent();
         const others = (await browser.tabs.query({})).filter(tab => tab.id !== own.id);
         return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0].id;`,
      );
      await firefox.visit(own(`popup.html?tab=${tab}`));
    },
    isGranted: () => firefox.run(`return document.querySelector('[data-testid=site-access]')?.dataset.granted`),
  };
};

/** The same after the page at `url` was opened, read by a click, and its host allowed for good. */
export const alwaysReading = async (web: Web, url: string) => {
  const firefox = await openFirefoxSeller(web);
  if (!firefox) return undefined;
  await firefox.visit(url);
  await firefox.openPopup();
  await expect.poll(firefox.isGranted).toBe('false');
  await firefox.click('[data-testid=site-access]');
  await expect.poll(firefox.isGranted).toBe('true');
  return firefox;
};
