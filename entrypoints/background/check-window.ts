import {keptAddress} from '../../lib/parse/address.ts';
import browser from '../screen/browser.ts';

/** The window that a check opens its pages in: its numbers mean nothing once the browser was closed, so they are kept no longer than that. */
export type CheckWindow = {windowId: number; tabId: number};

const NAME = 'check';
/** As wide as shops are built for, and small enough to stand beside: px. */
const SIZE = {width: 900, height: 640};

const session = () => browser.storage.session;

/** `{}`: there is none yet; undefined: the browser, or the extension, was started anew since the check began. */
export const windowNow = async (): Promise<Partial<CheckWindow> | undefined> =>
  (await session().get(NAME))[NAME] as Partial<CheckWindow> | undefined;

export const noteWindow = (window: Partial<CheckWindow>): Promise<void> => session().set({[NAME]: window});

const drop = (): Promise<void> => session().remove(NAME);

/** The window that is open, if it still is. */
const standing = async (): Promise<CheckWindow | undefined> => {
  const {windowId, tabId} = (await windowNow()) ?? {};
  if (windowId === undefined || tabId === undefined) return undefined;
  return browser.tabs.get(tabId).then(
    () => ({windowId, tabId}),
    () => undefined,
  );
};

/** What is called for while a window still opens is lost: how long it is waited for, and how often it is asked, ms. */
const [LONGEST, AGAIN] = [5000, 50];

const opened = async (tabId: number): Promise<void> => {
  for (let left = LONGEST; left > 0; left -= AGAIN) {
    if ((await browser.tabs.get(tabId)).status === 'complete') return;
    await new Promise(done => setTimeout(done, AGAIN));
  }
};

/** Opens the window where there is none, in sight of the seller; undefined: the browser opens none. */
const windowFor = async (): Promise<CheckWindow | undefined> => {
  const before = await standing();
  if (before) return before;
  // Empty at first: should we be ended before its number is noted, no page was opened in it.
  const made = await browser.windows.create({...SIZE, type: 'popup', url: 'about:blank', focused: true});
  const tabId = made.tabs?.[0]?.id;
  if (made.id === undefined || tabId === undefined) return undefined;
  const window = {windowId: made.id, tabId};
  await noteWindow(window);
  await opened(tabId);
  return window;
};

/** Brings the window of a check that is gone on with into sight, if it is still there. */
export const showWindow = async (): Promise<void> => {
  const window = await standing();
  if (window) await browser.windows.update(window.windowId, {state: 'normal', focused: true}).catch(() => undefined);
};

/** The window and what it shows now; `isMinimised`: what is opened in it would not render. */
export const windowToUse = async (): Promise<(CheckWindow & {before: string | undefined; isMinimised: boolean}) | undefined> => {
  const window = await windowFor().catch(() => undefined);
  if (!window) return undefined;
  const [{url}, {state}] = await Promise.all([browser.tabs.get(window.tabId), browser.windows.get(window.windowId)]);
  return {...window, before: url && /^https?:/.test(url) ? keptAddress(url) : undefined, isMinimised: state === 'minimized'};
};

/** Has the window show a page. */
export const showPage = async ({tabId}: CheckWindow, url: string): Promise<void> => {
  await browser.tabs.update(tabId, {url});
};

/** Has it show a page that it never heard of. */
export const callAgain = async (url: string): Promise<void> => {
  const window = await standing();
  if (window) await showPage(window, url);
};

/** Closes the window: noted first as gone, so that nobody takes it for the seller's doing. */
export const closeWindow = async (): Promise<void> => {
  if (!(await windowNow())) return;
  const window = await standing();
  await drop();
  if (window) await browser.windows.remove(window.windowId).catch(() => undefined);
};

/** What is slow to come is no error page before this; nor, longer, where the window showed nothing that we may see: ms. */
const [YOUNG, YOUNG_UNSEEN] = [4000, 15_000];

/** The window is gone; it was never heard that it should show another page; or what it shows cannot be read, and why. */
export type WindowTrouble = 'closed' | 'unheard' | 'unreachable' | 'elsewhere';

/**
 * What is the matter with the page that was called for `age` ms ago, if anything is; `before`: the address that was shown until then.
 * Undefined: the page is still coming, or can be read.
 */
export const troubleInWindow = async (age: number, before: string | undefined): Promise<WindowTrouble | undefined> => {
  const window = await standing();
  if (!window) return 'closed';
  const {tabId} = window;
  const here = async () => {
    const {status, url} = await browser.tabs.get(tabId);
    const isEmpty = url === 'about:blank';
    const isBefore = before !== undefined && url !== undefined && /^https?:/.test(url) && keptAddress(url) === before;
    const isOld = status === 'complete' && age >= (before === undefined && !isEmpty ? YOUNG_UNSEEN : YOUNG);
    return {isUnheard: isOld && isEmpty, isHere: isOld && !isEmpty && !isBefore, url};
  };
  const now = await here();
  if (now.isUnheard) return 'unheard';
  if (!now.isHere) return undefined;
  try {
    await browser.scripting.executeScript({target: {tabId}, func: () => true});
    return undefined;
  } catch {
    // It may have gone on just now. The address of a host that is not granted is withheld; an error page has the one that was called for.
    const {isHere, url} = await here();
    return isHere ? (url ? 'unreachable' : 'elsewhere') : undefined;
  }
};
