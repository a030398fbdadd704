import type {DamagedOrders, DamagedPast, KeptRow, ReportTaken} from '../lib/model/survey.ts';
import type {KeptPlace} from '../lib/reports/survey.ts';
import {nothing} from './example.ts';
import type {Keeping, KeepingActions} from './keeping.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const etsy = {site: 'etsy', host: 'etsy.com'};
const own = {site: 'generic', host: 'oak-ash.com'};
const everywhere = {site: '', host: '*'};

const dated = {oldest: NOW - 400 * DAY, newest: NOW};
const row = (place: {site: string; host: string}, over: Partial<KeptRow> & Pick<KeptRow, 'kind'>): KeptRow => ({
  ...{...place, records: 1, bytes: 100, how: 'estimated'},
  ...over,
});
const placeOf = (place: {site: string; host: string}, rows: KeptRow[]): KeptPlace => ({
  ...{...place, id: `${place.site}\n${place.host}`, rows},
  ...{bytes: rows.reduce((sum, {bytes}) => sum + bytes, 0), isEstimated: true},
});

const places: KeptPlace[] = [
  placeOf(own, [
    row(own, {...dated, kind: 'listing', things: 36, records: 410, bytes: 1_204_000}),
    row(own, {...dated, kind: 'packed', things: 610_400, records: 1_000_200, bytes: 18_340_112, how: 'measured'}),
    row(own, {...dated, kind: 'total', records: 1204, bytes: 240_000}),
  ]),
  placeOf(etsy, [
    row(etsy, {...dated, kind: 'listing', things: 1204, records: 4800, bytes: 9_437_184}),
    row(etsy, {...dated, kind: 'search', things: 40, records: 41, bytes: 310_000}),
    row(etsy, {...dated, kind: 'order', things: 12, records: 30, bytes: 44_000}),
    row(etsy, {kind: 'choice', records: 7, bytes: 1900}),
  ]),
  placeOf(everywhere, [row(everywhere, {kind: 'choice', records: 2, bytes: 300})]),
];

const reports: ReportTaken[] = [
  {...own, shop: null, ids: [3], file: 'orders-2026-11.csv', at: NOW - DAY, orders: 1204},
  {...own, shop: null, ids: [1, 2], file: '', at: NOW - 40 * DAY, orders: 1},
];

/** What is kept of a seller with two shops; nothing is going on. */
export const sampleKeeping: Keeping = {
  survey: {places, bytes: places.reduce((sum, {bytes}) => sum + bytes, 0), reports},
  counting: 'fresh',
  trouble: undefined,
  damage: [],
  pasts: [],
  job: {state: 'idle'},
  justTaken: undefined,
  pruning: {everyFor: 90, isDaily: false, prunedAt: 0, pruned: 0, plan: undefined},
};

export const sampleDamage: DamagedOrders[] = [
  {
    ...{...own, shop: null, id: '1', orders: 2000, of: 2100, from: NOW - 90 * DAY, to: NOW - 60 * DAY},
    ...{why: 'bytes', files: ['orders-2026-11.csv'], isSure: true},
  },
  {
    ...{...etsy, shop: 'OakAndAsh', id: '2', orders: 1, of: 1, from: undefined, to: undefined},
    ...{why: 'names', files: ['a.csv', 'b.csv'], isSure: false},
  },
  {...{...etsy, shop: null, id: '3', orders: 0, of: 0, from: undefined, to: undefined}, why: 'gone', files: [], isSure: false},
];

export const samplePasts: DamagedPast[] = [
  {...own, shop: null, id: '4', title: 'Wall hook, oak, set of 3', snapshots: 212, from: NOW - 300 * DAY, to: NOW - 80 * DAY},
  {...etsy, shop: 'OakAndAsh', id: '5', title: 'Oak shelf', snapshots: 1, from: NOW - 3 * DAY, to: NOW - 2 * DAY},
];

export const sampleKeepingActions: KeepingActions = {
  onCount: nothing,
  onCheck: nothing,
  onRebuild: nothing,
  onStop: nothing,
  onUndo: nothing,
  onTakeBack: nothing,
  onForgetSite: nothing,
  onForgetDamaged: nothing,
  onPruneAfter: nothing,
  onPruneDaily: nothing,
  onPlan: nothing,
  onPrune: nothing,
};
