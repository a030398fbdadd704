import type {Language} from '../lib/format/language.ts';
import type {CheckShown} from '../lib/reports/check.ts';
import type {WatchedReport, WatchedRow} from '../lib/reports/watched.ts';
import type {CheckActions} from './check-actions.ts';
import {nothing} from './example.ts';
import {sampleShown} from './sample-alerts.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const titles = {
  en: {rival: 'Turned oak coat hook, by another shop', mine: 'Turned oak coat hook', query: 'oak coat hook'},
  'zh-CN': {rival: '别家的橡木衣帽钩', mine: '橡木衣帽钩', query: '橡木挂钩'},
} as const;

/** A check in the middle, with a site that asks for a human. */
export const sampleCheck: CheckShown = {
  ...{state: 'running', pause: undefined, all: 12, done: 5, read: 2, failed: 2, skipped: 1, unseen: 0, host: 'oak-ash.com'},
  stopped: [{host: 'shop.example', why: 'wall', url: 'https://shop.example/p/1', skipped: 1}],
  missed: [{id: '1', host: 'etsy.com', url: 'https://www.etsy.com/listing/42', why: 'no-product'}],
};

const rowsIn = (language: Language): [WatchedRow, ...WatchedRow[]] => {
  const {rival, mine, query} = titles[language];
  const row: WatchedRow = {
    ...{id: '1', kind: 'listing', site: 'etsy', host: 'etsy.com', shop: null, title: rival, url: 'https://www.etsy.com/listing/42'},
    ...{seenAt: NOW - 3_600_000, isSeenToday: true, price: {price: eur(1190)}},
    change: {at: NOW - 3 * DAY, before: eur(1490), after: eur(1190), share: -0.2},
    ...{below: eur(1100), above: eur(1900), alerts: [sampleShown(language)[0]], to: {id: '9', title: mine}},
  };
  const bare = {change: undefined, below: undefined, above: undefined, alerts: [], to: undefined, isSeenToday: false};
  return [
    row,
    {
      ...row,
      ...bare,
      id: '2',
      site: 'amazon',
      host: 'amazon.de',
      url: 'https://www.amazon.de/dp/B01',
      seenAt: NOW - 2 * DAY,
      price: undefined,
    },
    {...row, ...bare, id: '3', kind: 'search', title: query, seenAt: NOW - 2 * DAY, price: undefined},
    {...row, ...bare, id: '4', title: undefined, url: undefined, seenAt: undefined, price: undefined},
  ];
};

/** Pinned pages of every kind, while they are checked. */
export const sampleWatched = (language: Language): WatchedReport => {
  const rows = rowsIn(language);
  const hand = (id: string, isSeenToday: boolean) => ({
    ...{id, title: rows[0].title, site: 'amazon', host: 'amazon.de', url: `https://www.amazon.de/dp/B0${id}`, isSeenToday},
  });
  return {
    ...{rows, due: 9, fresh: 3, seenToday: 3, asks: ['etsy.com', 'oak-ash.com'], check: sampleCheck, now: NOW},
    closed: [{host: 'item.taobao.com', pattern: 'https://item.taobao.com/*', count: 2}],
    byHand: [hand('1', true), hand('2', false)],
  };
};

/** Of which nothing comes. */
export const sampleCheckActions: CheckActions = {
  ...{onAll: nothing, onBegin: nothing, onPause: nothing, onGoOn: nothing, onStop: nothing, onGrant: nothing},
};
