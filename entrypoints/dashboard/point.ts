import type {Tabs} from 'webextension-polyfill';
import type {CardActions} from '../../components/card-actions.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import type {Card} from '../../lib/reports/card.ts';
import browser from '../screen/browser.ts';
import {isRefused} from '../screen/card-actions.ts';
import {pointAt} from '../screen/point.ts';
import {words} from '../screen/screen.ts';

/** How long a page may take to load: ms. */
const LONGEST = 15_000;

/** The tab that shows the listing's page; only tabs of hosts that we may read tell their address. */
const openTab = async ({url}: Card): Promise<Tabs.Tab | undefined> =>
  (await browser.tabs.query({})).find(tab => tab.url && /^https?:/.test(tab.url) && keptAddress(tab.url) === url);

const loaded = (tabId: number): Promise<Tabs.Tab> =>
  new Promise(resolve => {
    const end = async () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listener);
      resolve(await browser.tabs.get(tabId));
    };
    const listener = (id: number, {status}: {status?: string}) => {
      if (id === tabId && status === 'complete') void end();
    };
    const timer = setTimeout(end, LONGEST);
    browser.tabs.onUpdated.addListener(listener);
  });

const point = async (card: Card, field: string): Promise<void> => {
  const open = await openTab(card);
  const made = open ?? (await browser.tabs.create({url: card.url}));
  if (made.id === undefined) return;
  const tab = open ?? (await loaded(made.id));
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, {focused: true});
  await browser.tabs.update(made.id, {active: true});
  // Of a page that was not opened to us by a click the browser refuses it; then the seller is told where to click.
  isRefused.value = (await pointAt(made.id, tab.url ?? card.url, field, words.value, false)) !== undefined;
};

/** Brings the page of a listing to the front and lets the seller point at a place there. */
export const pointAtListing: CardActions['onPoint'] = (card, field) => {
  if (card) void point(card, field);
};
