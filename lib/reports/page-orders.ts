import {type Figure, type Kpi, measure} from '../kpi.ts';
import aov from '../kpis/aov.ts';
import gmv from '../kpis/gmv.ts';
import ordered from '../kpis/orders.ts';
import late from '../kpis/orders-late.ts';
import type {DayFact} from '../model/day-total.ts';
import type {Money} from '../model/money.ts';
import {orderFact} from '../model/order-fact.ts';
import {type OrderState, states} from '../model/order-state.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {PERIOD, periodTo} from './kpis.ts';
import {type Contradiction, contradictions, type StatusStep, statusHistory} from './order-history.ts';

export type StateShown = OrderState | 'unknown';

/** One figure of the shop that the page is of; money has one a currency. */
export type FigureShown = {id: 'orders' | 'gmv' | 'aov'; unit: Kpi['unit']; figure: Figure<number | Money>};

/** What is known of the orders that a page tells of. */
export type PageOrders = {
  count: number;
  /** How many stand in each state, in the order of an order's life; ours is unknown of what the site's words do not say. */
  states: {state: StateShown; count: number}[];
  late: number;
  /** Of the shop, within `days`. */
  figures: FigureShown[];
  days: number;
  /** The one order that a page of its own is of: how it went, and where its pages contradict each other. */
  one?: {ref: string; steps: StatusStep[]; contradictions: Contradiction[]} | undefined;
};

type Order = Snapshot<'order'>;

const shopKpis: [FigureShown['id'], Kpi][] = [
  ['orders', ordered],
  ['gmv', gmv],
  ['aov', aov],
];

const byState = (orders: readonly Order[]): PageOrders['states'] =>
  [...states, 'unknown' as const].flatMap((state: StateShown) => {
    const count = orders.filter(({fields}) => (fields.status ?? 'unknown') === state).length;
    return count > 0 ? [{state, count}] : [];
  });

/**
 * What a page of orders came to. `days`: what the shop's orders come to by day; `history`: all that was ever told of the order, where the page is
 * of one. Undefined: it tells of none.
 */
export const pageOrders = (given: {
  orders: readonly Order[];
  days: readonly DayFact[];
  history?: readonly Order[] | undefined;
  now: number;
}): PageOrders | undefined => {
  const {orders, days, history, now} = given;
  const [first] = orders;
  if (!first) return undefined;
  const shopDays = days.filter(({site, host, shop}) => site === first.site && host === first.host && shop === first.shop);
  const facts = {listing: [], days: shopDays, orders: orders.map(orderFact)};
  const figureOf = ([id, kpi]: [FigureShown['id'], Kpi]): FigureShown[] =>
    measure(kpi, facts, periodTo(now)).map(figure => ({id, unit: kpi.unit, figure}));
  const [waiting] = measure(late, facts, periodTo(now));
  return {
    ...{count: orders.length, states: byState(orders), late: Number(waiting?.value ?? 0)},
    ...{figures: shopKpis.flatMap(figureOf), days: PERIOD},
    ...(history && {one: {ref: first.ref, steps: statusHistory(history), contradictions: contradictions(history)}}),
  };
};
