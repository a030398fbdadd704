import {expect, type Page} from '@playwright/test';
import {type Seller, tabBefore} from './seller.ts';

type Answer = {id: number; result?: {result?: {value?: unknown}; data?: string}};

/** The side panel that stands beside the pages of a window, which Playwright does not list among its pages. */
const panelOf = async ({context, id}: Seller) => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside.');
  const devtools = await browser.newBrowserCDPSession();
  const find = async () => {
    const {targetInfos} = await devtools.send('Target.getTargets');
    return targetInfos.find(({url}) => url === `chrome-extension://${id}/sidepanel.html`)?.targetId;
  };
  await expect.poll(find, {message: 'a side panel', timeout: 30_000}).toBeDefined();
  const {sessionId} = await devtools.send('Target.attachToTarget', {targetId: (await find()) ?? '', flatten: false});
  const waiting = new Map<number, (answer: Answer) => void>();
  devtools.on('Target.receivedMessageFromTarget', event => {
    const answer: Answer = JSON.parse(event.message);
    if (event.sessionId === sessionId) waiting.get(answer.id)?.(answer);
  });
  let sent = 0;
  return async (method: string, params: object) => {
    sent += 1;
    const mine = sent;
    const answered = new Promise<Answer>(done => waiting.set(mine, done));
    await devtools.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id: mine, method, params})});
    return (await answered).result;
  };
};

/** How long a busy machine may take to show the panel before a seller would click again: ms. */
const PATIENCE = 8000;

/** Clicks “Open side panel” in a popup, which gives way to it; again where the browser let the click pass. */
const click = async (popup: Page) => {
  const gone = popup.waitForEvent('close', {timeout: PATIENCE}).catch(() => undefined);
  await popup.getByTestId('open-panel').click();
  await gone;
  if (!popup.isClosed()) await popup.getByTestId('open-panel').click();
};

/** Clicks “Open side panel” in a popup, and takes hold of what it opens. */
export const openPanel = async (seller: Seller, popup: Page) => {
  await click(popup);
  const send = await panelOf(seller);
  return {
    /** What stands in it. */
    text: async () => String((await send('Runtime.evaluate', {expression: 'document.body.innerText'}))?.result?.value),
    /** A picture of it: PNG. */
    picture: async () => Buffer.from((await send('Page.captureScreenshot', {format: 'png'}))?.data ?? '', 'base64'),
  };
};

/** The side panel of the tab that `page` shows, opened as a page, where Playwright can look at it. */
export const panelAsPage = async (seller: Seller, page: Page) => {
  await page.bringToFront();
  const panel = await seller.dashboard('#/settings');
  const tab = await tabBefore(panel);
  await panel.setViewportSize({width: 360, height: 700});
  await panel.goto(`chrome-extension://${seller.id}/sidepanel.html?tab=${tab}`);
  return panel;
};
