import type {Tabs} from 'webextension-polyfill';
import type {Outcome} from '../../lib/messages.ts';
import {unreadable} from '../../lib/reports/readable.ts';
import browser from '../screen/browser.ts';
import {captureTab} from './capture.ts';

/** The first reading of the page that the popup belongs to. */
export type Begun = {
  tab: Promise<Tabs.Tab | undefined>;
  /** Undefined: there is nothing to be read. Never rejects. */
  came: Promise<Outcome | undefined>;
};

export type Scope = {linchpinBegun?: Begun};

/** A tab of which a page can be read. */
export type Readable = {id: number; url: string};

export const readableIn = (tab: Tabs.Tab | undefined): Readable | undefined =>
  tab?.id !== undefined && tab.url && !unreadable(tab.url) ? {id: tab.id, url: tab.url} : undefined;

/** The tab the popup belongs to: the one in front, or the one named by `popup.html?tab=7` where the popup is opened as a page. */
const openTab = async () => {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab;
};

/** Finds the page that the popup belongs to, and reads it at once. */
export const begin = (): Begun => {
  const tab = openTab();
  const came = tab.then(
    found => {
      const page = readableIn(found);
      return page && captureTab(page.id, page.url);
    },
    () => undefined,
  );
  return {tab, came};
};
