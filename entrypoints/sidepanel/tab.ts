import type {Tabs} from 'webextension-polyfill';
import {outcomeName} from '../../lib/outcome.ts';
import {readOnName} from '../../lib/read-on.ts';
import {watch} from '../../lib/store/watch.ts';
import browser from '../screen/browser.ts';

/** The tab that is shown. */
type Seen = {tab: Tabs.Tab | undefined};

/** The tab named by `sidepanel.html?tab=7`, where the panel is opened as a page; else it is that in front of the panel's own window. */
const named = Number(new URLSearchParams(location.search).get('tab'));

/** The tab to be shown now. Its `url` is there only where the seller allows the host, or opened this very page to us by a click. */
export const tabInFront = async (): Promise<Tabs.Tab | undefined> => {
  if (named) return browser.tabs.get(named).catch(() => undefined);
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab;
};

/**
 * Calls back whenever the tab in front, its address, what is kept of it, or what may be read of it may have changed. A click on the
 * toolbar, which lets us see the tab, is no event of its own: what comes of it is.
 */
export const followTab = (seen: Seen, onChange: () => void): void => {
  browser.tabs.onActivated.addListener(({windowId}) => {
    if (!named && (windowId === seen.tab?.windowId || !seen.tab)) onChange();
  });
  browser.tabs.onUpdated.addListener((id, {url, status}) => {
    if (id === seen.tab?.id && (url || status)) onChange();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const id = seen.tab?.id;
    if (area === 'session' && id !== undefined && [outcomeName(id), readOnName(id)].some(name => name in changes)) onChange();
  });
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  watch(onChange);
};
