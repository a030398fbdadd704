import {batch, computed, signal} from '@preact/signals';
import type {Outcome} from '../../lib/messages.ts';
import type {ReadOn} from '../../lib/model/read-on.ts';
import {isOf} from '../../lib/model/thing.ts';
import {outcomeOf} from '../../lib/outcome.ts';
import {hostOf, keptAddress} from '../../lib/parse/address.ts';
import {isPast, namesIn, readOnOf} from '../../lib/read-on.ts';
import {type LastChange, lastChangeIn} from '../../lib/reports/last-change.ts';
import {type PanelTab, panelReport} from '../../lib/reports/panel.ts';
import {readOnOf as shownReadOn} from '../../lib/reports/read-on.ts';
import {unreadable} from '../../lib/reports/readable.ts';
import {siteById} from '../../lib/sites/index.ts';
import {history} from '../../lib/store/history.ts';
import {NewerStore} from '../../lib/store/open.ts';
import {access, turnAccess} from '../screen/access.ts';
import browser from '../screen/browser.ts';
import {judge} from '../screen/judge.ts';
import {nothingOfPage, type OfPage, readOfPage} from '../screen/of-page.ts';
import {now, settings, words} from '../screen/screen.ts';
import {OldPage, onOldPage, withStore} from '../screen/store.ts';
import {followTab, tabInFront} from './tab.ts';

type Stored = OfPage & {
  outcome: Outcome | undefined;
  lastChange: LastChange | undefined;
  trouble: PanelTab['trouble'];
  /** How far the list in this tab is being read. */
  job: ReadOn | undefined;
};
const nothing: Stored = {...nothingOfPage, outcome: undefined, lastChange: undefined, trouble: undefined, job: undefined};

const url = signal<string | undefined>(undefined);
const stored = signal<Stored>(nothing);
const seen: Parameters<typeof followTab>[0] = {tab: undefined};
/** Looks at the tab so far: what one that was overtaken has found is not shown. */
let looks = 0;

/** The tab that is shown and its address, where the panel can see it. */
export const shownTab = (): {id: number; url: string} | undefined =>
  seen.tab?.id !== undefined && seen.tab.url ? {id: seen.tab.id, url: seen.tab.url} : undefined;

const isOwn = (address: string | undefined): boolean => address?.startsWith(browser.runtime.getURL('/')) ?? false;

/** What the panel shows now. */
export const report = computed(() =>
  panelReport({
    ...stored.value,
    ...{tab: {url: url.value, isOwn: isOwn(url.value), trouble: stored.value.trouble}},
    ...{isPaused: settings.value.paused, access: access.value, judge, now: now.value},
  }),
);

/** The page in front that the panel can see, and what its last reading came to. */
export const looked = computed(() => {
  const tab = url.value === undefined ? undefined : shownTab();
  return {page: tab && {tabId: tab.id, url: tab.url}, outcome: stored.value.outcome};
});

/** The other pages of the list in front. */
export const readOn = computed(() => {
  const {outcome, job} = stored.value;
  const [first] = outcome?.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [one.key] : [])) : [];
  const site = first && siteById(first[0]);
  // Software has no terms: who runs it has.
  const name = site && site.matches.length > 0 ? words.value.site(site.id) : url.value && hostOf(url.value);
  const isPastIt = job !== undefined && isPast(job, namesIn(outcome));
  const isGranted = access.value?.granted ?? false;
  return shownReadOn({outcome, job, isPast: isPastIt, isGranted, bulk: site?.bulk.verdict ?? 'unknown', site: name ?? ''});
});

/** What the last reading of this tab came to, if it was a reading of the page at `address`. */
const outcomeAt = async (tabId: number, address: string): Promise<Outcome | undefined> => {
  const noted = await outcomeOf(browser.storage.session, tabId);
  return noted?.url === keptAddress(address) ? noted.outcome : undefined;
};

const troubleOf = (error: unknown): Stored['trouble'] =>
  error instanceof OldPage ? 'old-page' : error instanceof NewerStore ? 'newer-store' : 'store-failed';

const readStored = async (tabId: number, address: string): Promise<Stored> => {
  const [outcome, job] = await Promise.all([outcomeAt(tabId, address), readOnOf(browser.storage.session, tabId)]);
  try {
    return await withStore(async store => {
      const of = await readOfPage(store, address, outcome);
      const [only] = of.heads;
      const past = only && of.heads.length === 1 && only.snapshots > 1 ? (await history(store, only.key)).filter(isOf('listing')) : [];
      return {...nothing, ...of, outcome, job, lastChange: lastChangeIn(past)};
    });
  } catch (error) {
    return {...nothing, outcome, job, trouble: troubleOf(error)};
  }
};

const look = async (): Promise<void> => {
  looks += 1;
  const mine = looks;
  const tab = await tabInFront();
  const readable = tab?.id !== undefined && tab.url !== undefined && !unreadable(tab.url) ? {id: tab.id, url: tab.url} : undefined;
  const found = readable ? await readStored(readable.id, readable.url) : nothing;
  if (mine !== looks) return;
  const turned = turnAccess(readable?.url);
  seen.tab = tab;
  batch(() => {
    url.value = tab?.url;
    stored.value = found;
    now.value = Date.now();
  });
  await turned;
};

/** Shows the tab in front, and from then on whatever is in front. */
export const start = async (): Promise<void> => {
  followTab(seen, () => void look());
  onOldPage(() => void look());
  await look();
};
