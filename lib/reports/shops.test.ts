import {describe, expect, it} from 'vitest';
import {aTrace, DAY, NOW} from '../../tests/stores/traces.ts';
import type {OrderFact} from '../model/order-fact.ts';
import type {OrderTold} from '../model/order-told.ts';
import {isAt, placeName, placeNamed, placesOf} from './daily.ts';
import {shopsKnown, shopsReport} from './shops.ts';
import type {Trace} from './trace.ts';

const shop = (host: string, id: string | null = null) => ({site: 'generic', host, shop: id});
const listing = (ref: string, host: string, owner: Trace['owner'] = 'unknown', id: string | null = null): Trace => ({
  ...aTrace(ref, [{daysAgo: 3, ...shop(host, id), fields: {}}], {seenAt: NOW}),
  ...(owner && {owner}),
});
const told = (host: string, at: number): OrderTold => ({...shop(host), firstAt: at, seenAt: at, items: []});
const order = (host: string): OrderFact => ({
  ...shop(host),
  ...{ref: '1', status: undefined, placedAt: undefined, dueBy: undefined, sentAt: undefined},
});
type Given = Parameters<typeof shopsKnown>[0];
const known = (given: Partial<Given>) =>
  shopsKnown({traces: [], told: [], orders: [], named: [], rootOf: one => one, calledOf: () => undefined, ...given});

describe('shops', () => {
  it('are all that were met, the seller’s own first', () => {
    const traces = [listing('1', 'rival.example'), listing('2', 'rival.example'), listing('3', 'mine.example', 'mine')];
    const rows = known({traces, told: [told('back.example', 7)], orders: [order('back.example')]});
    expect(rows.map(({host, listings, mine, orders}) => [host, listings, mine, orders])).toEqual([
      ['back.example', 0, 0, 1],
      ['mine.example', 1, 1, 0],
      ['rival.example', 2, 0, 0],
    ]);
    expect(rows[1]).toMatchObject({firstAt: NOW - 3 * DAY, seenAt: NOW, name: 'generic@mine.example'});
  });

  it('are told apart by their account', () => {
    const rows = known({traces: [listing('1', 'a.example', 'mine', 'S1'), listing('2', 'a.example')]});
    expect(rows.map(({name}) => name)).toEqual(['generic@a.example/S1', 'generic@a.example']);
  });

  it('that count as another stand below it, and an order of both is one', () => {
    const rootOf: Given['rootOf'] = one => (one.host === 'a.example' ? shop('b.example') : one);
    const given = {traces: [listing('1', 'a.example'), listing('2', 'b.example')], told: [told('a.example', 1), told('b.example', 2)]};
    const rows = known({...given, orders: [order('b.example')], rootOf, calledOf: one => one.host});
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({host: 'b.example', called: 'b.example', listings: 2, orders: 1, firstAt: 1});
    expect(rows[0]?.parts).toMatchObject([{host: 'a.example', listings: 1, orders: 1}]);
  });

  it('that were spoken of are there also when nothing of them is kept, so that it can be taken back', () => {
    expect(known({named: [shop('gone.example')]})).toMatchObject([{host: 'gone.example', listings: 0, firstAt: undefined}]);
  });

  it('are found by name, host or account', () => {
    const rows = known({traces: [listing('1', 'a.example', 'mine', 'S1'), listing('2', 'b.example')]});
    expect(shopsReport(rows, {find: 's1', limit: 50})).toMatchObject({matching: 1, shops: 2, rows: [{shop: 'S1'}]});
    expect(shopsReport(rows, {find: '', limit: 1})).toMatchObject({matching: 2, rows: [{}], targets: [{}, {}]});
  });
});

describe('the name of a shop in an address', () => {
  it.each([shop('a.example'), shop('a.example:8443', 'S/1 ü%'), {site: 'amazon', host: 'amazon.de', shop: 'A@1'}])(
    'brings it back: %j',
    one => expect(placeNamed(placeName(one))).toEqual(one),
  );
  it.each(['', 'etsy', '@x', 'etsy@', 'etsy@x/%E0%A4%A', 'Etsy Shop@x'])('%j is none', name => expect(placeNamed(name)).toBeUndefined());

  it('is that of the shop that something counts for', () => {
    const merged = {...listing('1', 'a.example'), counts: {...shop('b.example'), called: 'Oak'}};
    expect([isAt('generic@b.example', merged), isAt('generic@a.example', merged), isAt('', merged)]).toEqual([true, false, true]);
    expect(placesOf([merged], [shop('b.example')])).toEqual([{...shop('b.example'), name: 'generic@b.example', listings: 1}]);
  });
});
