import {describe, expect, it} from 'vitest';
import {evidenceOf, weighPrices} from './weigh-prices.ts';

const euros = (amount: number) => ({amount, currency: 'EUR'});
const seen = (amount: number, trust: number) => ({value: euros(amount), from: 'visible price', trust});
const former = (amount: number, trust: number) => ({value: euros(amount), from: 'visible former price', trust});
const data = (amount: number, from = 'JSON-LD offers.price') => ({value: euros(amount), from});
const amounts = (candidates: Parameters<typeof weighPrices>[0]) => weighPrices(candidates).map(({value}) => value.amount);

describe('the price that the evidence speaks for', () => {
  it('is what data and page agree on, before what stands at a likelier place', () =>
    expect(amounts([data(1299), seen(1299, 0.5), seen(999, 0.6)])).toEqual([1299]));
  it('is the likeliest place where the data are silent, and nothing where no place is likely', () => {
    expect(amounts([seen(1299, 0.8), seen(999, 0.2)])).toEqual([1299]);
    expect(amounts([seen(1299, 0.02)])).toEqual([]);
  });
  it('is the price asked now, though the data still name the former one', () =>
    expect(amounts([data(1299), former(1299, 0.5), seen(999, 0.8)])).toEqual([999]));
  it('is undecided where the data name what the page nowhere shows', () =>
    expect(amounts([data(1299), seen(999, 0.7)]).sort()).toEqual([1299, 999].sort()));
  it('is told by metas alone where nothing else is, and never by page data of doubtful unit alone', () => {
    expect(amounts([data(1299, 'meta product:price:amount')])).toEqual([1299]);
    expect(amounts([data(129_900, 'page data (minor units?)'), data(1299, 'page data (minor units?)')])).toEqual([]);
    expect(amounts([data(129_900, 'page data (minor units?)'), data(1299, 'page data (minor units?)'), seen(1299, 0.4)])).toEqual([1299]);
  });
});

it('gives the evidence for each amount once', () => {
  const [first, second] = evidenceOf([data(1299), data(1299, 'microdata offers.price'), seen(1299, 0.9), seen(999, 0.1)]);
  expect(first?.evidence).toMatchObject({'JSON-LD': 1, attributes: 1, seen: 1, likeliest: 1, unclaimed: 0});
  expect(second?.evidence).toMatchObject({'JSON-LD': 0, unclaimed: 1, likeliest: 0});
});
