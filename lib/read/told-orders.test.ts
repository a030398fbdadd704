import {describe, expect, it} from 'vitest';
import type {Reading} from '../model/reading.ts';
import {ANSWER, ASKED} from './answers.ts';
import type {Page} from './page.ts';
import {type ToldOrders, tellOrders} from './told-orders.ts';

const TOLD: ToldOrders = {
  ...{at: /^\/admin-api$/, paths: ['data.order', 'data.orders.items'], ref: 'code', placedAt: 'orderPlacedAt'},
  line: {path: 'lines', title: 'productVariant.name', sku: 'productVariant.sku'},
};

const pageTold = (...answers: unknown[]): Page => {
  const doc = new EventTarget();
  doc.addEventListener(ASKED, () => {
    for (const data of answers)
      doc.dispatchEvent(new CustomEvent(ANSWER, {detail: JSON.stringify({at: '/admin-api', text: JSON.stringify(data)})}));
  });
  return {doc, memo: new Map()} as unknown as Page;
};

const order = (ref: string, ...titles: string[]): Reading => ({
  ...{kind: 'order', site: 'vendure', reader: 1, shop: null, ref},
  found: {
    total: [{value: {money: '9.90 €'}, from: 'column'}],
    ...(titles.length ? {lines: [{value: {cards: titles.map(title => ({title: [title], quantity: ['2']}))}, from: 'lines'}]} : {}),
  },
});
const readOf = (...readings: Reading[]): Reading[] => readings;
const told = (code: string, ...goods: [name: string, sku: string][]) => ({
  ...{code, orderPlacedAt: '2026-11-12T08:30:00.000Z', customer: {firstName: 'Zacharias', emailAddress: 'zq@canary.example'}},
  ...(goods.length ? {lines: goods.map(([name, sku]) => ({productVariant: {name, sku}, quantity: 5}))} : {}),
});
const tell = (read: Reading[], ...answers: unknown[]) => tellOrders([TOLD])(pageTold(...answers), read).map(({found}) => found);
const skus = ([found]: Reading['found'][]) =>
  (found?.lines?.[0]?.value as {cards: {sku?: string[]}[]} | undefined)?.cards.map(({sku}) => sku?.[0]);

describe('tellOrders', () => {
  it('says when an order was placed and the SKUs of its lines, and nothing else', () => {
    const found = tell(readOf(order('A1', 'Hook', 'Shelf')), {data: {order: told('A1', ['Shelf', 'S-1'], ['Hook', 'H-1'])}});
    expect(found).toEqual([
      {
        total: [{value: {money: '9.90 €'}, from: 'column'}],
        placedAt: [{value: {shown: ['2026-11-12T08:30:00.000Z']}, from: 'page data orderPlacedAt'}],
        lines: [
          {
            from: 'lines',
            value: {
              cards: [
                {title: ['Hook'], quantity: ['2'], sku: ['H-1']},
                {title: ['Shelf'], quantity: ['2'], sku: ['S-1']},
              ],
            },
          },
        ],
      },
    ]);
  });
  it('takes the lines from the answer that names any, whichever came first', () => {
    const [list, detail] = [{data: {orders: {items: [told('A1')]}}}, {data: {order: told('A1', ['Hook', 'H-1'])}}];
    expect(skus(tell(readOf(order('A1', 'Hook')), detail, list))).toEqual(['H-1']);
    expect(skus(tell(readOf(order('A1', 'Hook')), list, detail))).toEqual(['H-1']);
  });
  it('leaves a line without SKU where two of its title have different ones, and keeps one that is shown', () => {
    const two = {data: {order: told('A1', ['Hook', 'H-1'], ['Hook', 'H-2'])}};
    expect(skus(tell(readOf(order('A1', 'Hook')), two))).toEqual([undefined]);
    const shown = order('A1');
    shown.found.lines = [{value: {cards: [{title: ['Hook'], sku: ['OWN']}]}, from: 'lines'}];
    expect(skus(tell(readOf(shown), {data: {order: told('A1', ['Hook', 'H-1'])}}))).toEqual(['OWN']);
  });
  it.each([
    ['of another order', {data: {order: told('B2', ['Hook', 'H-1'])}}],
    ['whose time is none', {data: {order: {code: 'A1', orderPlacedAt: 'yesterday by Zacharias'}}}],
    ['that hold no order', {data: {order: null, note: 'A1'}}],
    ['of other shapes', {data: {order: {code: {toString: 'A1'}}, orders: {items: {length: 1e9, 0: 'A1'}}}}],
  ])('changes nothing by answers %s', (_, answer) => {
    const read = readOf(order('A1', 'Hook'));
    expect(tell(read, answer)).toEqual(read.map(({found}) => found));
  });
  it('asks the page nothing where no order is shown', () => {
    const page = pageTold();
    page.doc.addEventListener(ASKED, () => expect.unreachable());
    const read: Reading[] = [{...order('A1'), kind: 'listing'}];
    expect(tellOrders([TOLD])(page, read)).toBe(read);
  });
});
