import {computed, signal} from '@preact/signals';
import browser from 'webextension-polyfill';
import type {Outcome} from '../../lib/messages.ts';
import type {Known} from '../../lib/reports/card.ts';
import {popupReport, type Stage, stageOf} from '../../lib/reports/popup.ts';
import {unreadable} from '../../lib/reports/readable.ts';
import {watch} from '../../lib/store/watch.ts';
import {access, followAccess, turnAccess} from '../screen/access.ts';
import {headsOfPage} from '../screen/heads.ts';
import {judge} from '../screen/judge.ts';
import {now} from '../screen/screen.ts';
import {withStore} from '../screen/store.ts';
import {captureTab} from './capture.ts';

const heads = signal<Known[]>([]);
const stage = signal<Stage>({state: 'reading'});
const outcome = signal<Outcome | undefined>(undefined);
/** Readings asked for so far: one that was overtaken, by another or by a pause, is not shown. */
let runs = 0;
let page: {tabId: number; url: string} | undefined;
/** The browser's number of the window that the popup belongs to. */
export let windowId: number | undefined;

/** What the popup shows now. */
export const report = computed(() =>
  popupReport({heads: heads.value, outcome: outcome.value, stage: stage.value, access: access.value, judge, now: now.value}),
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
    heads.value = await withStore(store => headsOfPage(store, url, outcome.value));
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
  const isLost = stageNow.state === 'done' && heads.value.length === 0;
  stage.value = isLost ? {state: 'failed', why: 'store-failed', detail: ''} : stageNow;
};
