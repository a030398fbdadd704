import type {Language} from '../lib/format/language.ts';
import type {BesideReport, Comparison, Other, Proposal} from '../lib/reports/beside.ts';
import {nothing} from './example.ts';
import type {PinActions} from './pin-actions.ts';
import {NOW} from './sample-card.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const titles = {en: ['Turned oak coat hook', 'Oak hook, set of two'], 'zh-CN': ['橡木衣帽钩', '橡木挂钩两只装']} as const;

const otherIn = (language: Language, i: 0 | 1, price: number): Other => ({
  ...{id: `etsy,etsy.com,,listing,${i}`, listed: {site: 'etsy', host: 'etsy.com', shop: null, ref: String(i)}},
  ...{title: titles[language][i], site: 'etsy', host: 'etsy.com', url: 'https://www.etsy.com/listing/42', price: eur(price)},
  ...{isSoldOut: false, seenAt: NOW - 3_600_000},
});

/** One of mine that is likely, and one that is not. */
export const sampleProposals = (language: Language): Proposal[] => [
  {...otherIn(language, 0, 1450), probability: 0.94, why: [{code: 'brand-same', is: true, value: 'oak & ash'}]},
  {...otherIn(language, 1, 2600), probability: 0.31, why: [{code: 'size-differs', is: false, kind: 'pack', a: 1, b: 2}]},
];

const compared: Comparison = {gap: undefined, converted: undefined, delivered: undefined, shipping: undefined, unit: undefined};

/** All that can be compared: in another currency, with shipping, of another size. */
export const sampleComparison: Comparison = {
  gap: 0.138,
  converted: {price: eur(1250), rate: {from: 'USD', to: 'EUR', rate: 0.925, day: '2026-11-28'}},
  delivered: {theirs: eur(1740), mine: eur(1450), gap: -0.2},
  shipping: undefined,
  unit: {
    ...{theirs: eur(833), mine: eur(1450), gap: 0.425},
    ...{per: 'l', packs: {theirs: 1.5, mine: 1}},
  },
};

/** A page that is pinned to one of mine, and asks less. */
export const sampleBeside = (language: Language): BesideReport => ({
  ...{id: 'amazon,amazon.de,,listing,B01', isMine: false, price: eur(1250), proposals: []},
  pin: {
    ...{kind: 'choice', what: 'pin', site: 'amazon', host: 'amazon.de', thing: 'listing', shop: null, ref: 'B01', at: NOW},
    ...{to: {site: 'etsy', host: 'etsy.com', shop: null, ref: '0'}, below: eur(1100)},
  },
  own: [otherIn(language, 0, 1450), otherIn(language, 1, 2600)],
  against: {...compared, mine: otherIn(language, 0, 1450), gap: 0.138, margin: {profit: eur(312), share: 0.25, how: 'derived'}},
  windows: [
    {days: 30, lowest: eur(1190), lowestAt: NOW, median: eur(1250), highest: eur(1390), known: 0.8},
    {days: 90, lowest: eur(1090), lowestAt: NOW, median: eur(1290), highest: eur(1490), known: 0.6},
  ],
  curve: [14.9, 14.9, undefined, 13.9, 13.9, 11.9, 11.9, 12.5],
  ladder: [],
  rateless: [],
});

/** One of mine, with who is pinned to it. */
export const sampleLadder = (language: Language): BesideReport => ({
  ...sampleBeside(language),
  ...{isMine: true, price: eur(1450), pin: undefined, own: [], against: undefined},
  ladder: [
    {...compared, ...otherIn(language, 0, 1250), host: 'amazon.de', gap: 0.138},
    {...compared, ...otherIn(language, 1, 1590), host: 'oak-ash.com', gap: -0.097, isSoldOut: true},
  ],
});

/** Decisions of which nothing comes. */
export const samplePinActions: PinActions = {
  ...{onPin: nothing, onUnpin: nothing, onRepin: undefined, onRefuse: nothing, onLines: nothing},
  ...{onNotify: nothing, failed: undefined},
};
