import browser from 'webextension-polyfill';
import {defineBackground} from 'wxt/utils/define-background';
import {isInvited, uninvite} from '../../lib/invited.ts';
import {dropOutcome, noteOutcome} from '../../lib/outcome.ts';
import {patternFor} from '../../lib/reports/readable.ts';
import {readSettings, watchSettings} from '../../lib/settings.ts';
import {sites} from '../../lib/sites/index.ts';
import {keep} from '../../lib/store/write.ts';
import {withStore} from '../screen/store.ts';
import {mend, oneAtATime, readOpenTabs} from './access.ts';
import {showScore} from './badge.ts';
import {handleCaptured, type World} from './captured.ts';

const isPaused = async (): Promise<boolean> => (await readSettings()).paused;

const world: World = {
  get id() {
    return browser.runtime.id;
  },
  now: Date.now,
  isPaused,
  isGranted: async (url, tabId) =>
    (await browser.permissions.contains({origins: [patternFor(url)]})) || (await isInvited(browser.storage.session, tabId, url)),
  keep: snapshots => withStore(store => keep(store, snapshots)),
};

const listenToPages = (): void => {
  // A listener that returns a promise works only where the API is native or polyfilled; `sendResponse` works everywhere.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void handleCaptured(message, sender, world).then(async ({answer, tab}) => {
      sendResponse(answer);
      if (!tab) return;
      await noteOutcome(browser.storage.session, tab.id, tab);
      await showScore(browser.action, tab.id, tab.snapshots, world.now());
    });
    return true;
  });
  browser.tabs.onRemoved.addListener(tabId => {
    void uninvite(browser.storage.session, tabId);
    void dropOutcome(browser.storage.session, tabId);
  });
};

const followAccess = (): void => {
  const mendNow = oneAtATime(async () => mend(browser, sites, await isPaused()));
  // Scripts of before an update or a pause have ended; pages that are open go on being read as if they were loaded anew.
  const readAllowed = async () => {
    await mendNow();
    if (!(await isPaused())) await readOpenTabs(browser, sites, (await browser.permissions.getAll()).origins ?? []);
  };
  browser.runtime.onInstalled.addListener(() => void readAllowed());
  browser.storage.onChanged.addListener(({paused}, area) => {
    if (area === 'local' && paused?.newValue === false) void readAllowed();
  });
  browser.runtime.onStartup.addListener(() => void mendNow());
  browser.permissions.onRemoved.addListener(() => void mendNow());
  browser.permissions.onAdded.addListener(async ({origins = []}) => {
    await mendNow();
    if (!(await isPaused())) await readOpenTabs(browser, sites, origins);
  });
  watchSettings(() => void mendNow());
  // Whatever woke us: what should have been done while the browser was killing us is done now.
  void mendNow();
};

export default defineBackground(() => {
  listenToPages();
  followAccess();
});
