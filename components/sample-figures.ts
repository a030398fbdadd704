import type {AlertRow} from '../lib/reports/alerts.ts';
import type {KpiCard} from '../lib/reports/kpis.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;

export const places = [
  {site: 'etsy', host: 'etsy.com', name: 'etsy@etsy.com', listings: 36},
  {site: 'generic', host: 'oak-ash.com', name: 'generic@oak-ash.com', listings: 6},
];

/** A point a day, the last is now; undefined days know nothing. */
const past = (values: readonly (number | undefined)[], of = 42) =>
  values.map((value, i) => ({at: NOW - (values.length - 1 - i) * DAY, value, of: value === undefined ? 0 : of}));

const scores = [undefined, undefined, 52, 52.5, 53, 53, 55, 54.2, 58, 58, 59.3];
const shares = [0.02, 0.02, 0.05, 0.04, 0.08, 0.08, 0.12];

/** A card of each kind of unit, one that nothing is known of, and one without a past. */
export const kpiCards = {
  points: {
    ...{id: 'listing-score', unit: 'points', better: 'higher', how: 'derived', from: 'listing'},
    ...{figure: {value: 59.3, of: 42}, past: past(scores)},
  },
  share: {
    ...{id: 'out-of-stock-share', unit: 'share', better: 'lower', how: 'measured', from: 'listing'},
    ...{figure: {value: 0.12, of: 42}, past: past(shares)},
  },
  money: {
    ...{id: 'price-median', unit: 'money', better: 'neither', how: 'derived', from: 'listing', currency: 'EUR'},
    ...{figure: {value: {amount: 1250, currency: 'EUR'}, of: 40}, past: undefined},
  },
  count: {
    ...{id: 'listings-seen', unit: 'count', better: 'higher', how: 'measured', from: 'listing'},
    ...{figure: {value: 38, of: 42}, past: undefined},
  },
  none: {
    ...{id: 'picture-count', unit: 'count', better: 'higher', how: 'derived', from: 'listing'},
    ...{figure: undefined, past: undefined},
  },
} satisfies Record<string, KpiCard>;

/** An alert of each level; the second watches a change. */
export const alertRows = {
  critical: {
    ...{
      site: 'etsy',
      host: 'etsy.com',
      id: 'out-of-stock',
      kpi: 'out-of-stock-share',
      unit: 'share',
      from: 'listing',
      level: 'critical',
      value: 0.28,
      of: 36,
    },
    ...{openedAt: NOW - 9 * DAY, since: NOW - 2 * DAY, isFromStart: false, bad: 'above', line: 0.25, rest: 0.05},
  },
  warn: {
    ...{
      site: 'generic',
      host: 'oak-ash.com',
      id: 'score-drop',
      kpi: 'listing-score',
      unit: 'points',
      from: 'listing',
      level: 'warn',
      value: -6.3,
      of: 6,
    },
    ...{openedAt: NOW - DAY, since: NOW - DAY, isFromStart: true, bad: 'below', line: -5, rest: -2, days: 7},
  },
  calm: {
    ...{
      site: 'etsy',
      host: 'etsy.com',
      id: 'low-score',
      kpi: 'listing-score',
      unit: 'points',
      from: 'listing',
      level: 'calm',
      value: 71,
      of: 36,
    },
    ...{openedAt: NOW - 40 * DAY, since: NOW - 40 * DAY, isFromStart: true, bad: 'below'},
  },
} satisfies Record<string, AlertRow>;
