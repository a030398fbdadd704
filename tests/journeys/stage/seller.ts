import {fileURLToPath} from 'node:url';
import type {Page, Worker} from '@playwright/test';
import {allow, type Opened, openBrowser} from '../../tools/demo/browser.ts';
import type {Web} from './web.ts';

/** The build that stores would get, and the one with the demo shop's site in it. */
export const builds = {
  store: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  demo: fileURLToPath(new URL('../../../.output/chrome-mv3-demo', import.meta.url)),
};

type Chrome = typeof globalThis & {chrome: {tabs: {query: (by: object) => Promise<{id?: number}[]>}; permissions: Record<string, unknown>}};

const worker = async ({context}: Opened): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** Clicks the extension's button in the toolbar while `page` is in front: the browser opens the popup and the page to it. */
const clickButton = async ({context, id}: Opened, page: Page) => {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside.');
  const devtools = await browser.newBrowserCDPSession();
  const {targetInfos} = await devtools.send('Target.getTargets', {filter: [{type: 'tab'}]});
  const tab = targetInfos.find(({embedderData}) => (embedderData as {tabActive?: boolean} | undefined)?.tabActive);
  if (!tab) throw new Error('No tab is in front.');
  // Newer than Playwright's list of commands.
  await devtools.send('Extensions.triggerAction' as 'Target.activateTarget', {id, targetId: tab.targetId} as never);
  await devtools.detach();
};

const tabInFront = async (opened: Opened) => {
  const [tab] = await (await worker(opened)).evaluate(() =>
    (globalThis as Chrome).chrome.tabs.query({active: true, lastFocusedWindow: true}),
  );
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return tab.id;
};

/**
 * Answers the browser's question for a host, which no program can click: allowed hosts are granted from outside at the moment the
 * extension asks, so that its own request then finds them granted; others are refused as a seller would.
 */
const answerQuestions = async (opened: Opened, page: Page, isAllowed: boolean) => {
  await page.exposeFunction('answerQuestion', async (origins: string[]) => {
    if (isAllowed) for (const origin of origins) await allow(opened, origin);
    return isAllowed;
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as Record<
      string,
      {permissions: {request: (what: {origins: string[]}) => Promise<boolean>}} | undefined
    > & {
      answerQuestion: (origins: string[]) => Promise<boolean>;
    };
    for (const name of ['chrome', 'browser']) {
      const permissions = scope[name]?.permissions;
      const ask = permissions?.request.bind(permissions);
      if (permissions && ask) permissions.request = async what => (await scope.answerQuestion(what.origins)) && ask(what);
    }
  });
};

/** A seller with the extension in a browser, and all the web there is for them. */
export const openSeller = async (web: Web, {extension = builds.store, args = []}: {extension?: string; args?: string[]} = {}) => {
  const opened = await openBrowser({
    extension,
    headless: true,
    args: ['--enable-unsafe-extension-debugging', '--lang=en-US', ...web.flags, ...args],
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
    allow: (pattern: string) => allow(opened, pattern),
    dashboard: (hash: string) => visit(`chrome-extension://${id}/dashboard.html${hash}`),
    clickButton: (page: Page) => clickButton(opened, page),
    /** Clicks the button on `page` and opens the popup of that tab once more as a page, where it stays. */
    openPopup: async (page: Page, {isClicked = true, isAllowed = true} = {}) => {
      await page.bringToFront();
      const tab = await tabInFront(opened);
      if (isClicked) await clickButton(opened, page);
      const popup = await context.newPage();
      await popup.setViewportSize({width: 400, height: 600});
      await answerQuestions(opened, popup, isAllowed);
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
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
