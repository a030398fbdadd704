import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import type {ShopChoice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {DayTotal} from '../model/day-total.ts';
import type {Order} from '../model/order.ts';
import {allBuyers, buyerColumnsOf} from './all-buyers.ts';
import {exportLines} from './backup.ts';
import {bringBack, forgetAll} from './before.ts';
import {type BlockKey, snapshotOf, type Told} from './block.ts';
import {soldOf} from './days.ts';
import {history} from './history.ts';
import {mergeable, mergeSome} from './merge-blocks.ts';
import {openStore, type Store} from './open.ts';
import {orderPulse} from './order-pulse.ts';
import {FULL} from './packed.ts';
import {isHeadOf} from './read.ts';
import {takeBack} from './take-back.ts';
import {importLines} from './take-backup.ts';
import {decide, forget, keep, rebuildTotals} from './write.ts';
import {keepPacked, type NewTelling, nothingKnown} from './write-packed.ts';
import {isBehind, summarise} from './write-summary.ts';

const emptyStore = async (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  await store.put('install', 'UTC', 'zone');
  return store;
};
let store: Store;
beforeEach(async () => {
  store = await emptyStore();
});

const eur = (amount: number) => ({amount, currency: 'EUR'});
const DAY = 86_400_000;
const MIDNIGHT = Date.UTC(2026, 10, 22);
const from = {placedAt: 'column Date', lines: 'column SKU', total: 'column Total', status: 'column Status', region: 'column Country'};
const aTelling = (over: Partial<NewTelling> = {}): NewTelling => ({
  ...{site: 'generic', host: 'shop.example', shop: null, digest: 'one', file: 'orders.csv', at: MIDNIGHT + 9 * DAY},
  ...{url: 'https://shop.example/', reader: 1, from},
  ...over,
});
const lines = [
  {sku: 'A', title: 'Oak hook', quantity: 2, price: eur(450)},
  {sku: 'B', title: 'Elm stool', quantity: 1, price: eur(300)},
];
const told = (ref: string, fields: Partial<Order> = {}, missing: string[] = []): Told => ({
  ref,
  fields: {placedAt: MIDNIGHT + Number(ref) * 1000, lines, ...fields},
  missing,
});
const take = async (orders: Told[], over: Partial<NewTelling> = {}) => {
  const kept = [...(await keepPacked(store, {telling: aTelling(over), orders, known: nothingKnown()})).values()];
  const refused = kept.flatMap(one => (one === 'added' ? [] : [one.refused]));
  return {added: kept.length - refused.length, known: orders.length - kept.length, refused};
};
const wholeDays = async (of = store): Promise<DayTotal[]> => (await of.getAll('days')).filter(({item}) => item === '');
const captured = (one: Told, at: number, shop: string | null = null) => snapshotOf({...aTelling({at, shop}), id: 0}, one);

describe('orders of a report', () => {
  it('are packed, and count on their days', async () => {
    expect(await take([told('1'), told('2'), told('3', {status: 'cancelled'})])).toEqual({added: 3, known: 0, refused: []});
    expect([await store.count('heads'), await store.count('blocks')]).toEqual([0, 1]);
    const day = {day: '2026-11-22', orders: 2, gross: {sum: 2400, of: 2}, units: {sum: 6, of: 2}};
    expect(await wholeDays()).toMatchObject([
      {currency: '', cancelled: 1},
      {...day, currency: 'EUR'},
    ]);
  });

  it('taken again change nothing, from the same file or another', async () => {
    await take([told('1'), told('2')]);
    const before = [await store.getAll('blocks'), await store.getAll('days')];
    expect(await take([told('1'), told('2')])).toEqual({added: 0, known: 2, refused: []});
    expect(await take([told('1')], {digest: 'two', at: MIDNIGHT + 10 * DAY})).toEqual({added: 0, known: 1, refused: []});
    expect([await store.getAll('blocks'), await store.getAll('days')]).toEqual(before);
  });

  it('that a page tells of too are one, with the report as the first that was told', async () => {
    await take([told('1'), told('2')]);
    await keep(store, [captured({...told('1'), fields: {status: 'shipped'}}, MIDNIGHT + 11 * DAY)]);
    const [head] = (await store.getAll('heads')).filter(isHeadOf('order'));
    expect(head?.whole.fields).toEqual({...told('1').fields, status: 'shipped'});
    expect((await history(store, head?.key ?? ['', '', '', 'order', ''])).map(({at}) => at)).toEqual([
      MIDNIGHT + 11 * DAY,
      MIDNIGHT + 9 * DAY,
    ]);
    expect((await store.getAll('blocks')).map(({refs}) => refs)).toEqual([['2']]);
    expect(await wholeDays()).toMatchObject([{orders: 2, gross: {sum: 2400, of: 2}}]);
  });

  it('that a page told of before are one, also where it was read in another shop of the host', async () => {
    await keep(store, [captured(told('1'), MIDNIGHT + DAY, 'S1')]);
    expect(await take([told('1', {status: 'paid'}), told('2')])).toMatchObject({added: 2});
    expect((await store.getAll('heads')).map(({key}) => key[2])).toEqual(['', 'S1']);
    const merged: ShopChoice = {
      ...{kind: 'choice', what: 'shop', site: 'generic', host: 'shop.example', shop: null, at: 1},
      mergedInto: {site: 'generic', host: 'shop.example', shop: 'S1'},
    };
    await decide(store, {choose: [merged]});
    expect(await wholeDays()).toMatchObject([{shop: 'S1', orders: 2}]);
    await decide(store, {drop: [choiceKey(merged)]});
    expect((await wholeDays()).map(({shop, orders}) => [shop, orders])).toEqual([
      [null, 2],
      ['S1', 1],
    ]);
  });

  it('may be told of in two places of a file', async () => {
    await take([told('1')]);
    const rest: Told = {...told('1', {lines: [{sku: 'A', title: 'Oak hook', quantity: 2, price: eur(450)}]}), after: 2};
    expect(await take([rest])).toMatchObject({added: 1});
    expect(await wholeDays()).toMatchObject([{orders: 1, gross: {sum: 2100, of: 1}, units: {sum: 5, of: 1}}]);
    expect(await take([told('1')])).toMatchObject({known: 1});
    expect(await take([rest])).toMatchObject({known: 1});
    expect(await wholeDays()).toMatchObject([{orders: 1, gross: {sum: 2100, of: 1}}]);
  });

  it('that only say what came back are no orders, and what was paid back counts', async () => {
    await take([told('1', {lines: [{sku: 'A', quantity: 0, returned: 2, price: eur(450), refunded: eur(900)}]}), told('2')]);
    expect(await wholeDays()).toMatchObject([{orders: 1, gross: {sum: 1200, of: 1}, refunded: {sum: 900, of: 1}}]);
  });

  it('of a damaged block are set aside and told, and the rest counts', async () => {
    await take([told('1'), told('2')]);
    await take([told('3')]);
    const [key] = await store.getAllKeys('blocks');
    const bytes = await store.get('lines', key ?? ['', '', '', 0, 0]);
    bytes?.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
    if (key && bytes) await store.put('lines', bytes, key);
    await keep(store, [captured({...told('1'), fields: {status: 'shipped'}}, MIDNIGHT + 11 * DAY)]);
    expect(await store.getAll('damaged')).toMatchObject([{refs: ['1', '2'], of: 2, why: expect.stringMatching(/checksum/)}]);
    expect((await store.getAll('blocks')).map(({refs}) => refs)).toEqual([['3']]);
    expect((await wholeDays()).reduce((sum, {orders}) => sum + orders, 0)).toBe(2);
    expect(await take([told('1'), told('2')])).toMatchObject({added: 2});
    expect((await wholeDays()).reduce((sum, {orders}) => sum + orders, 0)).toBe(3);
  });

  it('can be taken back', async () => {
    await take([told('1'), told('2')]);
    await take([told('3')], {digest: 'two'});
    await keep(store, [captured({...told('1'), fields: {status: 'shipped'}}, MIDNIGHT + 11 * DAY)]);
    expect(await takeBack(store, [1])).toBe(1);
    expect((await store.getAll('blocks')).map(({refs}) => refs)).toEqual([['3']]);
    expect(await wholeDays()).toMatchObject([{orders: 2}]);
  });
});

describe('many small blocks', () => {
  it('become few, with all that is in them, and nothing that they come to changes', async () => {
    for (let i = 1; i <= 20; i += 1) await take([told(String(i))], {digest: String(i)});
    const [days, sold] = [await store.getAll('days'), await soldOf(store)];
    expect(await store.count('blocks')).toBe(20);
    while (await mergeSome(store));
    expect([await store.count('blocks'), await store.count('lines')]).toEqual([1, 1]);
    expect([await store.getAll('days'), await soldOf(store)]).toEqual([days, sold]);
    expect(sold.orders.map(({ref, placedAt}) => [ref, placedAt]).slice(0, 2)).toEqual([1, 2].map(i => [String(i), MIDNIGHT + i * 1000]));
    expect(await take([told('7')], {digest: 'again'})).toMatchObject({known: 1});
  });

  it('are merged within a shop, by time, and only where there are enough', () => {
    const block = (shop: string, lines: number, id: number) => ({key: ['x', 'y', shop, id, id] as BlockKey, lines});
    const some = (count: number, shop = '') => Array.from({length: count}, (_, i) => block(shop, 10, i));
    expect(mergeable(some(7))).toEqual([]);
    expect(mergeable([...some(7), ...some(7, 'S')])).toEqual([]);
    expect(mergeable([...some(7), block('', FULL - 1, 50), ...some(8)])).toHaveLength(8);
    expect(mergeable(Array.from({length: 30}, (_, i) => block('', Math.floor(FULL / 10), i)))).toHaveLength(10);
    expect(mergeable(Array.from({length: 9}, (_, i) => block('', FULL * 0.37, i)))).toHaveLength(2);
    expect(mergeable([block('', FULL * 0.37, 1), block('', FULL * 0.61, 2)])).toEqual([]);
  });
});

describe('a backup of packed orders', () => {
  const linesOf = async (of: Store) => {
    const all: string[] = [];
    for await (const line of exportLines(of)) all.push(line);
    return all;
  };
  const recordsOf = async (of: Store) => {
    const all = (await linesOf(of)).map(line => JSON.parse(line) as {ref: string; at: number});
    return all.sort((a, b) => a.ref.localeCompare(b.ref) || a.at - b.at);
  };
  async function* each(all: readonly string[]) {
    yield* all;
  }

  it('loses nothing on the way out and in, packs them again, and knows everything the second time', async () => {
    await take([
      told('1', {region: 'DE', buyer: `${'0'.repeat(16)}:${'a'.repeat(64)}`, buyerFrom: 'id'}),
      told('2', {}, ['region']),
      told('3'),
    ]);
    await keep(store, [captured({...told('3'), fields: {status: 'shipped'}}, MIDNIGHT + 11 * DAY)]);
    const [out, records, days] = [await linesOf(store), await recordsOf(store), await wholeDays()];
    expect(out).toHaveLength(4);
    store = await emptyStore();
    expect(await importLines(store, () => each(out))).toEqual({added: 4, known: 0, refused: []});
    expect([await recordsOf(store), await wholeDays()]).toEqual([records, days]);
    expect((await store.getAll('blocks')).flatMap(({refs}) => refs).sort()).toEqual(['1', '2']);
    expect(await importLines(store, () => each(out))).toEqual({added: 0, known: 4, refused: []});
    expect(await take([told('2', {}, ['region'])])).toMatchObject({known: 1});
  });
});

describe('any history of reports, pages and decisions', () => {
  const ref = fc.integer({min: 1, max: 8}).map(String);
  const line = fc.record({sku: fc.constantFrom('A', 'B', 'C'), quantity: fc.nat(3), price: fc.nat(500).map(eur)}, {requiredKeys: ['sku']});
  const fields: fc.Arbitrary<Partial<Order>> = fc.record(
    {
      placedAt: fc.integer({min: 0, max: 40}).map(hours => MIDNIGHT + hours * 3_600_000),
      status: fc.constantFrom<Order['status'][]>('paid', 'shipped', 'cancelled'),
      total: fc.nat(900).map(eur),
      refunded: fc.nat(300).map(eur),
      lines: fc.array(line, {maxLength: 3}),
      region: fc.constantFrom('DE', 'FR'),
    },
    {requiredKeys: []},
  );
  const buyer = fc.record({
    buyer: fc.constantFrom('a', 'b').map(letter => `${'0'.repeat(16)}:${letter.repeat(64)}`),
    buyerFrom: fc.constantFrom<('id' | 'mail')[]>('id', 'mail'),
  });
  // Nobody is told of without what tells of them.
  const whole = fc.tuple(fields, fc.option(buyer)).map(([own, who]) => ({...own, ...who}));
  const order = fc.record({ref, fields: whole, missing: fc.constant<string[]>([])});
  const shop = fc.constantFrom(null, 'S1');
  const orders = fc.uniqueArray(order, {selector: one => one.ref, minLength: 1, maxLength: 5});
  const step = fc.oneof(
    {weight: 4, arbitrary: fc.record({what: fc.constant('report' as const), orders, shop})},
    {weight: 3, arbitrary: fc.record({what: fc.constant('page' as const), orders, shop})},
    {weight: 1, arbitrary: fc.record({what: fc.constant('forget' as const), ref, shop})},
    {
      weight: 1,
      arbitrary: fc.record({what: fc.constant('merge' as const), isOne: fc.boolean(), zone: fc.constantFrom('UTC', 'Asia/Tokyo')}),
    },
  );
  const merge = (isOne: boolean, zone: string): ShopChoice => ({
    ...{kind: 'choice', what: 'shop', site: 'generic', host: 'shop.example', shop: null, at: 1, timeZone: zone},
    ...(isOne && {mergedInto: {site: 'generic', host: 'shop.example', shop: 'S1'}}),
  });

  it('comes to the same as when each order had been a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 9}), async steps => {
        const [packed, plain] = [await emptyStore(), await emptyStore()];
        for (const [i, one] of steps.entries()) {
          const at = MIDNIGHT + (20 + i) * DAY;
          if (one.what === 'report') {
            const telling = aTelling({digest: String(i), at, shop: one.shop});
            await keepPacked(packed, {telling, orders: one.orders, known: nothingKnown()});
            if (i % 2) await summarise(packed);
            if (i % 3 === 2) while (await mergeSome(packed));
            await keep(
              plain,
              one.orders.map(each => snapshotOf({...telling, id: 0}, each)),
            );
          } else if (one.what === 'page')
            for (const into of [packed, plain])
              await keep(
                into,
                one.orders.map(each => captured(each, at, one.shop)),
              );
          else if (one.what === 'merge') for (const into of [packed, plain]) await decide(into, {choose: [merge(one.isOne, one.zone)]});
          else {
            // What is packed is no thing that could be forgotten by itself: a page tells of it first.
            for (const into of [packed, plain]) {
              await keep(into, [captured({ref: one.ref, fields: {}, missing: []}, at, one.shop)]);
              await forget(into, [['generic', 'shop.example', one.shop ?? '', 'order', one.ref]]);
            }
          }
        }
        const days = await wholeDays(packed);
        expect(days).toEqual(await wholeDays(plain));
        expect((await allBuyers(packed)).map(one => JSON.stringify(one)).sort()).toEqual(
          (await allBuyers(plain)).map(one => JSON.stringify(one)).sort(),
        );
        await rebuildTotals(packed);
        expect(await wholeDays(packed)).toEqual(days);
        for (const each of [packed, plain]) each.close();
      }),
      {numRuns: 100},
    );
  }, 300_000);
});

describe('what buyers come to, summed up', () => {
  const buyer = (letter: string) => ({buyer: `${'0'.repeat(16)}:${letter.repeat(64)}`, buyerFrom: 'id' as const});
  const order = (i: number) => told(String(i), {placedAt: MIDNIGHT + i * DAY, ...buyer('abcdef'[i % 6] ?? 'a')});
  const many = async (from: number, to: number) => {
    for (let i = from; i < to; i += 1) await take([order(i)], {digest: String(i)});
  };
  const counted = async () => {
    const all = (await allBuyers(store)).map(({orders}) => orders);
    return all.reduce((sum, one) => sum + one, 0);
  };
  const inColumns = async () => {
    const parts = await buyerColumnsOf(store);
    return parts.flatMap(({buyers}) => [...buyers.orders]).reduce((sum, one) => sum + one, 0);
  };

  it('says the same with names and without, whether or not more came since', async () => {
    await many(1, 20);
    for (let i = 20; i < 23; i += 1) {
      expect([await counted(), await inColumns()]).toEqual([i - 1, i - 1]);
      if (i === 20) expect(await summarise(store)).toBe(true);
      expect([await counted(), await inColumns()]).toEqual([i - 1, i - 1]);
      await many(i, i + 1);
    }
    await keep(store, [captured(order(40), MIDNIGHT + 50 * DAY)]);
    expect([await counted(), await inColumns()]).toEqual([23, 23]);
    await decide(store, {
      choose: [{kind: 'choice', what: 'shop', site: 'generic', host: 'shop.example', shop: null, at: 1, timeZone: 'Asia/Tokyo'}],
    });
    expect(await isBehind(store)).toBe(true);
    expect(await summarise(store)).toBe(true);
    expect([await isBehind(store), await counted(), await inColumns()]).toEqual([false, 23, 23]);
  });

  it('is right where orders come, or blocks are merged, while it is summed up', async () => {
    await many(1, 41);
    let isFirst = true;
    const meanwhile: Promise<unknown>[] = [];
    const onProgress = () => {
      if (!isFirst) return;
      isFirst = false;
      meanwhile.push(mergeSome(store), many(41, 42));
    };
    expect(await summarise(store, onProgress)).toBe(true);
    await Promise.all(meanwhile);
    expect(isFirst).toBe(false);
    expect([await counted(), await inColumns()]).toEqual([41, 41]);
    await store.delete('install', 'tail');
    expect([await isBehind(store), await counted()]).toEqual([true, 41]);
  });
});

describe('figures that follow what is kept', () => {
  it('are those that looking at everything gives, whatever became of orders', async () => {
    const buyer = (letter: string) => ({buyer: `${'0'.repeat(16)}:${letter.repeat(64)}`, buyerFrom: 'id' as const});
    const look = orderPulse(store);
    const check = async () => expect(await look()).toEqual(await orderPulse(store)());
    for (let i = 1; i <= 24; i += 1) {
      await take([told(String(i), {placedAt: MIDNIGHT + i * DAY, ...buyer('abc'[i % 3] ?? 'a')})], {digest: String(i)});
      if (i % 10 === 0) await summarise(store);
      if (i === 21) while (await mergeSome(store));
      if (i === 23) await keep(store, [captured({...told('3'), fields: {status: 'cancelled'}}, MIDNIGHT + 40 * DAY)]);
      await check();
    }
    const {days, buyers, repeat} = await look();
    expect([days.size, buyers.size, repeat]).toEqual([24, 3, 3]);
    await forgetAll(store, MIDNIGHT + 50 * DAY);
    expect(await look()).toEqual({days: new Map(), buyers: new Map(), repeat: 0});
    await bringBack(store);
    await check();
    expect((await look()).buyers.size).toBe(3);
  });
});
