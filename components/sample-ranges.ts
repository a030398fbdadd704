import type {Language} from '../lib/format/language.ts';
import type {Money} from '../lib/model/money.ts';
import type {RangeSheet} from '../lib/reports/range.ts';
import {goodListings} from './sample-goods.ts';

const eur = (amount: number): Money => ({amount, currency: 'EUR'});

/** A range of which all is known. */
export const sampleRange = (language: Language): RangeSheet => {
  const {etsy, amazon} = goodListings(language);
  return {
    ...{least: {margin: 0.25, by: 'shop'}, how: 'derived', mine: eur(2490), known: {days: 84, prices: 4}, others: 1},
    range: {
      ...{floor: eur(1850), gap: undefined, ceiling: {price: eur(2900), why: 'rivals-end'}, suggested: eur(2310)},
      reasons: [{reason: 'most-profit', elasticity: -2.3}],
    },
    rivals: [
      {id: '1', title: etsy.title, price: eur(2250), isSoldOut: false},
      {id: '2', title: amazon.title, price: eur(2900), isSoldOut: true},
    ],
    elasticity: {value: -2.3, lo: -3.1, hi: -1.5, se: 0.4, n: 84, prices: 4, fit: 0.61},
  };
};

type Make = (language: Language) => RangeSheet;
const one =
  (change: Partial<RangeSheet>): Make =>
  language => ({...sampleRange(language), ...change});
const range = (reasons: NonNullable<RangeSheet['range']>['reasons'], more: object = {}) => ({
  ...{floor: eur(1850), gap: undefined, ceiling: undefined, suggested: eur(1850), reasons},
  ...more,
});

/** Ranges of which more or less is known. */
export const rangeSamples: Record<string, Make> = {
  'all is known': sampleRange,
  'no cost, nobody pinned': one({range: undefined, rivals: [], others: 0, least: undefined, elasticity: {unknown: 'few-sales', n: 7}}),
  'rivals below the floor': one({
    range: range([
      {reason: 'rivals-below-floor', rival: eur(1500), count: 2},
      {reason: 'lowest-rival', rival: eur(1990)},
      {reason: 'elasticity-unclear'},
    ]),
    elasticity: {value: 0.4, lo: -0.8, hi: 1.6, se: 0.6, n: 40, prices: 3, fit: 0.02},
  }),
  'above the ceiling, where sales stopped': one({
    least: undefined,
    range: range([{reason: 'lower-to-ceiling', from: eur(3400)}, {reason: 'elasticity-unknown'}], {
      ceiling: {price: eur(2900), why: 'sales-stopped'},
    }),
    elasticity: {unknown: 'few-prices', n: 31},
  }),
  'a floor above the ceiling, a gap': one({
    range: range([
      {reason: 'floor-above-ceiling', ceiling: eur(1500)},
      {reason: 'below-gap', from: eur(1501), to: eur(1522)},
    ]),
    elasticity: {unknown: 'one-price', n: 31},
  }),
  'no price does': one({
    range: range([{reason: 'nothing-known'}], {floor: undefined, suggested: undefined}),
    elasticity: {unknown: 'no-sales', n: 31},
  }),
  'below the floor': one({range: range([{reason: 'raise-to-floor', from: eur(1200)}])}),
  'as it is': one({range: range([{reason: 'keep'}])}),
};
