import {describe, expect, it} from 'vitest';
import type {Kind, Reading} from '../model/reading.ts';
import {snapshot} from '../model/snapshot.ts';
import {settle} from './settle.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const when = {now: NOW, zone: 'Europe/Berlin'};

const told = (found: Record<string, unknown[]>, kind: Kind = 'order', ref: string | undefined = '1001') =>
  settle(
    {
      kind,
      site: 'woocommerce',
      reader: 1,
      shop: null,
      ...(ref && {ref}),
      found: Object.fromEntries(
        Object.entries(found).map(([field, values]) => [field, values.map((value, i) => ({value, from: `place ${i}`}))]),
      ),
    } as Reading,
    'https://shop.example/wp-admin/admin.php?page=wc-orders',
    undefined,
    when,
  );
const fields = (...given: Parameters<typeof told>) => told(...given).fields;

describe('the words of an order', () => {
  it('become moments that say how exactly they are known', () => {
    const exact = Date.UTC(2026, 10, 22, 10, 20, 30);
    expect(fields({placedAt: [{shown: ['2026-11-22T11:20:30+01:00', '2 hours ago']}]})).toEqual({placedAt: exact});
    expect(fields({placedAt: [{shown: ['5 minutes ago']}]})).toEqual({placedAt: NOW - 6 * 60_000, placedWithin: 90_000});
    // A day is a day of the shop's zone, and no moment.
    expect(fields({dueAt: [{shown: ['24.11.2026']}]})).toEqual({dueAt: Date.UTC(2026, 10, 23, 23), dueWithin: 86_400_000});
    expect(fields({sentAt: ['1763806830']})).toEqual({sentAt: 1_763_806_830_000});
    expect(told({paidAt: [{shown: ['when it suits']}]}).missing).toEqual(['paidAt']);
    // Of September or of April: letters that many languages share do not say it.
    expect(told({placedAt: [{shown: ['9/4/26, 12:29 PM']}]}).missing).toEqual(['placedAt']);
  });

  it('take the more exact of two places that agree, and neither of two that do not', () => {
    expect(fields({placedAt: [{shown: ['22.11.2026']}, {shown: ['22.11.2026, 11:20']}]})).toMatchObject({
      placedAt: Date.UTC(2026, 10, 22, 10, 20),
      placedWithin: 60_000,
    });
    expect(told({placedAt: [{shown: ['22.11.2026']}, {shown: ['20.11.2026']}]}).undecided.placedAt).toHaveLength(2);
  });

  it('become one state, and stay as they are', () => {
    expect(fields({status: [{shown: ['Paid', 'Unfulfilled']}]})).toEqual({status: 'paid', statusText: 'Paid · Unfulfilled'});
    const odd = told({status: [{shown: ['Waiting for the moon']}]});
    expect([odd.fields, odd.missing]).toEqual([{statusText: 'Waiting for the moon'}, ['status']]);
  });

  it('become lines, as far as they are told', () => {
    const cards = [
      {sku: ['OAK-1'], title: ['Oak hook'], quantity: ['× 2'], price: [{money: '€4.50'}], discount: [{money: '-€1.00'}]},
      {title: ['Ash hook'], quantity: ['two or 3'], total: [{money: '€10.00'}]},
      {title: ['Elm hook'], quantity: ['4'], total: [{money: '€10.00'}]},
      {colour: ['red']},
    ];
    const eur = (amount: number) => ({amount, currency: 'EUR'});
    expect(fields({lines: [{cards}]}).lines).toEqual([
      {sku: 'OAK-1', title: 'Oak hook', quantity: 2, price: eur(450), discount: eur(100)},
      {title: 'Ash hook', quantity: 3},
      {title: 'Elm hook', quantity: 4, price: eur(250)},
    ]);
    expect(told({lines: [{cards: [{colour: ['red']}]}]}).missing).toEqual(['lines']);
  });

  it('add single refunds with what tells them apart', () => {
    const refunds = [{cards: [{ref: ['R-1'], amount: [{money: '−€3.00'}], at: ['2026-11-21T09:00:00Z']}, {ref: ['R-2']}]}];
    expect(fields({refunds}).refunds).toEqual([
      {ref: 'R-1', at: Date.UTC(2026, 10, 21, 9), within: 1000, amount: {amount: 300, currency: 'EUR'}},
    ]);
  });

  it.each([
    ['Refunded', {total: 12594, refunded: 12594}],
    ['Partially refunded', {total: 12594, refunded: 12594}],
    ['Completed', {total: undefined, refunded: undefined}],
  ])('tell the total from what a refund left of it: %s', (word, {total, refunded}) => {
    const out = told({status: [{shown: [word]}], total: [{money: '£0.00'}, {money: '£125.94'}], refunded: []});
    expect([
      (out.fields.total as {amount: number} | undefined)?.amount,
      (out.fields.refunded as {amount: number} | undefined)?.amount,
    ]).toEqual([total, refunded]);
    expect('total' in out.undecided).toBe(total === undefined);
  });

  it('pass the model', () => {
    const one = told({
      placedAt: [{shown: ['5 minutes ago']}],
      status: [{shown: ['Processing']}],
      total: [{money: '€24.99'}],
      units: [{shown: ['3 items']}],
      region: ['Bayern'],
      buyer: ['a'.repeat(64)],
      buyerFrom: ['id'],
    });
    expect(one.missing).toEqual([]);
    const placed = snapshot.safeParse({...one, host: 'shop.example', at: NOW, url: 'https://shop.example/orders'});
    expect(placed.error?.issues).toBeUndefined();
    expect(placed.data?.fields).toMatchObject({units: 3, status: 'paid', region: 'Bayern'});
  });
});

describe('other facts of a back end', () => {
  it('are named by what they are about', () => {
    const traffic = told(
      {day: [{shown: ['22.11.2026']}], grain: ['listing'], ref: ['B1'], visits: [{shown: ['1,234']}], revenue: [{money: '€10.00'}]},
      'traffic',
      '',
    );
    expect(traffic).toMatchObject({ref: 'listing 2026-11-22 B1 ', fields: {day: '2026-11-22', visits: 1234, revenue: {amount: 1000}}});
    expect(told({metric: ['Late dispatch'], value: [{shown: ['1.5 %']}], windowDays: [{shown: ['30 days']}]}, 'account', '')).toMatchObject(
      {
        ref: 'Late dispatch 30',
        fields: {value: 1.5, windowDays: 30},
      },
    );
  });
});
