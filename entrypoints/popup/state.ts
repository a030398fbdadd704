import {batch, computed, signal} from '@preact/signals';
import type {Outcome} from '../../lib/messages.ts';
import {popupReport, type Stage, stageOf} from '../../lib/reports/popup.ts';
import {unreadable} from '../../lib/reports/readable.ts';
import {watch} from '../../lib/store/watch.ts';
import {access, followAccess, turnAccess} from '../screen/access.ts';
import {judge} from '../screen/judge.ts';
import {nothingOfPage, type OfPage, readOfPage} from '../screen/of-page.ts';
import {now} from '../screen/screen.ts';
import {withStore} from '../screen/store.ts';
import {type Begun, begin, readableIn, type Scope} from './begun.ts';
import {captureTab} from './capture.ts';

const stored = signal(nothingOfPage);
const stage = signal<Stage>({state: 'reading'});
/** What the last reading came to. */
export const outcome = signal<Outcome | undefined>(undefined);
/** Readings asked for so far: one that was overtaken, by another or by a pause, is not shown. */
let runs = 0;
/** The first reading, until it is shown: it began before this was loaded, and goes on while the popup asks what is stored. */
let first: Begun['came'] | undefined;
/** The page that the popup belongs to, where it can be read. */
export let page: {tabId: number; url: string} | undefined;
/** The browser's number of the window that the popup belongs to. */
export let windowId: number | undefined;

/** What the popup shows now. */
export const report = computed(() =>
  popupReport({...stored.value, outcome: outcome.value, stage: stage.value, access: access.value, judge, now: now.value}),
);

/** What is stored of the page; what was known before where the store cannot be read: the capture says what is wrong with it. */
const readStored = (url: string, came: Outcome | undefined): Promise<OfPage> =>
  withStore(store => readOfPage(store, url, came)).catch(() => stored.value);

const tells = ({heads, search, orders, figures}: OfPage): boolean => heads.length > 0 || [search, orders, figures].some(Boolean);

/** Is there anything to be shown of the page before it is read, or nothing to be read? */
export const isAnythingKnown = (): boolean => tells(stored.value) || stage.value.state !== 'reading';

const refresh = async (url: string): Promise<void> => {
  stored.value = await readStored(url, outcome.value);
};

/** A reading writes too, and shows itself what it came to: until then what else was written may wait so long, ms. */
const LATER = 300;
let isWaiting = false;

/** Shows what was written, by whomever. */
const follow = (url: string): void => {
  if (stage.value.state !== 'reading') {
    void refresh(url);
  } else if (!isWaiting) {
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      void refresh(url);
    }, LATER);
  }
};

/** Finds the page and shows what is stored of it. */
export const start = async (): Promise<void> => {
  const begun = (globalThis as Scope).linchpinBegun ?? begin();
  const tab = await begun.tab;
  windowId = tab?.windowId;
  const readable = readableIn(tab);
  if (!readable) {
    stage.value = {state: 'unreadable', why: unreadable(tab?.url) ?? 'browser'};
    return;
  }
  page = {tabId: readable.id, url: readable.url};
  const here = page;
  first = begun.came;
  watch(() => follow(here.url));
  followAccess();
  const [known] = await Promise.all([readStored(here.url, undefined), turnAccess(here.url)]);
  stored.value = known;
};

/** Reads the page, shows how that goes, and what came of it. */
export const readAgain = async (isPaused: boolean): Promise<void> => {
  if (!page) return;
  runs += 1;
  const run = runs;
  const begun = first;
  first = undefined;
  if (isPaused) {
    stage.value = {state: 'paused'};
    return;
  }
  stage.value = {state: 'reading'};
  const came = (await begun) ?? (await captureTab(page.tabId, page.url));
  if (run !== runs) return;
  const of = await readStored(page.url, came);
  if (run !== runs) return;
  const stageNow = stageOf(came);
  const isLost = stageNow.state === 'done' && !tells(of);
  // Drawn once.
  batch(() => {
    outcome.value = came;
    stored.value = of;
    now.value = Date.now();
    stage.value = isLost ? {state: 'failed', why: 'store-failed', detail: ''} : stageNow;
  });
};
