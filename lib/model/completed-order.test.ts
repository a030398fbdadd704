import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import {completed} from './completed.ts';
import {refundedOf} from './completed-order.ts';
import type {Order, Refund} from './order.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const at = 1_763_800_000_000;

/** What is known after these pages, in their order. */
const after = (...pages: (Partial<Order> & {missing?: string[]})[]) =>
  pages
    .map(({missing = [], ...fields}, i) => anOrder({at: at + i, fields, from: {}, missing}))
    .reduce((known, next) => completed(known, next));
const fieldsAfter = (...pages: Parameters<typeof after>) => after(...pages).fields;

describe('an order of which several pages told', () => {
  it('is completed by later pages, and loses nothing to one that shows less', () => {
    const known = after(
      {total: eur(500), status: 'paid'},
      {lines: [{sku: 'A', quantity: 1}]},
      {status: 'shipped', missing: ['lines', 'tax']},
    );
    expect(known.fields).toEqual({total: eur(500), status: 'shipped', lines: [{sku: 'A', quantity: 1}]});
    expect(known.missing).toEqual(['tax']);
  });

  it('keeps a time as exactly as it was once told, unless another is told', () => {
    expect(fieldsAfter({placedAt: at}, {placedAt: at - MINUTE, placedWithin: 2 * MINUTE})).toEqual({placedAt: at});
    expect(fieldsAfter({placedAt: at - MINUTE, placedWithin: DAY}, {placedAt: at})).toEqual({placedAt: at});
    expect(fieldsAfter({placedAt: at}, {placedAt: at + DAY, placedWithin: DAY})).toEqual({placedAt: at + DAY, placedWithin: DAY});
  });

  it('has its lines completed one by one', () => {
    const all = [
      {sku: 'A', title: 'Oak hook', quantity: 2, price: eur(450)},
      {sku: 'B', title: 'Ash hook', quantity: 1, price: eur(300)},
    ];
    expect(fieldsAfter({lines: all}, {lines: [{title: 'Oak hook'}]}).lines).toEqual(all);
    expect(fieldsAfter({lines: [{title: 'Oak hook'}]}, {lines: all}).lines).toEqual(all);
    expect(fieldsAfter({lines: all}, {lines: [{sku: 'B', refunded: eur(300)}]}).lines).toEqual([all[0], {...all[1], refunded: eur(300)}]);
    expect(fieldsAfter({lines: all}, {lines: [{sku: 'C', quantity: 4}]}).lines).toEqual([{sku: 'C', quantity: 4}]);
  });

  it('tells two lines of one title apart by their sku', () => {
    const two = [
      {sku: 'A', title: 'Hook', quantity: 1},
      {sku: 'B', title: 'Hook', quantity: 2},
    ];
    expect(fieldsAfter({lines: two}, {lines: [{sku: 'B', title: 'Hook', price: eur(5)}]}).lines).toEqual([
      two[0],
      {...two[1], price: eur(5)},
    ]);
  });
});

it('keeps lines that nothing tells apart in their order, however often they are read', () => {
  const two = {
    lines: [
      {sku: 'B', title: 'x'},
      {sku: 'B', title: 'x'},
    ],
  };
  const known = fieldsAfter({lines: [{sku: 'B', quantity: 2}]}, two);
  expect(known.lines).toEqual([{sku: 'B', title: 'x', quantity: 2}, two.lines[1]]);
  expect(fieldsAfter({lines: [{sku: 'B', quantity: 2}]}, two, two)).toEqual(known);
});

describe('refunds', () => {
  it('add up, and one that is told twice counts once', () => {
    const [first, second]: Refund[] = [
      {ref: 'R1', amount: eur(500)},
      {ref: 'R2', amount: eur(500)},
    ] as const;
    expect(refundedOf(fieldsAfter({refunds: [first as Refund]}, {refunds: [first as Refund, second as Refund]}))).toEqual(eur(1000));
    expect(refundedOf(fieldsAfter({refunds: [first as Refund]}, {refunds: [{at, amount: eur(500)}]}))).toEqual(eur(500));
    expect(refundedOf(fieldsAfter({refunds: [{at, amount: eur(5)}]}, {refunds: [{at: at + DAY, amount: eur(5)}]}))).toEqual(eur(10));
    expect(refundedOf(fieldsAfter({refunds: [{at, within: DAY, amount: eur(5)}]}, {refunds: [{at: at + MINUTE, amount: eur(5)}]}))).toEqual(
      eur(5),
    );
  });

  it('give way to the sum that a page states, until more of them are told than it knew of', () => {
    const refunds = [{ref: 'R1', amount: eur(300)}];
    expect(refundedOf(fieldsAfter({refunds}, {refunded: eur(700)}))).toEqual(eur(700));
    expect(refundedOf(fieldsAfter({refunded: eur(700)}, {refunds}))).toEqual(eur(700));
    expect(refundedOf(fieldsAfter({refunded: eur(300)}, {refunds: [...refunds, {ref: 'R2', amount: eur(100)}]}))).toEqual(eur(400));
  });

  it('of two currencies have no sum', () => {
    expect(refundedOf({refunds: [{amount: eur(1)}, {amount: {amount: 1, currency: 'USD'}}]})).toBeUndefined();
    expect(refundedOf({})).toBeUndefined();
    expect(refundedOf({lines: [{refunded: eur(2)}, {title: 'kept'}]})).toEqual(eur(2));
  });
});

const when = fc.constantFrom(at, at + MINUTE, at + DAY);
const wholeLine = fc.record({sku: fc.constantFrom('A', 'B'), title: fc.constantFrom('x', 'y'), quantity: fc.nat(3)});
/** A table shows the same columns of all its lines. */
const pageOfLines = fc
  .tuple(fc.subarray(['sku', 'title', 'quantity'] as const, {minLength: 1}), fc.array(wholeLine, {maxLength: 3}))
  .map(([columns, lines]) => lines.map(line => Object.fromEntries(columns.map(column => [column, line[column]]))));
const anyFields: fc.Arbitrary<Partial<Order>> = fc.record(
  {
    placedAt: when,
    placedWithin: fc.constantFrom(2 * MINUTE, DAY),
    status: fc.constantFrom('paid' as const, 'shipped' as const),
    total: fc.constantFrom(eur(100), eur(200)),
    refunded: fc.constantFrom(eur(100), eur(200)),
    refunds: fc.uniqueArray(
      fc.record({ref: fc.constantFrom('R1', 'R2'), at: when, amount: fc.constantFrom(eur(10), eur(20))}, {requiredKeys: ['amount']}),
      {maxLength: 3, selector: ({ref}) => ref ?? {}},
    ),
    lines: pageOfLines,
  },
  {requiredKeys: []},
);

describe('completing', () => {
  it('changes nothing when the same page is read twice', () => {
    fc.assert(
      fc.property(fc.array(anyFields, {minLength: 1, maxLength: 4}), pages => {
        const last = pages.at(-1) as Partial<Order>;
        expect(fieldsAfter(...pages, last)).toEqual(fieldsAfter(...pages));
      }),
      {numRuns: 3000},
    );
  });

  it('takes the newer of two that contradict each other', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (first, second) => {
        const known = fieldsAfter(first, second);
        for (const field of ['status', 'total'] as const) expect(known[field]).toEqual(second[field] ?? first[field]);
      }),
    );
  });
});
