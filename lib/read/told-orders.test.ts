import {describe, expect, it} from 'vitest';
import type {Reading} from '../model/reading.ts';
import {ANSWER, ASKED} from './answers.ts';
import type {Page} from './page.ts';
import {type ToldOrders, tellOrders} from './told-orders.ts';

const TOLD: ToldOrders = {
  ...{at: /^\/admin-api$/, paths: ['data.order', 'data.orders.items'], ref: 'code', placedAt: 'orderPlacedAt'},
  line: {path: 'lines', title: 'productVariant.name', sku: 'productVariant.sku'},
  placedBy: [
    {path: 'history.items', at: 'createdAt', is: {type: ['TRANSITION'], 'data.from': ['Paying'], 'data.to': ['Settled', 'Authorized']}},
    {path: 'payments', at: 'createdAt', is: {state: ['Settled']}},
  ],
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
  const entry = (from: string, to: string, createdAt: string, type = 'TRANSITION') => ({type, createdAt, data: {from, to}});
  const past = (...items: unknown[]) => ({data: {order: {code: 'A1', customer: {firstName: 'Zacharias'}, history: {items}}}});
  const placed = ([found]: Reading['found'][]) => found?.placedAt;
  it('says by its history when an order was placed, to the minute, where nothing else tells', () => {
    const history = past(
      entry('Settled', 'Shipped', '2026-11-14T10:00:00.000Z'),
      {type: 'NOTE', createdAt: '2026-11-13T09:00:00.000Z', data: {note: 'Zacharias'}},
      entry('Paying', 'Settled', '2026-11-12T08:31:07.420Z'),
      entry('Created', 'Paying', '2026-11-12T08:29:00.000Z'),
    );
    const detail = {data: {order: {...told('A1', ['Hook', 'H-1']), orderPlacedAt: undefined}}};
    const said = [{value: {shown: ['2026-11-12T08:31Z']}, from: 'page data history.items createdAt'}];
    for (const answers of [
      [detail, history],
      [history, detail],
    ]) {
      const found = tell(readOf(order('A1', 'Hook')), ...answers);
      expect(placed(found)).toEqual(said);
      expect(skus(found)).toEqual(['H-1']);
      expect(JSON.stringify(found)).not.toContain('Zacharias');
    }
  });
  it('believes the order before its history, and no history in which it was placed twice or not at all', () => {
    const once = entry('Paying', 'Settled', '2026-11-12T08:31:07.420Z');
    expect(placed(tell(readOf(order('A1')), past(once), {data: {order: told('A1')}}))?.[0]?.from).toBe('page data orderPlacedAt');
    expect(placed(tell(readOf(order('A1')), past(once, entry('Paying', 'Authorized', '2026-11-13T08:00:00.000Z'))))).toBeUndefined();
    expect(placed(tell(readOf(order('A1')), past(entry('Paying', 'Cancelled', '2026-11-12T08:31:07.420Z'))))).toBeUndefined();
    expect(placed(tell(readOf(order('A1')), past(entry('Paying', 'Settled', 'yesterday'))))).toBeUndefined();
  });
  it('says by its one payment when an order was placed, where its history is told in part', () => {
    const paid = (...payments: [state: string, at: string][]) => ({
      data: {order: {code: 'A1', payments: payments.map(([state, createdAt]) => ({state, createdAt, metadata: {by: 'Zacharias'}}))}},
    });
    const later = past(entry('Settled', 'Shipped', '2026-11-14T10:00:00.000Z'));
    const payment: [string, string] = ['Settled', '2026-11-12T08:31:00.000Z'];
    expect(placed(tell(readOf(order('A1')), paid(payment, ['Declined', '2026-11-12T08:20:00.000Z']), later))).toEqual([
      {value: {shown: ['2026-11-12T08:31Z']}, from: 'page data payments createdAt'},
    ]);
    expect(placed(tell(readOf(order('A1')), paid(payment, ['Settled', '2026-11-13T08:31:00.000Z']), later))).toBeUndefined();
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
