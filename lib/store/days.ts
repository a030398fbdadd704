import type {DayFact, Shop} from '../model/day-total.ts';
import {type OrderFact, orderFact} from '../model/order-fact.ts';
import {type OrderTold, orderTold} from '../model/order-told.ts';
import {dayFacts} from '../totals/day-facts.ts';
import {placedDay} from '../totals/order-entries.ts';
import {countedOrders} from '../totals/orders.ts';
import {shopsOf} from '../totals/shops.ts';
import {keptZone} from './kept-zone.ts';
import type {Head, Store} from './open.ts';
import {orderParts, packedFacts} from './order-columns.ts';
import {allChoices, choicesAbout, isHeadOf} from './read.ts';

const isOrder = isHeadOf('order');

/**
 * The zone (IANA name) of each shop of a host: the one that the seller named, else the one in which days are counted, else (while no order was
 * kept) the browser's.
 */
export const zonesAt = async (store: Store, host: string): Promise<(shop: Shop) => string> => {
  const here = await store.getAll('choices', choicesAbout({host}));
  // Where no shop of this host is spoken of, no other is either.
  const choices = here.some(({what}) => what === 'shop') ? await allChoices(store) : [];
  const kept = await keptZone(store);
  const [shops, home] = [shopsOf(choices), kept ?? new Intl.DateTimeFormat().resolvedOptions().timeZone];
  return shop => shops.of(shop).zone ?? home;
};

/** What all orders come to by day, of the days that are known. */
export const dayFactsOf = async (store: Store): Promise<DayFact[]> => {
  const [rows, choices, zone] = await Promise.all([store.getAll('days'), allChoices(store), keptZone(store)]);
  return dayFacts(rows, choices, zone ?? 'UTC');
};

const allOrders = async (store: Store): Promise<Head<'order'>[]> => {
  const all = await store.getAllFromIndex('heads', 'kind', IDBKeyRange.bound(['order', 0], ['order', Number.POSITIVE_INFINITY]));
  return all.filter(isOrder);
};

/** Packed orders in short, and what the report told of each, but its goods: which goods these are is asked of their columns. */
const packedOf = async (store: Store): Promise<{facts: OrderFact[]; told: OrderTold[]}> => {
  const tellings = new Map((await store.getAll('tellings')).map(({id, at}) => [id, at]));
  const [facts, told]: [OrderFact[], OrderTold[]] = [[], []];
  for await (const part of orderParts(store)) {
    for (const fact of packedFacts(part)) facts.push(fact);
    const {values} = part.columns.ints.told;
    for (const id of values) {
      const at = tellings.get(id) ?? 0;
      told.push({...part.shop, firstAt: at, seenAt: at, items: []});
    }
  }
  return {facts, told};
};

/**
 * What all orders come to by day, and each of them with the shop that it counts for: where shops are one, an order that pages of both told of is
 * one. `told`: what each page of an order told, in the shop where it was read.
 */
export const soldOf = async (store: Store): Promise<{days: DayFact[]; orders: OrderFact[]; told: OrderTold[]}> => {
  const [days, heads, choices] = [await dayFactsOf(store), await allOrders(store), await allChoices(store)];
  const world = {shops: shopsOf(choices), zone: (await keptZone(store)) ?? 'UTC'};
  const wholes = heads.map(({whole}) => whole);
  const packed = await packedOf(store);
  return {
    days,
    orders: [
      ...countedOrders(wholes, world).map(({whole, shop}) => ({...orderFact(whole), ...shop})),
      ...packed.facts.map(fact => ({...fact, ...world.shops.of(fact).shop})),
    ],
    told: [...heads.map(({whole, firstAt, seenAt}) => orderTold(whole, {firstAt, seenAt})), ...packed.told],
  };
};

/** The orders that count on no day, because it is not known for certain when they were placed. */
export const undatedOrders = async (store: Store): Promise<Head<'order'>[]> => {
  const shops = shopsOf(await allChoices(store));
  const zone = (await keptZone(store)) ?? 'UTC';
  return (await allOrders(store)).filter(({whole}) => placedDay(whole.fields, shops.of(whole).zone ?? zone) === undefined);
};
