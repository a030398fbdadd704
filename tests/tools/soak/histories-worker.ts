import fc from 'fast-check';
import type {ShopChoice} from '../../../lib/model/choice.ts';
import {measures} from '../../../lib/model/day-total.ts';
import type {Order} from '../../../lib/model/order.ts';
import type {Snapshot} from '../../../lib/model/snapshot.ts';
import {allBuyers} from '../../../lib/store/all-buyers.ts';
import {bringBack, forgetAll} from '../../../lib/store/before.ts';
import {snapshotOf, type Told} from '../../../lib/store/block.ts';
import {soldOf} from '../../../lib/store/days.ts';
import {forgetSite} from '../../../lib/store/forget-site.ts';
import {history} from '../../../lib/store/history.ts';
import {mergeSome} from '../../../lib/store/merge-blocks.ts';
import {openStore, type Store} from '../../../lib/store/open.ts';
import {drop, goingBy} from '../../../lib/store/prune.ts';
import {takeBack} from '../../../lib/store/take-back.ts';
import {check} from '../../../lib/store/verify.ts';
import {decide, forget, keep} from '../../../lib/store/write.ts';
import {keepPacked, nothingKnown} from '../../../lib/store/write-packed.ts';
import {summarise} from '../../../lib/store/write-summary.ts';
import {aTelling, DAY, MIDNIGHT} from '../../stores/reports.ts';
import {aSnapshot} from '../../stores/snapshots.ts';
import {emptyModel, expected, hostGone, listingTold, type Model, orderGone, pageTells, reportTells, takenBack} from './histories-model.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const host = fc.constantFrom('shop.example', 'other.example');
const ref = fc.integer({min: 1, max: 9}).map(String);
const line = fc.record(
  {sku: fc.constantFrom('A', 'B'), quantity: fc.integer({min: 1, max: 3}), price: fc.nat(500).map(eur)},
  {requiredKeys: ['sku']},
);
const fields: fc.Arbitrary<Partial<Order>> = fc.record(
  {
    placedAt: fc.integer({min: 0, max: 60}).map(hours => MIDNIGHT + hours * 3_600_000),
    status: fc.constantFrom<Order['status'][]>('paid', 'shipped', 'cancelled'),
    total: fc.nat(900).map(eur),
    refunded: fc.nat(300).map(eur),
    lines: fc.array(line, {maxLength: 3}),
    region: fc.constantFrom('DE', 'FR'),
  },
  {requiredKeys: []},
);
const buyer = fc.constantFrom('a', 'b').map(letter => ({buyer: `${'0'.repeat(16)}:${letter.repeat(64)}`, buyerFrom: 'id' as const}));
const whole = fc.tuple(fields, fc.option(buyer)).map(([own, who]) => ({...own, ...who}));
const orders = fc.uniqueArray(fc.record({ref, fields: whole, missing: fc.constant<string[]>([])}), {
  ...{selector: (one: Told) => one.ref, minLength: 1, maxLength: 5},
});
const step = fc.oneof(
  {weight: 5, arbitrary: fc.record({what: fc.constant('report' as const), host, orders})},
  {weight: 4, arbitrary: fc.record({what: fc.constant('page' as const), host, orders})},
  {weight: 3, arbitrary: fc.record({what: fc.constant('listing' as const), host, ref, price: fc.nat(5), days: fc.nat(200)})},
  {weight: 1, arbitrary: fc.record({what: fc.constantFrom('forget-site' as const), host})},
  {weight: 1, arbitrary: fc.record({what: fc.constant('forget' as const), host, ref})},
  {weight: 1, arbitrary: fc.record({what: fc.constant('zone' as const), host, zone: fc.constantFrom('UTC', 'Asia/Tokyo')})},
  {weight: 1, arbitrary: fc.record({what: fc.constant('take-back' as const), of: fc.nat(12)})},
  {weight: 3, arbitrary: fc.record({what: fc.constantFrom('summarise' as const, 'merge' as const, 'undo' as const, 'prune' as const)})},
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Doing = {store: Store; model: Model; at: number; digest: string};

const captured = (one: Told, at: number, of: string): Snapshot<'order'> => snapshotOf({...aTelling({at, host: of}), id: 0}, one);

const prune = async (store: Store, model: Model, at: number): Promise<void> => {
  const going = [];
  for await (const {key, snapshots} of goingBy(store, {everyFor: 90, now: at})) going.push({key, times: snapshots.map(one => one.at)});
  await drop(store, going);
  for (const {key, times} of going) {
    const name = `${key[1]} ${key[4]}`;
    const past = model.listings.get(name) ?? [];
    // Which go is told by the policy's own tests; here that no other does, and none of the last days.
    if (times.some(one => one > at - 90 * DAY || one === past[0]?.at)) throw new Error(`What may not go went: ${name}.`);
    model.listings.set(
      name,
      past.filter(one => !times.includes(one.at)),
    );
  }
};

const does: {[W in Step['what']]: (doing: Doing, step: Extract<Step, {what: W}>) => Promise<unknown>} = {
  report: async ({store, model, at, digest}, one) => {
    const telling = aTelling({digest, at, host: one.host});
    await keepPacked(store, {telling, orders: one.orders, known: nothingKnown()});
    reportTells(model, telling, one.orders);
  },
  page: async ({store, model, at}, one) => {
    const all = one.orders.map(each => captured(each, at, one.host));
    await keep(store, all);
    for (const each of all) pageTells(model, each);
  },
  listing: async ({store, model, at}, {host: of, ref: which, price}) => {
    const told = aSnapshot({site: 'generic', host: of, ref: which, at, fields: {title: 'Hook', price: eur(price)}});
    await keep(store, [told]);
    listingTold(model, told);
  },
  forget: async ({store, model, at}, {host: of, ref: which}) => {
    // What is packed is no thing that could be forgotten by itself: a page tells of it first.
    await keep(store, [captured({ref: which, fields: {}, missing: []}, at, of)]);
    await forget(store, [['generic', of, '', 'order', which]]);
    orderGone(model, of, which);
  },
  'forget-site': async ({store, model}, one) => {
    await forgetSite(store, {site: 'generic', host: one.host});
    hostGone(model, one.host);
  },
  zone: async ({store, model, at}, one) => {
    const choice: ShopChoice = {kind: 'choice', what: 'shop', site: 'generic', host: one.host, shop: null, at, timeZone: one.zone};
    await decide(store, {choose: [choice]});
    model.zones.set(one.host, one.zone);
  },
  'take-back': async ({store, model}, {of}) => {
    const ids = (await store.getAll('tellings')).filter(({digest}) => digest === String(of)).map(({id}) => id);
    await takeBack(store, ids);
    takenBack(model, String(of));
  },
  summarise: ({store}) => summarise(store),
  merge: async ({store}) => {
    while (await mergeSome(store));
  },
  undo: async ({store, at}) => {
    await forgetAll(store, at);
    await bringBack(store);
  },
  prune: ({store, model, at}) => prune(store, model, at),
};

const isLike = (what: string, a: unknown, b: unknown): void => {
  const [one, other] = [a, b].map(side => JSON.stringify(Object.entries(side as object).sort(([x], [y]) => (x < y ? -1 : 1))));
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
};

const daysKept = async (store: Store): Promise<Record<string, Record<string, number>>> => {
  const rows = (await store.getAll('days')).filter(({item}) => item === '');
  return Object.fromEntries(
    rows.map(row => {
      const counts = (['orders', 'cancelled', 'stated'] as const).map(name => [name, row[name]] as const);
      const sums = measures.flatMap(name => [[name, row[name]?.sum ?? 0] as const, [`${name}#`, row[name]?.of ?? 0] as const]);
      const key = JSON.stringify([row.site, row.host, row.shop ?? '', row.day, row.channel, row.item, row.currency]);
      return [key, Object.fromEntries([...counts, ...sums].filter(([, amount]) => amount !== 0).sort())];
    }),
  );
};

const compare = async (store: Store, model: Model): Promise<void> => {
  const wanted = expected(model);
  const plain = Object.fromEntries(Object.entries(wanted.days).map(([key, row]) => [key, Object.fromEntries(Object.entries(row).sort())]));
  isLike('days', await daysKept(store), plain);
  const buyers = await allBuyers(store);
  const told = buyers.map(one => [
    JSON.stringify([one.from, one.buyer, one.site, one.host, one.shop ?? '']),
    [one.orders, one.first.at, one.last.at],
  ]);
  isLike('buyers', Object.fromEntries(told), wanted.buyers);
  isLike('orders', {count: (await soldOf(store)).orders.length}, {count: wanted.orders});
  for (const [name, past] of model.listings) {
    const [of = '', which = ''] = name.split(' ');
    const kept = await history(store, ['generic', of, '', 'listing', which]);
    isLike(`history of ${name}`, kept.map(one => one.at).sort(), past.map(one => one.at).sort());
  }
  const {damaged, days, buyers: differing} = await check(store, () => {});
  isLike('check', {damaged, days, differing}, {damaged: 0, days: 0, differing: 0});
};

const emptied = async (store: Store): Promise<void> => {
  const tx = store.transaction([...store.objectStoreNames], 'readwrite');
  for (const name of store.objectStoreNames) void tx.objectStore(name).clear();
  void tx.objectStore('install').put('UTC', 'zone');
  await tx.done;
};

const tried = async (store: Store, steps: readonly Step[]): Promise<void> => {
  await emptied(store);
  const model = emptyModel();
  let at = MIDNIGHT + 20 * DAY;
  for (const [i, one] of steps.entries()) {
    at += ('days' in one ? one.days + 1 : 1) * DAY;
    await does[one.what]({store, model, at, digest: String(i)}, one as never);
  }
  await compare(store, model);
};

declare const self: {onmessage: (event: {data: {count: number; seed: number}}) => void; postMessage: (said: unknown) => void};

self.onmessage = async ({data: {count, seed}}) => {
  const store = await openStore();
  const found = await fc.check(
    fc.asyncProperty(fc.array(step, {minLength: 2, maxLength: 14}), steps => tried(store, steps)),
    {numRuns: count, seed},
  );
  store.close();
  const fault = found.failed
    ? `${String((found.errorInstance as Error | undefined)?.message ?? found.errorInstance)} ${JSON.stringify(found.counterexample)}`
    : undefined;
  self.postMessage({done: {tried: found.numRuns, fault}});
};
