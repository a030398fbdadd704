import {describe, expect, it} from 'vitest';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {thingOf} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {NewerStore} from '../../lib/store/open.ts';
import {StoreFull} from '../../lib/store/transaction.ts';
import {handleCaptured, type Sender, type World} from './captured.ts';

const NOW = 1_763_800_000_000;
const sender: Sender = {id: 'ours', frameId: 0, url: 'https://www.amazon.de/dp/B0?sessionid=secret#top', tab: {id: 7}};
const found = {
  title: [{value: 'Eichenhaken', from: '#productTitle'}],
  price: [{value: {money: '12,99 €'}, from: '.a-price'}],
  gtin: [],
};
const reading = {kind: 'listing', site: 'amazon', reader: 1, shop: null, ref: 'B0', found};
const kept = {
  ...{kind: 'listing', site: 'amazon', reader: 1, shop: null, ref: 'B0'},
  fields: {title: 'Eichenhaken', price: {amount: 1299, currency: 'EUR'}},
  from: {title: '#productTitle', price: '.a-price'},
  missing: ['gtin'],
  undecided: {},
};
const message = (...readings: unknown[]) => ({type: 'captured', at: NOW, page: sender.url, readings});

const worldWith = (over: Partial<World> = {}): World & {written: Snapshot[]} => {
  const written: Snapshot[] = [];
  const keep: World['keep'] = async snapshots => {
    written.push(...snapshots);
    return snapshots.map(s => ({key: thingOf(s), change: 'first'}));
  };
  return {
    id: 'ours',
    now: () => NOW,
    isPaused: async () => false,
    isGranted: async () => true,
    keep,
    miss: async () => {},
    zones: async () => () => 'UTC',
    hostAt: hostOf,
    kindAt: () => undefined,
    written,
    ...over,
  };
};

describe('handleCaptured', () => {
  it('takes place and address from the sender and answers what was kept', async () => {
    const world = worldWith();
    const {answer, tab} = await handleCaptured(message(reading), sender, world);
    expect(answer).toEqual({ok: true, kept: [{key: ['amazon', 'amazon.de', '', 'listing', 'B0'], change: 'first'}]});
    expect(tab).toMatchObject({id: 7, url: 'https://www.amazon.de/dp/B0', outcome: {state: 'kept'}, snapshots: [{ref: 'B0'}]});
    expect(world.written).toEqual([{...kept, host: 'amazon.de', url: 'https://www.amazon.de/dp/B0', at: NOW}]);
  });

  it.each([
    ['another extension', {id: 'theirs'}],
    ['a frame inside the page', {frameId: 3}],
    ['one of our own views', {tab: undefined}],
    ['a page without address', {url: undefined}],
    ['a page that is not of the web', {url: 'file:///tmp/page.html'}],
  ])('refuses %s', async (_who, over) => {
    const world = worldWith();
    const {answer} = await handleCaptured(message(reading), {...sender, ...over} as Sender, world);
    expect(answer).toMatchObject({ok: false, why: 'bad-message'});
    expect(world.written).toEqual([]);
  });

  it('asks for the very page and tab, and refuses what was taken back', async () => {
    const asked: unknown[] = [];
    const world = worldWith({isGranted: async (...what) => asked.push(what) < 0});
    expect((await handleCaptured(message(reading), sender, world)).answer).toEqual({ok: false, why: 'not-granted'});
    expect(asked).toEqual([[sender.url, 7]]);
    expect(world.written).toEqual([]);
  });

  it('keeps nothing while paused', async () => {
    const world = worldWith({isPaused: async () => true});
    expect((await handleCaptured(message(reading), sender, world)).answer).toEqual({ok: false, why: 'paused'});
    expect(world.written).toEqual([]);
  });

  it.each([
    ['of another type', {type: 'forget', at: NOW, readings: []}],
    ['with more than is agreed', {...message(reading), url: 'https://www.amazon.com/'}],
    ['from the future', {...message(reading), at: NOW + 6 * 60_000}],
    ['without a time', {type: 'captured', page: sender.url, readings: []}],
    ['without the address that was read', {type: 'captured', at: NOW, readings: []}],
    ['that is nothing', undefined],
  ])('refuses a message %s', async (_what, bad) => {
    const world = worldWith();
    expect((await handleCaptured(bad, sender, world)).answer).toMatchObject({ok: false, why: 'bad-message'});
    expect(world.written).toEqual([]);
  });

  it('keeps what the tab showed before it moved on, at its own address, and says nothing of what the tab shows now', async () => {
    const page = 'https://www.amazon.de/dp/B1';
    const world = worldWith();
    const {answer, tab} = await handleCaptured({...message(reading), page}, sender, world);
    expect([answer.ok, tab, world.written.map(({url}) => url)]).toEqual([true, undefined, [page]]);
    expect((await handleCaptured({...message(), page, nothing: 'no-product'}, sender, world)).answer).toEqual({ok: false, why: 'moved'});
  });

  it.each(['https://www.amazon.com/dp/B0', 'http://www.amazon.de/dp/B0', 'nonsense'])(
    'refuses what was read at %s, which is no address of this page',
    async page => {
      const world = worldWith();
      const {answer, tab} = await handleCaptured({...message(reading), page}, sender, world);
      expect(answer).toEqual({ok: false, why: 'moved'});
      expect([tab, world.written]).toEqual([undefined, []]);
    },
  );

  it('takes the same address with another scrolling place or token', async () => {
    const page = 'https://www.amazon.de/dp/B0?sessionid=other#reviews';
    expect((await handleCaptured({...message(reading), page}, sender, worldWith())).answer.ok).toBe(true);
  });

  it('takes the address of the tab, for a document that moved within itself', async () => {
    const world = worldWith();
    const page = 'https://www.amazon.de/dp/B9';
    await handleCaptured({...message(reading), page}, {...sender, tab: {id: 7, url: page}}, world);
    expect(world.written.map(({url}) => url)).toEqual([page]);
  });

  it('tells of a page without a reading', async () => {
    const world = worldWith();
    const {answer, tab} = await handleCaptured({...message(), nothing: 'no-product'}, sender, world);
    expect(answer).toEqual({ok: true, kept: []});
    expect(tab).toEqual({id: 7, url: 'https://www.amazon.de/dp/B0', outcome: {state: 'nothing', why: 'no-product'}, snapshots: []});
    expect(world.written).toEqual([]);
  });

  it('notes that a page tells of nothing, unless it asks for a human or nobody saw it', async () => {
    const missed: unknown[] = [];
    const kindAt: World['kindAt'] = () => ({site: 'amazon', kind: 'listing'});
    const world = worldWith({miss: async (...what) => void missed.push(what), kindAt});
    for (const nothing of ['no-product', 'not-ready', 'wall', 'login'] as const)
      await handleCaptured({...message(), nothing}, sender, world);
    await handleCaptured({...message(), nothing: 'no-product', hidden: true}, sender, world);
    expect(missed).toEqual([
      ['https://www.amazon.de/dp/B0', NOW, ['amazon', 'amazon.de', 'listing']],
      ['https://www.amazon.de/dp/B0', NOW, ['amazon', 'amazon.de', 'listing']],
    ]);
    const failing = worldWith({miss: () => Promise.reject(new StoreFull())});
    expect((await handleCaptured({...message(), nothing: 'no-product'}, sender, failing)).answer).toEqual({ok: true, kept: []});
  });

  it('keeps that nobody saw the tab', async () => {
    const world = worldWith();
    await handleCaptured({...message(reading), hidden: true}, sender, world);
    expect(world.written).toMatchObject([{ref: 'B0', hidden: true}]);
  });

  it('takes a clock that is a little ahead', async () => {
    const {answer} = await handleCaptured({...message(reading), at: NOW + 4 * 60_000}, sender, worldWith());
    expect(answer.ok).toBe(true);
  });

  it('refuses a bad reading with its reason, in its place, without losing the others', async () => {
    const world = worldWith();
    const readings = [
      {...reading, ref: 'B1', found: {price: [{value: {amount: 12.99, currency: 'EUR'}, from: 'x'}]}},
      reading,
      {...reading, host: 'amazon.com'},
      {...reading, seenAt: NOW + 1},
      'nonsense',
    ];
    const {answer} = await handleCaptured(message(...readings), sender, world);
    expect(answer).toMatchObject({
      ok: true,
      kept: [
        {refused: expect.stringContaining('fields.price.amount')},
        {change: 'first'},
        {refused: expect.stringContaining('host')},
        {refused: expect.stringContaining('seenAt')},
        {refused: expect.any(String)},
      ],
    });
    expect(world.written.map(s => s.ref)).toEqual(['B0']);
  });

  it('refuses a reading whose values are of no known form, and answers all the same', async () => {
    const markup = {products: [{node: {'@type': 'Product', offers: {price: {toString: null}}}, syntax: 'JSON-LD'}], metas: {}};
    const odd = {...reading, markup, found: {title: [{value: {markup: true}, from: 'markup'}], price: [{value: 7, from: 'x'}]}};
    const {answer} = await handleCaptured(message(odd, reading), sender, worldWith());
    expect(answer).toMatchObject({ok: true, kept: [{refused: expect.any(String)}, {change: 'first'}]});
  });

  it('takes a host that the browser cannot be asked about for one that is not granted', async () => {
    const world = worldWith({isGranted: () => Promise.reject(new Error('Invalid value for origin pattern'))});
    expect((await handleCaptured(message(reading), sender, world)).answer).toMatchObject({ok: false, why: 'not-granted'});
  });

  it.each([
    ['newer-store', new NewerStore()],
    ['store-full', new StoreFull()],
    ['store-failed', new DOMException('gone', 'AbortError')],
  ])('says %s', async (why, error) => {
    const {answer, tab} = await handleCaptured(message(reading), sender, worldWith({keep: () => Promise.reject(error)}));
    expect(answer).toMatchObject({ok: false, why});
    expect(tab).toBeUndefined();
  });
});

it('reads the times of the seller’s own pages in the zone of their shop', async () => {
  const world = worldWith({
    zones:
      async host =>
      ({shop}) =>
        host === 'amazon.de' && shop === 'S1' ? 'Asia/Shanghai' : 'UTC',
  });
  const order = (shop: string | null) => ({
    ...{kind: 'order', site: 'amazon', reader: 1, shop, ref: '1'},
    found: {placedAt: [{value: {shown: ['2026-11-20 08:00']}, from: 'column Date'}]},
  });
  await handleCaptured(message(order('S1'), order(null)), sender, world);
  expect(world.written.map(({fields}) => fields)).toEqual([
    {placedAt: Date.UTC(2026, 10, 20, 0), placedWithin: 60_000},
    {placedAt: Date.UTC(2026, 10, 20, 8), placedWithin: 60_000},
  ]);
});
