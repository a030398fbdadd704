import type {Language} from '../lib/format/language.ts';
import type {PriceChart} from '../lib/reports/price-chart.ts';
import {NOW} from './sample-card.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ago = (days: number) => NOW - days * DAY;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const steps = (...all: [days: number, amount: number | undefined][]) =>
  all.map(([days, amount]) => ({at: ago(days), price: amount === undefined ? undefined : eur(amount)}));

const titles = {en: ['Turned oak coat hook', 'Oak hook, bare'], 'zh-CN': ['橡木衣帽钩', '橡木挂钩']} as const;

/** A rival's page over a year, with a gap, a reduction, a promotion, and mine beside. */
export const sampleChart = (language: Language): PriceChart => ({
  currency: 'EUR',
  lines: [
    {
      ...{id: 'amazon,amazon.de,,listing,B01', of: 'price', title: undefined, seenAt: NOW - HOUR},
      steps: steps([300, 1390], [220, 1490], [150, undefined], [120, 1450], [20, 1190], [6, 1250]),
    },
    {id: 'amazon,amazon.de,,listing,B01', of: 'list', title: undefined, seenAt: NOW - HOUR, steps: steps([20, 1490])},
    {
      ...{id: 'etsy,etsy.com,,listing,0', of: 'mine', title: titles[language][0], seenAt: ago(2)},
      ...{steps: steps([330, 1450], [90, 1400]), rate: {from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20'}},
    },
  ],
  spans: [
    {from: ago(90), to: ago(76), label: undefined, kind: 'promotion', type: 'flash'},
    {from: ago(20), to: NOW, label: undefined, kind: 'reduced'},
  ],
  apart: [{id: 'x', title: titles[language][1], currency: 'GBP'}],
  windows: [
    {days: 30, lowest: eur(1190), lowestAt: ago(20), median: eur(1250), highest: eur(1450), known: 1},
    {days: 90, lowest: eur(1190), lowestAt: ago(20), median: eur(1450), highest: eur(1450), known: 1},
    {days: 365, lowest: eur(1190), lowestAt: ago(20), median: eur(1450), highest: eur(1490), known: 0.74},
  ],
  ...{from: ago(330), now: NOW},
});
