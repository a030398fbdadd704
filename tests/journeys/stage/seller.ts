import {fileURLToPath} from 'node:url';
import type {Page, Worker} from '@playwright/test';
import {allow, grant, type Opened, openBrowser} from '../../tools/demo/browser.ts';
import type {Web} from './web.ts';

const built = (mode: string): string => fileURLToPath(new URL(`../../../.output/chrome-mv3${mode}`, import.meta.url));

/** The build that stores would get, the one with the demo shop's site in it, and the one without files for the software of back ends. */
export const builds = {store: process.env.LINCHPIN_BUILT ?? built(''), demo: built('-demo'), general: built('-general')};

const worker = async ({context}: Opened): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** The browser's own remote control, beside Playwright's. */
const devtoolsOf = async ({context}: Opened) => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside.');
  return browser.newBrowserCDPSession();
};

/** Clicks the extension's button in the toolbar while `page` is in front: the browser opens the popup and the page to it. */
export const clickButton = async (opened: Opened, page: Page) => {
  await page.bringToFront();
  const devtools = await devtoolsOf(opened);
  const {targetInfos} = await devtools.send('Target.getTargets', {filter: [{type: 'tab'}]});
  const tab = targetInfos.find(({embedderData}) => (embedderData as {tabActive?: boolean} | undefined)?.tabActive);
  if (!tab) throw new Error('No tab is in front.');
  // Newer than Playwright's list of commands.
  await devtools.send('Extensions.triggerAction' as 'Target.activateTarget', {id: opened.id, targetId: tab.targetId} as never);
  await devtools.detach();
};

/** The text of the popup that hangs from the toolbar, which Playwright does not see; undefined while there is none. */
const textOfPopup = async (opened: Opened) => {
  const devtools = await devtoolsOf(opened);
  const {targetInfos} = await devtools.send('Target.getTargets');
  const popup = targetInfos.find(({url}) => url === `chrome-extension://${opened.id}/popup.html`);
  if (!popup) return undefined;
  const {sessionId} = await devtools.send('Target.attachToTarget', {targetId: popup.targetId, flatten: false});
  const answered = new Promise<string>(done => devtools.once('Target.receivedMessageFromTarget', ({message}) => done(message)));
  const question = {id: 1, method: 'Runtime.evaluate', params: {expression: 'document.body.innerText'}};
  await devtools.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify(question)});
  const {result} = JSON.parse(await answered);
  await devtools.detach();
  return String(result.result.value);
};

type Tab = {id?: number; lastAccessed?: number};

/** The number of the tab that was in front before `own`, a page of the extension. The background cannot be asked: it may be asleep. */
export const tabBefore = (own: Page) =>
  own.evaluate(async () => {
    const {tabs} = (globalThis as unknown as {chrome: {tabs: {query: (by: object) => Promise<Tab[]>; getCurrent: () => Promise<Tab>}}})
      .chrome;
    const self = await tabs.getCurrent();
    const others = (await tabs.query({})).filter(({id}) => id !== self.id);
    return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
  });

/** A seller with the extension in a browser, and all the web there is for them. */
export const openSeller = async (
  web: Web,
  {
    extension = builds.store,
    args = [],
    ignore = [],
    profile,
  }: {extension?: string; args?: string[]; ignore?: string[]; profile?: string | undefined} = {},
) => {
  const opened = await openBrowser({
    extension,
    headless: true,
    args: ['--enable-unsafe-extension-debugging', '--lang=en-US', ...web.flags, ...args],
    ignore,
    profile,
  });
  const {context, id} = opened;
  const visit = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url, {waitUntil: 'domcontentloaded'});
    return page;
  };
  return {
    ...opened,
    opened,
    visit,
    worker: () => worker(opened),
    /** Has the browser say yes as soon as the extension asks for this host; its question itself no program can answer. */
    willAllow: (pattern: string) => allow(opened, pattern),
    /** Has the extension ask for a host, and the browser say yes. */
    grant: async (pattern: string) => {
      const own = await visit(`chrome-extension://${id}/dashboard.html#/settings`);
      await grant(opened, own, pattern);
      await own.close();
    },
    dashboard: (hash: string) => visit(`chrome-extension://${id}/dashboard.html${hash}`),
    clickButton: (page: Page) => clickButton(opened, page),
    textOfPopup: () => textOfPopup(opened),
    /** Clicks the button on `page` and opens the popup of that tab once more as a page, where it stays. */
    openPopup: async (page: Page) => {
      await clickButton(opened, page);
      const popup = await visit(`chrome-extension://${id}/dashboard.html#/settings`);
      await popup.setViewportSize({width: 400, height: 600});
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${await tabBefore(popup)}`);
      return popup;
    },
    /** Ends the background as the browser does when it has been idle. */
    killBackground: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    },
  };
};

export type Seller = Awaited<ReturnType<typeof openSeller>>;
