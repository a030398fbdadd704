import {describe, expect, it} from 'vitest';
import {aTrace, eur} from '../../tests/stores/traces.ts';
import {goodOf} from '../choices/goods.ts';
import type {Choice} from '../model/choice.ts';
import type {OrderTold} from '../model/order-told.ts';
import {type GoodsAsked, goodsKnown, goodsReport} from './goods.ts';
import type {Trace} from './trace.ts';

const gtin = '4006381333931';
const listing = (host: string, ref: string, fields: object, owner: Trace['owner'] = 'mine'): Trace => ({
  ...aTrace(ref, [{daysAgo: 1, site: 'generic', host, fields: {title: `Hook at ${host}`, price: eur(900), ...fields}}]),
  ...(owner && {owner}),
});
const order = (host: string, items: OrderTold['items']): OrderTold => ({site: 'generic', host, shop: null, firstAt: 1, seenAt: 1, items});
const asked: GoodsAsked = {show: 'proposed', find: '', limit: 50};
const report = (
  traces: Trace[],
  {choices = [] as Choice[], told = [] as OrderTold[], ...more}: Partial<GoodsAsked> & {choices?: Choice[]; told?: OrderTold[]} = {},
) => goodsReport(goodsKnown({traces, told, choices}), {...asked, ...more});
const [here, there] = [listing('a.example', '1', {gtin}), listing('b.example', '2', {gtin})];
const at = (host: string, ref: string) => ({site: 'generic', host, shop: null, ref});

describe('goods', () => {
  it('are proposed of the seller’s own listings alone', () => {
    const {proposed, mine} = report([
      here,
      there,
      listing('c.example', '3', {gtin}, 'unknown'),
      listing('d.example', '4', {gtin}, 'rival'),
    ]);
    expect(proposed.map(({parts}) => parts.flat().map(({host}) => host))).toEqual([['a.example', 'b.example']]);
    expect([mine, proposed[0]?.number, proposed[0]?.parts[0]?.[0]?.price]).toEqual([2, gtin, eur(900)]);
  });

  it('are known from orders where no list was read', () => {
    const items = [{ref: 'x', sku: 'OAK-1', title: 'Oak hook'}];
    const told = [order('c.example', items), order('c.example', items)];
    const {proposed, mine} = report([listing('a.example', '1', {sku: 'oak 1'})], {told});
    expect(proposed[0]?.parts.flat().map(({title, id}) => [title, id !== undefined])).toEqual([
      ['Hook at a.example', true],
      ['Oak hook', false],
    ]);
    expect(mine).toBe(2);
  });

  it('that were decided stand by themselves, what is gone with its ref', () => {
    const same = goodOf(at('a.example', '1'), at('gone.example', '9'), 'same', 5);
    const apart = goodOf(at('a.example', '1'), at('b.example', '2'), 'different', 6);
    const choices = [same, apart];
    expect(report([here, there], {choices}).counts).toEqual({proposed: 0, confirmed: 1, refused: 1});
    const {confirmed} = report([here, there], {choices, show: 'confirmed'});
    expect(confirmed[0]?.listings.map(({ref, title}) => [ref, title])).toEqual([
      ['1', 'Hook at a.example'],
      ['9', undefined],
    ]);
    expect(report([here, there], {choices, show: 'refused'}).refused).toMatchObject([{one: {ref: '1'}, other: {ref: '2'}, at: 6}]);
  });

  it('are found by words, and no more are told than asked for', () => {
    const more = listing('b.example', '3', {sku: 'ASH-1', title: 'Ash'});
    const all = [here, there, more, listing('a.example', '4', {sku: 'ash 1'})];
    expect(report(all, {find: 'ASH'}).proposed).toHaveLength(1);
    expect(report(all, {limit: 1})).toMatchObject({counts: {proposed: 2}, proposed: [{by: 'gtin'}]});
    expect(report(all, {find: 'elm'}).proposed).toEqual([]);
  });
});
