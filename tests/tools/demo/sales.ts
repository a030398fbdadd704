import type {Words} from '../../../lib/format/words.ts';
import {type Facts, type Kpi, measure} from '../../../lib/kpi.ts';
import aov from '../../../lib/kpis/aov.ts';
import gmv from '../../../lib/kpis/gmv.ts';
import orders from '../../../lib/kpis/orders.ts';
import late from '../../../lib/kpis/orders-late.ts';
import {tally} from '../../../lib/model/day-total.ts';
import type {Money} from '../../../lib/model/money.ts';
import {orderFact} from '../../../lib/model/order-fact.ts';
import type {Head} from '../../../lib/store/open.ts';
import {dayFacts} from '../../../lib/totals/day-facts.ts';
import {orderEntries} from '../../../lib/totals/order-entries.ts';

const DAYS = 90;

/** What the orders come to, in one line for a terminal; `now`: epoch ms. */
export const sales = (heads: readonly Head<'order'>[], words: Words, now: number): string => {
  const rows = heads.flatMap(({whole}) => orderEntries(whole.fields, {shop: whole, zone: 'UTC'}));
  const facts: Facts = {
    listing: [],
    days: dayFacts([...tally(rows).values()], [], 'UTC'),
    orders: heads.map(({whole}) => orderFact(whole)),
  };
  // Days count from their beginning.
  const period = {from: now - (DAYS + 1) * 86_400_000, to: now};
  const told = (kpi: Kpi) =>
    measure(kpi, facts, period)
      .map(({value}) => (typeof value === 'number' ? String(value) : words.money(value as Money)))
      .join(', ') || '–';
  return `Orders: ${heads.length} read. In ${DAYS} days ${told(orders)} that were not cancelled, GMV ${told(gmv)}, AOV ${told(aov)}; ${told(late)} late.`;
};
