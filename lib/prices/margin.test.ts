import {describe, expect, it} from 'vitest';
import {type CostStep, costOn} from './cost.ts';
import {defineFees, flat} from './fee.ts';
import {feesOf} from './fees/index.ts';
import {feesInForce} from './fees-in-force.ts';
import {marginAt, tallyAt} from './margin.ts';
import {breakEven, priceFor} from './price-for.ts';
import {type Deal, dealOf, type Terms} from './terms.ts';

const on = '2026-11-29';
const usd = (amount: number) => ({amount, currency: 'USD'});
const eur = (amount: number) => ({amount, currency: 'EUR'});
const goods = (amount: number, currency = 'USD'): CostStep[] => [{from: '2026-01-01', amount: {amount, currency}}];
const asked = (site: string, terms: Partial<Terms> = {}) =>
  dealOf(feesOf(site) ?? expect.fail(site), {on, currency: 'USD', goods: goods(5_00), ...terms});
const deal = (site: string, terms: Partial<Terms> = {}): Deal => {
  const made = asked(site, terms);
  if ('refused' in made) throw new Error(JSON.stringify(made.refused));
  return made;
};
const refusal = (site: string, terms: Partial<Terms> = {}) => {
  const made = asked(site, terms);
  return 'refused' in made ? made.refused : undefined;
};

describe('the cost of goods', () => {
  const steps = [
    {from: '2026-03-01', amount: usd(3)},
    {from: '2026-01-01', amount: usd(1)},
    {from: '2026-02-01', amount: usd(2)},
  ];
  it('is the one in force on the day', () => {
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2027-01-01'].map(day => costOn(steps, day)?.amount.amount)).toEqual([1, 2, 2, 3]);
    expect(costOn(steps, '2025-12-31')).toBeUndefined();
  });
  it('is not guessed before the first', () => {
    expect(refusal('amazon', {goods: steps, on: '2025-12-31'})).toEqual({why: 'no-cost-before', day: '2026-01-01'});
    expect(refusal('amazon', {goods: []})).toEqual({why: 'no-cost'});
  });
});

describe('a sale on Amazon', () => {
  const home = deal('amazon', {category: 'Home & Kitchen', costs: {shipping: usd(3_00), packaging: usd(50)}, shippingCharged: usd(1_00)});
  it('shows every line, what it is taken of, and who says so', () => {
    const margin = marginAt(home, 20_00);
    expect(margin?.fees).toEqual([
      {
        ...{fee: 'referral', amount: usd(3_15), of: 'total', base: usd(21_00), parts: [{of: 21_00, rate: 0.15}], limit: undefined},
        ...{source: expect.stringContaining('https://'), verified: true, trust: 'third-party', from: '2021-04-19', checkedOn: '2026-11-29'},
        how: 'derived',
      },
    ]);
    expect(margin?.costs.map(({cost, amount, how}) => [cost, amount.amount, how])).toEqual([
      ['goods', 5_00, 'measured'],
      ['packaging', 50, 'measured'],
      ['shipping', 3_00, 'measured'],
    ]);
    expect(margin).toMatchObject({net: usd(21_00), profit: usd(9_35), verified: true, how: 'derived'});
    expect([margin?.margin, margin?.roi, margin?.breakEvenAcos, margin?.breakEvenRoas]).toEqual([
      935 / 2100,
      935 / 500,
      935 / 2000,
      expect.closeTo(2000 / 935),
    ]);
  });
  it('breaks even, and meets a margin and a return', () => {
    expect(breakEven(home)).toEqual({price: usd(9_00)});
    expect(tallyAt(home, 9_00).profit).toBe(0);
    const tenth = priceFor(home, {margin: 0.1})?.price.amount ?? 0;
    // P = (8.50) ÷ (1 − 0.15 − 0.1) = 11.33 with shipping, which is 10.33 and a cent for rounding.
    expect([tenth, marginAt(home, tenth)?.margin, marginAt(home, tenth - 1)?.margin]).toEqual([
      10_34,
      expect.toSatisfy((m: number) => m >= 0.1),
      expect.toSatisfy((m: number) => m < 0.1),
    ]);
    // P = (5 × 1.5 + 3.50) ÷ 0.85 = 12.94.
    expect(priceFor(home, {roi: 0.5})?.price).toEqual(usd(11_94));
  });
  it('of a monthly fee counts what the seller spreads over units, and else says that it is left out', () => {
    expect(home.notes).toContainEqual({note: 'monthly-left-out', fee: 'subscription', amount: usd(39_99)});
    const spread = deal('amazon', {unitsPerMonth: 100});
    expect(marginAt(spread, 20_00)?.fees.find(({fee}) => fee === 'subscription')?.amount).toEqual(usd(40));
    const individual = deal('amazon', {plan: 'individual'});
    expect(marginAt(individual, 20_00)?.fees.map(({fee, amount}) => [fee, amount.amount])).toEqual([
      ['referral', 3_00],
      ['per-item', 99],
    ]);
  });
});

describe('tax', () => {
  it('inside the price is the seller’s to pay, and the fee is taken of the price as it is', () => {
    const german = deal('amazon', {currency: 'EUR', region: 'DE', category: 'Home', goods: goods(5_00, 'EUR'), tax: {rate: 0.19}});
    const margin = marginAt(german, 23_80);
    expect(margin?.net).toEqual(eur(20_00));
    expect(margin?.costs[0]).toEqual({cost: 'tax', amount: eur(3_80), how: 'derived'});
    expect(margin?.fees[0]?.amount).toEqual(eur(3_57));
    expect(margin?.profit).toEqual(eur(20_00 - 3_57 - 5_00));
  });
  it('added outside is nobody’s income, but eBay and cards take their share of it', () => {
    const taxed = deal('ebay', {tax: {rate: 0.08}, shippingCharged: usd(5_00)});
    const margin = marginAt(taxed, 95_00);
    expect(margin?.net).toEqual(usd(100_00));
    expect(margin?.fees.map(({fee, base, amount}) => [fee, base.amount, amount.amount])).toEqual([
      ['final-value', 108_00, 14_69],
      ['per-order', 108_00, 40],
    ]);
    expect(marginAt(deal('amazon', {tax: {rate: 0.08}}), 100_00)?.fees[0]?.base).toEqual(usd(100_00));
    // 9.50 are above ten with tax, and the higher fee of the order.
    expect(marginAt(taxed, 4_50)?.fees[1]?.amount).toEqual(usd(40));
  });
});

describe('returns', () => {
  const home = {category: 'Home', returns: {rate: 0.1, shipping: usd(4_00)}};
  it('cost their share of what is paid back and sent back, less the fees given back', () => {
    // 10 % of (20.00 + 4.00 − (3.00 − 0.60)) = 2.16.
    expect(marginAt(deal('amazon', home), 20_00)?.costs.at(-1)).toEqual({cost: 'returns', amount: usd(2_16), how: 'estimated'});
    // Amazon keeps at most 5.00 of a fee of 60.00.
    expect(tallyAt(deal('amazon', home), 400_00).returns).toBe(34_90);
  });
  it('less what the piece is still worth', () => {
    expect(tallyAt(deal('amazon', {...home, returns: {...home.returns, worth: 1}}), 20_00).returns).toBe(1_66);
  });
  it('where nobody says what is given back, it is counted as kept, and said', () => {
    const ebay = deal('ebay', {returns: {rate: 0.1}});
    expect(ebay.notes.filter(({note}) => note === 'counted-as-kept')).toEqual([
      {note: 'counted-as-kept', fee: 'final-value'},
      {note: 'counted-as-kept', fee: 'per-order'},
    ]);
    expect(tallyAt(ebay, 20_00).returns).toBe(2_00);
  });
  it('make a margin an estimate, as advertising does', () => {
    expect(marginAt(deal('amazon', home), 20_00)?.how).toBe('estimated');
    const ads = marginAt(deal('amazon', {category: 'Home', adShare: 0.1}), 20_00);
    expect([ads?.how, ads?.profit, ads?.breakEvenAcos]).toEqual(['estimated', usd(10_00), 0.6]);
  });
});

const once = defineFees({
  ...{id: 'site', usual: {region: 'US'}, taxInside: []},
  fees: [
    {
      ...{
        kind: 'referral',
        of: 'total',
        rates: flat(0.1),
        region: 'US',
        currency: 'USD',
        source: 'https://site.example',
        trust: 'official',
      },
      ...{from: '2026-01-01', until: '2026-02-01', checkedOn: '2026-11-29'},
    },
  ],
});

describe('what is not known', () => {
  it('is said: a day before the first known one, and one after the last', () => {
    expect(refusal('amazon', {category: 'Home', on: '2020-01-01', goods: [{from: '2019-01-01', amount: usd(1)}]})).toEqual({
      ...{why: 'not-known-before', fee: 'referral', day: '2021-04-19'},
    });
    const closed = {currency: 'EUR', region: 'DE', category: 'Home', goods: goods(1, 'EUR')};
    expect(refusal('amazon', {...closed, on: '2026-01-31'})).toBeUndefined();
    expect(feesInForce(once, {on: '2026-02-01', region: 'US'})).toEqual({
      refused: {why: 'not-known-since', fee: 'referral', day: '2026-02-01'},
    });
  });
  it('the schedule of the day is taken', () => {
    const clothes = (day: string) =>
      tallyAt(deal('amazon', {category: 'Clothing', on: day, goods: [{from: '2019-01-01', amount: usd(0)}]}), 15_00).fees[0];
    expect(['2024-01-14', '2024-01-15', on].map(clothes)).toEqual([2_55, 75, 75]);
  });
  it('a category that the table lacks gets the rate of all others, and says so', () => {
    expect(deal('amazon', {category: 'Unicorns'}).notes).toContainEqual({note: 'category-not-found', category: 'Unicorns'});
    expect(deal('amazon').notes).toContainEqual({note: 'category-not-given'});
    expect(deal('amazon', {category: ['Electronics', 'Baby products', 'Car seats']}).category).toBe('Baby products');
    expect(deal('amazon', {category: 'beauty and personal care'}).fees[0]?.rates.tiers.length).toBe(2);
  });
  it('an unverified fee is counted and marked', () => {
    const margin = marginAt(deal('etsy', {currency: 'GBP', goods: goods(5_00, 'GBP')}), 20_00);
    expect(margin).toMatchObject({verified: false, how: 'estimated'});
    expect(margin?.fees.filter(({verified}) => !verified).map(({fee}) => fee)).toEqual(['payment']);
  });
  it('a fee in another currency is left out and said', () => {
    expect(deal('etsy', {currency: 'GBP', goods: goods(5_00, 'GBP')}).notes).toContainEqual({
      ...{note: 'other-currency', fee: 'listing', amount: usd(20)},
    });
  });
});

describe('what the seller types', () => {
  it('is needed where nobody publishes a rate', () => {
    const yuan = {currency: 'CNY', goods: goods(50_00, 'CNY')};
    expect(refusal('taobao', yuan)).toEqual({why: 'rate-needed', fees: ['commission']});
    const typed = marginAt(deal('taobao', {...yuan, rates: {commission: {rate: 0.05}, payment: {rate: 0.006}}}), 100_00);
    expect(typed?.fees.map(({fee, amount, trust}) => [fee, amount.amount, trust])).toEqual([
      ['commission', 5_00, 'seller'],
      ['payment', 60, 'seller'],
    ]);
    expect(typed?.profit).toEqual({amount: 44_40, currency: 'CNY'});
  });
  it('comes before the table', () => {
    expect(marginAt(deal('amazon', {category: 'Home', rates: {referral: {rate: 0.12}}}), 20_00)?.fees[0]?.amount).toEqual(usd(2_40));
  });
});

describe('what cannot be', () => {
  it.each([
    ['mixed currencies', {costs: {shipping: eur(1)}}, {why: 'mixed-currencies', currencies: ['USD', 'EUR']}],
    ['a currency the site has no fees in', {currency: 'JPY', goods: goods(1, 'JPY')}, {why: 'fees-in-other-currency'}],
    ['a region without fees', {region: 'JP'}, {why: 'no-fees-for-region', region: 'JP'}],
    ['a plan that there is not', {plan: 'gold'}, {why: 'no-such-plan', plans: ['individual', 'professional']}],
    ['an option that there is not', {options: ['gift']}, {why: 'no-such-option', option: 'gift'}],
    ['a rate beyond all', {returns: {rate: 10}}, {why: 'out-of-range', what: 'returns'}],
    ['a negative cost', {costs: {inbound: usd(-1)}}, {why: 'out-of-range', what: 'money'}],
  ])('%s', (_, terms, why) => expect(refusal('amazon', terms)).toMatchObject(why));
  it('a price that is none', () => {
    const discounted = deal('amazon', {discount: usd(5_00)});
    expect([4_99, 5.5, Number.NaN, -1].map(price => marginAt(discounted, price))).toEqual([undefined, undefined, undefined, undefined]);
    expect(marginAt(discounted, 5_00)).toMatchObject({net: usd(0), margin: undefined, breakEvenAcos: undefined});
  });
});

it('costs finer than the minor unit are rounded, yen have none', () => {
  expect(deal('amazon', {goods: [{from: '2026-01-01', amount: {amount: 35, currency: 'USD', scale: 3}}]}).costs.goods).toBe(4);
});
