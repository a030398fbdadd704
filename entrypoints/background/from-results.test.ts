import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {isPin, pinning} from '../../lib/choices/pins.ts';
import {pinningAll} from '../../lib/choices/result-pins.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import {isOf, type ThingKey, thingOf} from '../../lib/model/thing.ts';
import {forgetAll} from '../../lib/store/before.ts';
import {history} from '../../lib/store/history.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {allChoices, headAt} from '../../lib/store/read.ts';
import {decide, keep} from '../../lib/store/write.ts';
import {aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import {carryOver} from './carry-over.ts';
import {choose} from './decisions.ts';
import {keepSeen} from './keep-seen.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const key: ThingKey = ['generic', 'shop.example', '', 'listing', '1'];
const results = (amount: number) => [
  {ref: '1', title: 'Oak hook', url: 'https://shop.example/p/1', price: eur(amount), position: 1},
  {ref: '2', title: 'Ash hook', url: 'https://shop.example/p/2', price: eur(700), position: 2},
];
const search = (at: number, amount: number) => aSearch({at, fields: {query: 'oak hook', page: 1, results: results(amount)}});
const about = thingOf(search(1, 1));
const both = pinningAll(
  [
    {key, isUnsure: false},
    {key: [...key.slice(0, 4), '2'] as ThingKey, isUnsure: true},
  ],
  undefined,
  3,
);

let store: Store;
beforeEach(async () => {
  store = await openStore();
  await forgetAll(store, Date.now());
});

const prices = async (of: ThingKey) => (await history(store, of)).filter(isOf('listing')).map(({at, fields}) => [at, fields.price?.amount]);

it('keeps what results say of pinned pages, when they are pinned and at each visit', async () => {
  await keep(store, [search(10, 500)]);
  await choose(store, {type: 'choose', ...both, about});
  expect(await prices(key)).toEqual([[10, 500]]);
  await keep(store, [search(20, 450)]);
  await keepSeen(store, [search(20, 450)]);
  await keepSeen(store, [search(20, 450)]);
  expect(await prices(key)).toEqual([
    [20, 450],
    [10, 500],
  ]);
});

it('forgets what came with pins that are taken back, and nothing that was known otherwise', async () => {
  const page = aSnapshot({
    site: 'generic',
    host: 'shop.example',
    ref: '2',
    at: 5,
    url: 'https://shop.example/p/2',
    fields: {title: 'Ash', price: eur(700)},
  });
  await keep(store, [search(10, 500), page]);
  await choose(store, {type: 'choose', ...both, about});
  await choose(store, {type: 'choose', choose: [], drop: both.choose.map(choiceKey), about, isUndo: true});
  expect((await allChoices(store)).filter(isPin)).toEqual([]);
  expect(await headAt(store, key)).toBeUndefined();
  expect(await headAt(store, thingOf(page))).toBeDefined();
});

it('keeps the history of a page that is unpinned for good', async () => {
  await keep(store, [search(10, 500)]);
  await choose(store, {type: 'choose', ...both, about});
  await choose(store, {type: 'choose', choose: [], drop: both.choose.map(choiceKey), about});
  expect(await prices(key)).toEqual([[10, 500]]);
});

it('goes on under the name that its own page gives it', async () => {
  await keep(store, [search(10, 500)]);
  const mine = {site: 'etsy', host: 'etsy.com', shop: null, ref: '42'};
  await choose(store, {type: 'choose', ...pinning(key, mine, undefined, 3), about});
  const page = aSnapshot({
    site: 'generic',
    host: 'shop.example',
    ref: 'OAK-1',
    at: 30,
    url: 'https://shop.example/p/1',
    fields: {title: 'Oak', price: eur(480)},
  });
  await carryOver(store, await keep(store, [page]));
  expect(await prices(thingOf(page))).toEqual([
    [30, 480],
    [10, 500],
  ]);
  expect(await headAt(store, key)).toBeUndefined();
  expect((await allChoices(store)).map(({what}) => what).sort()).toEqual(['match', 'pin']);
  expect((await allChoices(store)).filter(isPin)).toMatchObject([{ref: 'OAK-1', to: mine}]);
  await keepSeen(store, [search(40, 470)]);
  expect((await prices(thingOf(page)))[0]).toEqual([40, 470]);
});

it('says nothing of results of which no page is pinned', async () => {
  await decide(store, {});
  await keepSeen(store, [search(10, 500)]);
  expect(await headAt(store, key)).toBeUndefined();
});
