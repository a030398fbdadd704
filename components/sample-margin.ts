import type {Language} from '../lib/format/language.ts';
import type {Money} from '../lib/model/money.ts';
import type {CostHeld, CostOf, FeeLine, Margin, MarginSheet} from '../lib/reports/margin.ts';
import type {CostActions} from './cost-actions.ts';
import {nothing} from './example.ts';
import {NOW} from './sample-card.ts';
import {goodListings} from './sample-goods.ts';

const eur = (amount: number): Money => ({amount, currency: 'EUR'});
const on = '2026-11-22';

const fee = (kind: FeeLine['fee'], amount: number, rate: number, trust: FeeLine['trust']): FeeLine => ({
  ...{fee: kind, amount: eur(amount), of: 'total', base: eur(2490), parts: [{of: 2490, rate}], limit: undefined},
  ...{source: 'https://seller.example/fees', verified: trust !== 'unverified', trust, from: '2022-12-01', checkedOn: '2026-11-29'},
  how: trust === 'unverified' ? 'estimated' : 'derived',
});

const margin: Margin = {
  ...{price: eur(2490), net: eur(2092), profit: eur(847), margin: 0.405, roi: 1.69, verified: false, how: 'estimated'},
  ...{breakEvenAcos: 0.34, breakEvenRoas: 2.94},
  fees: [fee('transaction', 162, 0.065, 'third-party'), fee('payment', 130, 0.04, 'unverified'), fee('regulatory', 11, 0.0047, 'official')],
  costs: [
    {cost: 'tax', amount: eur(398), how: 'derived'},
    {cost: 'goods', amount: eur(500), how: 'measured'},
    {cost: 'shipping', amount: eur(390), how: 'measured'},
    {cost: 'returns', amount: eur(52), how: 'estimated'},
  ],
};

const held = (of: CostOf, from: string, value: {amount: Money} | {share: number}, by: CostHeld['by'] = 'listing'): CostHeld => ({
  by,
  cost: {kind: 'choice', what: 'cost', site: 'etsy', host: 'etsy.com', shop: null, ref: '550571276', of, from, ...value, at: NOW},
});

const steps: Partial<Record<CostOf, CostHeld[]>> = {
  goods: [
    held('goods', '2026-01-01', {amount: eur(450)}, 'good'),
    held('goods', '2026-06-01', {amount: eur(500)}),
    held('goods', '2027-01-01', {amount: eur(520)}),
  ],
  shipping: [held('shipping', '2026-01-01', {amount: eur(390)})],
  returns: [held('returns', '2026-01-01', {share: 0.02})],
  tax: [held('tax', '2026-01-01', {share: 0.19})],
};
const kinds = ['goods', 'inbound', 'packaging', 'shipping', 'fulfilment', 'storage', 'returns', 'tax', 'ads'] as const;
const costsOf = (all: typeof steps): MarginSheet['costs'] =>
  kinds.map(of => ({of, steps: all[of] ?? [], now: all[of]?.filter(({cost}) => cost.from <= on).at(-1)}));

/** What an invented listing leaves, with all that can be said of it. */
export const sampleSheet = (language: Language): MarginSheet => ({
  ...{id: 'etsy,etsy.com,,listing,550571276', site: 'etsy', host: 'etsy.com', shop: null, title: goodListings(language).own.title},
  ...{isMine: true, listed: {site: 'etsy', host: 'etsy.com', shop: null, ref: '550571276'}},
  feesOf: {site: 'etsy', host: 'etsy.com', shop: null},
  ...{price: {price: eur(2490)}, stale: undefined, readAt: NOW, seenAt: NOW, currency: 'EUR', on, schedule: 'etsy', margin},
  ...{why: undefined, charged: undefined, how: 'estimated'},
  deal: {region: 'FR', plan: undefined, category: undefined},
  breakEven: {price: eur(1438), gap: {from: eur(1501), to: eur(1522)}},
  target: {share: 0.3, found: {price: eur(2104)}},
  notes: [
    {note: 'region-assumed', region: 'FR'},
    {note: 'other-currency', fee: 'listing', amount: {amount: 20, currency: 'USD'}},
    {note: 'counted-as-kept', fee: 'payment'},
  ],
  costs: costsOf(steps),
});

/** The same where nothing was said of costs yet. */
export const uncostedSheet = (language: Language): MarginSheet => ({
  ...sampleSheet(language),
  ...{margin: undefined, deal: undefined, breakEven: undefined, target: undefined, notes: [], why: {why: 'no-cost'}, costs: costsOf({})},
});

export const costNothing: CostActions = {
  onCost: nothing,
  onUncost: nothing,
  onLeast: nothing,
  onPaste: nothing,
  onRead: async () => undefined,
};
