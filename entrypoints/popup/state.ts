import {computed, signal} from '@preact/signals';
import browser from 'webextension-polyfill';
import type {Outcome} from '../../lib/messages.ts';
import {hostOf} from '../../lib/parse/address.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {Decide} from '../../lib/reports/decided.ts';
import {type HealthPlace, placeOf} from '../../lib/reports/health.ts';
import type {PageFigures} from '../../lib/reports/page-figures.ts';
import type {PageOrders} from '../../lib/reports/page-orders.ts';
import {popupReport, type Stage, stageOf} from '../../lib/reports/popup.ts';
import {unreadable} from '../../lib/reports/readable.ts';
import {healthAtHost} from '../../lib/store/health.ts';
import {watch} from '../../lib/store/watch.ts';
import {access, followAccess, turnAccess} from '../screen/access.ts';
import {readDecided} from '../screen/decided.ts';
import {figuresOfPage} from '../screen/figures.ts';
import {headsOfPage} from '../screen/heads.ts';
import {judge} from '../screen/judge.ts';
import {type KindAt, kindAt} from '../screen/kind-at.ts';
import {ordersOfPage} from '../screen/orders.ts';
import {now} from '../screen/screen.ts';
import {searchOfPage} from '../screen/searches.ts';
import {withStore} from '../screen/store.ts';
import {captureTab} from './capture.ts';

type Search = Awaited<ReturnType<typeof searchOfPage>>;
type Stored = {
  heads: Known[];
  search: Search;
  places: HealthPlace[];
  kindHere?: KindAt | undefined;
  decide: Decide | undefined;
  orders?: PageOrders | undefined;
  figures?: PageFigures | undefined;
};
const stored = signal<Stored>({heads: [], search: undefined, places: [], decide: undefined});
const stage = signal<Stage>({state: 'reading'});
const outcome = signal<Outcome | undefined>(undefined);
/** Readings asked for so far: one that was overtaken, by another or by a pause, is not shown. */
let runs = 0;
/** The page that the popup belongs to, where it can be read. */
export let page: {tabId: number; url: string} | undefined;
/** The browser's number of the window that the popup belongs to. */
export let windowId: number | undefined;

/** What the popup shows now. */
export const report = computed(() =>
  popupReport({...stored.value, outcome: outcome.value, stage: stage.value, access: access.value, judge, now: now.value}),
);

/** The tab the popup belongs to: the one in front, or the one named by `popup.html?tab=7` where the popup is opened as a page. */
const openTab = async () => {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab;
};

const readStored = async ({url}: {url: string}): Promise<void> => {
  try {
    stored.value = await withStore(async store => {
      const heads = await headsOfPage(store, url, outcome.value);
      const health = await healthAtHost(store, hostOf(url));
      const search = await searchOfPage(store, url, outcome.value);
      const orders = await ordersOfPage(store, url, outcome.value, Date.now());
      const figures = await figuresOfPage(store, url, outcome.value);
      return {heads, search, orders, figures, places: health.map(placeOf), kindHere: kindAt(url), decide: await readDecided(store, heads)};
    });
  } catch {
    // The capture says what is wrong with the store; a popup without stored data is still of use.
  }
};

/** Finds the page and shows what is stored of it. */
export const start = async (): Promise<void> => {
  const tab = await openTab();
  windowId = tab?.windowId;
  const why = unreadable(tab?.url);
  if (why || tab?.id === undefined || !tab.url) {
    stage.value = {state: 'unreadable', why: why ?? 'browser'};
    return;
  }
  page = {tabId: tab.id, url: tab.url};
  const here = page;
  watch(() => void readStored(here));
  followAccess();
  await Promise.all([readStored(here), turnAccess(here.url)]);
};

/** Reads the page, shows how that goes, and what came of it. */
export const readAgain = async (isPaused: boolean): Promise<void> => {
  if (!page) return;
  runs += 1;
  const run = runs;
  if (isPaused) {
    stage.value = {state: 'paused'};
    return;
  }
  stage.value = {state: 'reading'};
  const came = await captureTab(page.tabId, page.url);
  if (run !== runs) return;
  outcome.value = came;
  await readStored(page);
  now.value = Date.now();
  const stageNow = stageOf(came);
  const {heads, search, orders, figures} = stored.value;
  const isLost = stageNow.state === 'done' && heads.length === 0 && !search && !orders && !figures;
  stage.value = isLost ? {state: 'failed', why: 'store-failed', detail: ''} : stageNow;
};
