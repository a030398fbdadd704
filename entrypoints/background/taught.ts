import type {Taught} from '../../lib/model/choice.ts';
import {isTaught} from '../../lib/model/from.ts';
import {thingOf} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {TAUGHT} from '../../lib/registration.ts';
import {sites} from '../../lib/sites/index.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices, choicesFor} from '../../lib/store/read.ts';
import {decide} from '../../lib/store/write.ts';
import {layOut} from '../../lib/taught-hosts.ts';
import browser from '../screen/browser.ts';
import {bundleIn} from '../screen/bundle-in.ts';
import type {Looked} from './captured.ts';
import {lostAndFound} from './teach.ts';

/** Lays out what is taught for content scripts, and reads the open pages anew where that changed; answers whether it did. */
export const followTaught = async (store: Store): Promise<boolean> => {
  const changed = await layOut(browser.storage.local, await allChoices(store));
  if (changed.length === 0) return false;
  const patterns = changed.map(host => host.replace(/:\d+$/, '')).flatMap(host => [`*://${host}/*`, `*://www.${host}/*`]);
  // Only those that we may see are answered.
  const tabs = await browser.tabs.query({url: patterns}).catch(() => []);
  await Promise.allSettled(
    tabs.map(({id, url}) => (id !== undefined && url && changed.includes(hostOf(url)) ? readTaughtTab(id, url) : undefined)),
  );
  return true;
};

/** Reads a page with what is taught now. */
export const readTaughtTab = async (tabId: number, url: string): Promise<unknown> => {
  const bundle = await bundleIn(browser.scripting, sites, {id: tabId, url});
  return browser.scripting.executeScript({target: {tabId}, files: [TAUGHT, bundle]});
};

/** Notes since when taught places find nothing, or that they find something again. */
export const noteLost = async (store: Store, looked: readonly Looked[]): Promise<void> => {
  for (const {snapshot, fields} of looked) {
    const choices = (await choicesFor(store, thingOf(snapshot))).filter((one): one is Taught => one.what === 'taught');
    const changed = lostAndFound(choices, fields, field => isTaught(snapshot.from[field]), snapshot.at);
    if (changed.length > 0) await decide(store, {choose: changed});
  }
};
