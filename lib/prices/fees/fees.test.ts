import {describe, expect, it} from 'vitest';
import {minorDigits} from '../../parse/currencies.ts';
import {type Fee, feeKinds} from '../fee.ts';
import {amountOf} from '../fee-amount.ts';
import {plainName} from '../fees-in-force.ts';
import {allFees, feesOf} from './index.ts';

const day = /^\d{4}-\d\d-\d\d$/;
// Shops of sites that share another's file, or have none yet.
const withoutSite = ['tmall'];

it('every file is found, and named as its site', () => {
  expect(allFees.length).toBeGreaterThan(10);
  const sites = Object.keys(import.meta.glob('../../sites/*.ts')).map(path => path.replace(/^.*\/|\.ts$/g, ''));
  for (const {id} of allFees) expect([...sites, ...withoutSite]).toContain(id);
  expect(feesOf('nowhere')).toBeUndefined();
});

const name = ({kind, region, from, plans = [], categories = []}: Fee) => [kind, region, from, plans.join(), categories[0] ?? ''].join(' ');

describe.each(allFees.map(fees => [fees.id, fees] as const))('%s', (_, {fees, asks = [], usual, taxInside}) => {
  it('says of every fee where it comes from, and since when', () => {
    for (const fee of fees) {
      const {source, from, until, checkedOn, region, currency, kind} = fee;
      expect([name(fee), source]).toEqual([name(fee), expect.stringMatching(/^https?:\/\/\S+$/)]);
      for (const one of [from, until ?? from, checkedOn]) expect(one).toMatch(day);
      expect([name(fee), (until ?? '9') > from, from <= checkedOn]).toEqual([name(fee), true, true]);
      expect([region, currency]).toEqual([expect.stringMatching(/^[A-Z]{2}$/), expect.stringMatching(/^[A-Z]{3}$/)]);
      expect(feeKinds).toContain(kind);
    }
  });

  it('has rates that can be taken', () => {
    for (const fee of fees) {
      const ends = fee.rates.tiers.map(({upTo}) => upTo ?? Number.POSITIVE_INFINITY);
      expect([name(fee), ends]).toEqual([name(fee), [...new Set(ends)].sort((a, b) => a - b)]);
      expect([name(fee), ends.at(-1)]).toEqual([name(fee), Number.POSITIVE_INFINITY]);
      for (const {rate = 0, fixed = 0, upTo = 0} of fee.rates.tiers) {
        expect([
          name(fee),
          rate >= 0 && rate < 0.5,
          Number.isInteger(fixed * upTo),
          fixed < 3000 * 10 ** minorDigits(fee.currency),
        ]).toEqual([...[name(fee), true, true, true]]);
      }
      expect(amountOf(fee, 100_00)).toBeGreaterThan(0);
    }
  });

  it('has no two fees of one kind for one sale and day', () => {
    const slots = fees.flatMap(fee =>
      (fee.categories ?? ['']).map(category =>
        [fee.kind, fee.region, fee.from, fee.plans?.join(), fee.when, fee.unless, plainName(category)].join(' | '),
      ),
    );
    expect(slots.filter((slot, i) => slots.indexOf(slot) !== i)).toEqual([]);
  });

  it('names its usual region, and regions whose prices hold the tax', () => {
    const regions = [...fees, ...asks].map(({region}) => region);
    for (const region of [usual.region, ...taxInside]) expect(regions).toContain(region);
  });
});

it('what was only remembered is told from what was read', () => {
  const unverified = allFees.flatMap(({id, fees}) => fees.filter(({trust}) => trust === 'unverified').map(fee => `${id} ${name(fee)}`));
  expect(unverified.sort()).toEqual([
    ...['amazon referral DE 2019-06-05  ', 'amazon referral ES 2019-06-05  ', 'amazon referral ES 2019-06-05  Baby'],
    ...['amazon referral FR 2019-06-05  ', 'amazon referral FR 2019-06-05  Baby', 'amazon referral IT 2019-06-05  '],
    ...['amazon referral IT 2019-06-05  Baby', 'amazon referral US 2021-04-19  ', 'ebay final-value US 2026-09-20  Athletic Shoes'],
    ...['DE', 'ES', 'FR', 'GB', 'IT'].map(region => `etsy payment ${region} 2022-12-01  `),
    ...['shopify gateway US 2026-08-27 plus ', 'tiktok-shop payment US 2026-01-01  '],
  ]);
});
