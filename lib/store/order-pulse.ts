import {orderColumns} from '../blocks/order-shape.ts';
import {dayOf} from '../model/day.ts';
import {type DayTotal, dayKey} from '../model/day-total.ts';
import {shopsOf} from '../totals/shops.ts';
import {allBuyers} from './all-buyers.ts';
import {type BlockKey, shopAt} from './block.ts';
import {boughtIn} from './buyer-ledger.ts';
import {keptZone} from './kept-zone.ts';
import type {Store} from './open.ts';
import {allChoices} from './read.ts';
import {noTail, type Tail} from './tail.ts';

/** What open views show of orders: what they come to by day, and how many orders each buyer has. */
export type Pulse = {days: Map<string, DayTotal>; buyers: Map<string, number>; repeat: number};

const nameOf = ({from, buyer}: {from: string; buyer: string}): string => `${from}\n${buyer}`;

const tailNow = async (store: Store): Promise<Tail> => ((await store.get('install', 'tail')) as Tail | undefined) ?? noTail;

/** The rows of the days on which orders of a block were placed. */
const daysOf = (store: Store, [site, host, shop, from]: BlockKey, to: number, zone: string): Promise<DayTotal[]> => {
  const [first, last] = [dayOf(from, 1, zone) ?? '', dayOf(to, 1, zone) ?? ''];
  return store.getAll('days', IDBKeyRange.bound([site, host, shop, first], [site, host, shop, last, []]));
};

/**
 * Follows the figures of orders: `look` brings them up to what is kept now. Of orders that came since the last time it looks at those alone, however
 * many there are; where anything else became of packed orders, at all. What pages tell is not among it: the views follow that as they did.
 */
export const orderPulse = (store: Store) => {
  let pulse: Pulse | undefined;
  let [seen, of] = [new Set<number>(), ''];
  const count = (name: string, orders: number): void => {
    if (!pulse) return;
    const before = pulse.buyers.get(name) ?? 0;
    if (before < 2 && before + orders > 1) pulse.repeat += 1;
    pulse.buyers.set(name, before + orders);
  };
  const all = async (tail: Tail): Promise<Pulse> => {
    const [days, buyers] = await Promise.all([store.getAll('days'), allBuyers(store)]);
    pulse = {days: new Map(days.map(row => [dayKey(row).join('\n'), row])), buyers: new Map(), repeat: 0};
    for (const one of buyers) count(nameOf(one), one.orders);
    [seen, of] = [new Set(tail.blocks.map(key => key[4])), tail.of];
    return pulse;
  };
  return async (): Promise<Pulse> => {
    const tail = await tailNow(store);
    const more = tail.blocks.filter(key => !seen.has(key[4]));
    // What was seen is gone from the list: it was summed up, merged, taken out or put back.
    if (!pulse || tail.isStale || tail.of !== of || tail.blocks.length - more.length < seen.size) return all(tail);
    const [shops, home] = [shopsOf(await allChoices(store)), (await keptZone(store)) ?? 'UTC'];
    for (const key of more) {
      const [block, zone] = [await store.get('blocks', key), shops.of(shopAt(key)).zone ?? home];
      if (!block) continue;
      const rows = await daysOf(store, key, block.to, zone);
      for (const row of rows) pulse.days.set(dayKey(row).join('\n'), row);
      for (const one of boughtIn(orderColumns(block.orders), shopAt(key), zone)) count(nameOf(one), 1);
      seen.add(key[4]);
    }
    return pulse;
  };
};
