import type {Words} from '../lib/format/words.ts';
import type {KpiCard} from '../lib/reports/kpis.ts';

/** Of how many records a figure was measured, in words. */
export const measuredFrom = (from: KpiCard['from'], count: number, {t}: Words): string =>
  t(from === 'listing' ? 'figures.listings' : 'figures.orders', {count});
