import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import {type PlainShops, plainBuyers, plainDays} from '../../tests/stores/plain-totals.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {ShopChoice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {measures} from '../model/day-total.ts';
import type {Order} from '../model/order.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {exportLines} from './backup.ts';
import {forgetAll} from './before.ts';
import {buyerEpoch} from './buyer-key.ts';
import {dayFactsOf, soldOf, undatedOrders} from './days.ts';
import {openStore, type Store} from './open.ts';
import {headsOfHost, isHeadOf} from './read.ts';
import {importLines} from './take-backup.ts';
import {decide, forget, keep, rebuildTotals} from './write.ts';

const emptyStore = (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
};
let store: Store;
beforeEach(async () => {
  store = await emptyStore();
  await store.put('install', 'UTC', 'zone');
});

const eur = (amount: number) => ({amount, currency: 'EUR'});
const [DAY, HOUR, MINUTE] = [86_400_000, 3_600_000, 60_000];
const MIDNIGHT = Date.UTC(2026, 10, 22);
const at = MIDNIGHT + 10 * DAY;
const days = () => store.getAll('days');
const shop = (over: Partial<ShopChoice>): ShopChoice => ({
  ...{kind: 'choice', what: 'shop', site: 'generic', host: 'shop.example', shop: null, at: 1},
  ...over,
});

describe('the totals of a day', () => {
  const lines = [
    {sku: 'A', quantity: 2, price: eur(450)},
    {sku: 'B', quantity: 1, price: eur(300), refunded: eur(300)},
  ];

  it('say what the orders placed on it come to, by shop, channel and item', async () => {
    const placedAt = MIDNIGHT + HOUR;
    await keep(store, [
      anOrder({fields: {placedAt, status: 'paid', lines, total: eur(1400), shipping: eur(200), tax: eur(190), discount: eur(50)}}),
      anOrder({ref: '#2', fields: {placedAt, status: 'pending', total: eur(700)}}),
      anOrder({ref: '#3', fields: {placedAt, status: 'cancelled', total: eur(9900)}}),
    ]);
    const row = {
      site: 'generic',
      host: 'shop.example',
      shop: null,
      day: '2026-11-22',
      channel: '',
      currency: 'EUR',
      cancelled: 0,
      stated: 0,
    };
    expect(await days()).toEqual([
      {
        ...{...row, item: '', orders: 2, cancelled: 1, stated: 1},
        ...{units: {sum: 3, of: 1}, gross: {sum: 1900, of: 2}, discount: {sum: 50, of: 1}, refunded: {sum: 300, of: 1}},
        ...{tax: {sum: 190, of: 1}, shipping: {sum: 200, of: 1}},
      },
      {...row, item: 'sku:A', orders: 1, units: {sum: 2, of: 1}, gross: {sum: 900, of: 1}},
      {...row, item: 'sku:B', orders: 1, units: {sum: 1, of: 1}, gross: {sum: 300, of: 1}, refunded: {sum: 300, of: 1}},
    ]);
  });

  it('count an order of which no total is known, and add nothing for it', async () => {
    await keep(store, [anOrder({fields: {placedAt: MIDNIGHT}})]);
    const [row] = await days();
    expect(row).toMatchObject({currency: '', orders: 1, stated: 0});
    expect(measures.filter(name => row?.[name])).toEqual([]);
  });

  it('are of no day where the day is not certain', async () => {
    await keep(store, [
      anOrder({ref: '#1', fields: {placedAt: MIDNIGHT - MINUTE, placedWithin: 2 * MINUTE}}),
      anOrder({ref: '#2', fields: {placedAt: MIDNIGHT, placedWithin: DAY}}),
      anOrder({ref: '#3', fields: {status: 'paid'}}),
    ]);
    expect((await days()).map(({day, orders}) => [day, orders])).toEqual([
      ['', 2],
      ['2026-11-22', 1],
    ]);
    expect((await undatedOrders(store)).map(({key}) => key[4])).toEqual(['#1', '#3']);
    expect((await dayFactsOf(store)).map(({begins}) => begins)).toEqual([MIDNIGHT]);
  });

  it('follow an order to another day when it is known better, and leave nothing behind', async () => {
    await keep(store, [anOrder({at, fields: {placedAt: MIDNIGHT, placedWithin: DAY, total: eur(5)}})]);
    await keep(store, [anOrder({at: at + 1, fields: {placedAt: MIDNIGHT - HOUR}})]);
    expect((await days()).map(({day}) => day)).toEqual(['2026-11-21']);
    await forget(store, [thingOf(anOrder())]);
    expect(await days()).toEqual([]);
  });

  it('are those of the zone that the seller names, also for what was counted before', async () => {
    await keep(store, [anOrder({fields: {placedAt: MIDNIGHT - HOUR}})]);
    const zone = shop({timeZone: 'Asia/Shanghai'});
    await decide(store, {choose: [zone]});
    expect((await days()).map(({day}) => day)).toEqual(['2026-11-22']);
    await decide(store, {drop: [choiceKey(zone)]});
    expect((await days()).map(({day}) => day)).toEqual(['2026-11-21']);
  });

  it('count an order once that two pages told of under shops that are one', async () => {
    const fields = {placedAt: MIDNIGHT, total: eur(500)};
    await keep(store, [anOrder({at, fields}), anOrder({at: at + 1, shop: 'S1', fields: {...fields, status: 'shipped'}})]);
    expect((await days()).map(({orders}) => orders)).toEqual([1, 1]);
    const merged = shop({mergedInto: {site: 'generic', host: 'shop.example', shop: 'S1'}});
    await decide(store, {choose: [merged]});
    expect(await days()).toMatchObject([{shop: 'S1', orders: 1, gross: {sum: 500, of: 1}}]);
    await decide(store, {drop: [choiceKey(merged)]});
    expect((await days()).map(({orders}) => orders)).toEqual([1, 1]);
  });

  it('are written with the order or not at all', async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (this.name === 'days') throw new Error('no');
      return put.call(this, value, key);
    };
    try {
      await expect(keep(store, [anOrder()])).rejects.toThrow();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect([await days(), await store.count('heads')]).toEqual([[], 0]);
  });

  it('are none of listings', async () => {
    await keep(store, [aSnapshot()]);
    expect(await days()).toEqual([]);
  });
});

const sha = (letter: string) => letter.repeat(64);

describe('a buyer', () => {
  it('is kept as a hash that only this installation can make, and told by no plain export', async () => {
    await keep(store, [anOrder({fields: {placedAt: MIDNIGHT, buyer: sha('a'), buyerFrom: 'id'}})]);
    const [row] = await store.getAll('buyers');
    const epoch = await buyerEpoch(store);
    expect(row?.buyer).toMatch(/^[0-9a-f]{16}:[0-9a-f]{64}$/);
    expect(row?.buyer.split(':')[0]).toBe(epoch?.epoch);
    const lines: string[] = [];
    for await (const line of exportLines(store)) lines.push(line);
    const {bytes} = (await store.get('install', 'buyers')) as {bytes: Uint8Array};
    const secret = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    expect(lines.join('\n')).not.toContain(secret);
    expect(JSON.stringify([lines, await store.getAll('heads'), await store.getAll('snapshots')])).not.toContain(sha('a'));
    expect(lines.join('\n')).toContain(row?.buyer);
  });

  it('is another after everything was deleted', async () => {
    const one = anOrder({fields: {placedAt: MIDNIGHT, buyer: sha('a'), buyerFrom: 'id'}});
    await keep(store, [one]);
    const before = await buyerEpoch(store);
    await forgetAll(store, Date.now());
    await keep(store, [one]);
    expect((await buyerEpoch(store))?.epoch).not.toBe(before?.epoch);
  });

  it('of whom a page tells two ways is not kept', async () => {
    const rivals = [sha('a'), sha('b')].map(value => ({value, from: 'column'}));
    await keep(store, [anOrder({undecided: {buyer: rivals}})]);
    expect(JSON.stringify(await store.getAll('snapshots'))).not.toContain(sha('a'));
  });

  it('has a first and a last order, without the cancelled ones', async () => {
    const bought = (ref: string, placedAt: number, status: Order['status'] = 'paid') =>
      anOrder({ref, fields: {placedAt, status, buyer: sha('a'), buyerFrom: 'id'}});
    await keep(store, [bought('#2', 2000), bought('#1', 1000), bought('#3', 3000), bought('#0', 1, 'cancelled')]);
    expect(await store.getAll('buyers')).toMatchObject([{orders: 3, first: {at: 1000, ref: '#1'}, last: {at: 3000, ref: '#3'}}]);
    await forget(store, [thingOf(anOrder({ref: '#3'}))]);
    expect(await store.getAll('buyers')).toMatchObject([{orders: 2, last: {ref: '#2'}}]);
  });
});

// A small world, so that orders are met again, corrected and merged.
const money = fc.record({amount: fc.integer({min: 0, max: 999}), currency: fc.constantFrom('EUR', 'EUR', 'CNY')});
const line = fc.record(
  {sku: fc.constantFrom('A', 'B'), quantity: fc.nat(3), price: money, discount: money, refunded: money},
  {requiredKeys: ['sku']},
);
const fields: fc.Arbitrary<Partial<Order>> = fc.record(
  {
    placedAt: fc.integer({min: -5, max: 5}).map(step => MIDNIGHT + step * 7 * HOUR),
    placedWithin: fc.constantFrom(MINUTE, DAY),
    status: fc.constantFrom<Order['status']>('pending', 'paid', 'shipped', 'cancelled', 'refunded'),
    lines: fc.array(line, {maxLength: 3}),
    total: money,
    tax: money,
    discount: money,
    refunds: fc.array(fc.record({ref: fc.constantFrom('R1', 'R2'), amount: money}), {maxLength: 2}),
    refunded: money,
    channel: fc.constantFrom('web', 'shop'),
    units: fc.nat(5),
    buyer: fc.constantFrom(sha('a'), sha('b')),
    buyerFrom: fc.constantFrom('id' as const, 'id' as const, 'mail' as const),
  },
  {requiredKeys: []},
);
const order = fc
  .record({at: fc.integer({min: 1, max: 9}), ref: fc.constantFrom('1', '2', '3'), shop: fc.constantFrom(null, 'S1', 'S2'), fields})
  .map(over => anOrder({...over, from: {}, host: 'shop.example'}));

const merging = fc.record({
  from: fc.constantFrom(null, 'S1', 'S2'),
  into: fc.constantFrom(null, 'S1', 'S2', undefined),
  zone: fc.constantFrom(undefined, 'Asia/Shanghai', 'America/New_York'),
});
type Merging = typeof merging extends fc.Arbitrary<infer T> ? T : never;
type Act = {keep: Snapshot<'order'>[]} | {forget: ThingKey[]} | {merge: Merging} | {part: string | null} | 'move';
const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 6, arbitrary: fc.array(order, {minLength: 1, maxLength: 4}).map(all => ({keep: all}))},
  {weight: 1, arbitrary: fc.array(order.map(thingOf), {maxLength: 2}).map(keys => ({forget: keys}))},
  {weight: 2, arbitrary: merging.map(merge => ({merge}))},
  {weight: 1, arbitrary: fc.constantFrom(null, 'S1', 'S2').map(part => ({part}))},
  {weight: 1, arbitrary: fc.constant('move' as const)},
);

const choiceOfMerging = ({from, into, zone}: Merging): ShopChoice =>
  shop({
    shop: from,
    ...(into !== undefined && into !== from && {mergedInto: {site: 'generic', host: 'shop.example', shop: into}}),
    ...(zone && {timeZone: zone}),
  });

/** The same history in another store, by way of a backup. */
const moved = async (): Promise<void> => {
  const lines: string[] = [];
  for await (const text of exportLines(store)) lines.push(text);
  const zone = await store.get('install', 'zone');
  store = await emptyStore();
  await store.put('install', zone, 'zone');
  await importLines(store, async function* () {
    yield* lines;
  });
};

const perform = async (one: Act, said: Map<string | null, Merging>): Promise<void> => {
  if (one === 'move') return moved();
  if ('keep' in one) return void (await keep(store, one.keep));
  if ('forget' in one) return forget(store, one.forget);
  if ('merge' in one) {
    said.set(one.merge.from, one.merge);
    return decide(store, {choose: [choiceOfMerging(one.merge)]});
  }
  said.delete(one.part);
  return decide(store, {drop: [choiceKey(shop({shop: one.part}))]});
};

/** As which shop each counts, worked out by walking as many steps as there are shops. */
const plainShops =
  (said: ReadonlyMap<string | null, Merging>): PlainShops =>
  ({shop: asked}) => {
    const next = (from: string | null) => {
      const into = said.get(from)?.into;
      return into === undefined || into === from ? undefined : into;
    };
    let at = asked;
    for (let i = 0; i < 3; i += 1) at = next(at) === undefined ? at : (next(at) as string | null);
    const ring = next(at) === undefined ? [at] : [at, next(at), next(next(at) as string | null)];
    const root = ring.map(one => one ?? '').sort()[0] ?? '';
    return {shop: root, zone: said.get(root || null)?.zone ?? 'UTC'};
  };

const stored = async () => {
  const all = await headsOfHost(store, 'generic', 'shop.example');
  const wholes = all.flatMap(head => (isHeadOf('order')(head) ? [head.whole] : []));
  const numbers = (await days()).map(row => {
    const own = measures.flatMap(name => (row[name] ? [[name, row[name].sum] as const, [`${name}#`, row[name].of] as const] : []));
    const counts = (['orders', 'cancelled', 'stated'] as const).map(name => [name, row[name]] as const);
    const key = [row.site, row.host, row.shop ?? '', row.day, row.channel, row.item, row.currency];
    return [JSON.stringify(key), Object.fromEntries([...own, ...counts].filter(([, amount]) => amount !== 0))] as const;
  });
  const buyers = (await store.getAll('buyers')).map(row => {
    const key = [row.from, row.buyer, row.site, row.host, row.shop ?? ''];
    return [JSON.stringify(key), [row.orders, row.first.at, row.last.at]] as const;
  });
  return {wholes, days: Object.fromEntries(numbers), buyers: Object.fromEntries(buyers)};
};

const countedBy = (shops: readonly (string | null)[]) => {
  const counts: Record<string, number> = {};
  for (const one of shops) counts[one ?? ''] = (counts[one ?? ''] ?? 0) + 1;
  return counts;
};
/** How many orders the totals count in each shop, cancelled ones too. */
const shopsOfDays = (rows: Awaited<ReturnType<typeof days>>) =>
  countedBy(rows.filter(({item}) => item === '').flatMap(row => Array.from({length: row.orders + row.cancelled}, () => row.shop)));
/** The same by the list of orders that figures look at one by one. */
const ordersByShop = async () => countedBy((await soldOf(store)).orders.map(one => one.shop));

describe('totals', () => {
  it('are after any history what the plainest count of it says, and what a rebuild says', async () => {
    const check = fc.asyncProperty(fc.array(act, {minLength: 1, maxLength: 8}), async acts => {
      store = await emptyStore();
      await store.put('install', 'UTC', 'zone');
      const said = new Map<string | null, Merging>();
      for (const one of acts) await perform(one, said);
      const now = await stored();
      expect(now.days).toEqual(plainDays(now.wholes, plainShops(said)));
      expect(now.buyers).toEqual(plainBuyers(now.wholes, plainShops(said)));
      expect(await ordersByShop()).toEqual(shopsOfDays(await days()));
      const rows = [await days(), await store.getAll('buyers')];
      await rebuildTotals(store);
      expect([await days(), await store.getAll('buyers')]).toEqual(rows);
    });
    await fc.assert(check, {numRuns: 100});
  });
});
