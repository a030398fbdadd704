import type {Language} from '../lib/format/language.ts';
import type {Money} from '../lib/model/money.ts';
import type {
  Detected,
  FatigueRow,
  OverlapRow,
  Promotable,
  PromotedLine,
  PromotionResult,
  PromotionRow,
  Uplift,
} from '../lib/reports/promotions.ts';
import {nothing} from './example.ts';
import type {PromotionActions} from './promotion-actions.ts';
import {NOW} from './sample-card.ts';
import {goodListings} from './sample-goods.ts';

const eur = (amount: number): Money => ({amount, currency: 'EUR'});
const shop = {site: 'etsy', host: 'etsy.com', shop: null};
const said = {
  en: {goal: 'Clear the summer stock', stool: 'Elm stool with three legs'},
  'zh-CN': {goal: '清理夏季库存', stool: '榆木三脚凳'},
};

export const promotionActions: PromotionActions = {onKeep: nothing, onDelete: nothing, onTake: nothing, onRefuse: nothing};

export const promotables = (language: Language): Promotable[] => [
  {shop, ref: '42', sku: 'OAK-1', title: goodListings(language).own.title, currency: 'EUR'},
  {shop, ref: '43', sku: undefined, title: said[language].stool, currency: 'EUR'},
];

export const samplePromotion = (language: Language): PromotionRow['choice'] => ({
  ...{kind: 'choice', what: 'promotion', ...shop, id: 'p1', refs: ['42'], type: 'holiday', goal: said[language].goal, at: NOW},
  ...{start: '2026-11-20', end: '2026-11-27', effect: {off: 0.2, fromTotal: eur(2000)}, fixedCost: eur(2500)},
});

const line = (language: Language): PromotedLine => ({
  ...{id: 'etsy,etsy.com,,listing,42', title: goodListings(language).own.title, usual: eur(2490), price: eur(1992), depth: 0.2},
  ...{margin: {profit: eur(449), share: 0.268, how: 'derived'}, floor: eur(1850), how: 'derived', isBelow: false},
});

const during = {days: 8, sold: 42, expected: 24.5, more: 17.5, share: 0.714};
const uplift: Uplift = {
  ...{during, after: {days: 14, sold: 36, expected: 42, more: -6, share: -0.143}, netUnits: 11.5},
  newBuyers: {days: 8, sold: 19, expected: 9.5, more: 9.5, share: 1},
};

const known: PromotionResult = {
  ...{state: 'known', uplift, buyers: 'known'},
  profit: {profit: eur(163_58), usual: eur(207_52), more: eur(-94_76), how: 'estimated'},
};

/** A promotion that is over, with all that came of it. */
export const overRow = (language: Language): PromotionRow => ({
  ...{choice: samplePromotion(language), place: shop, state: 'over', listings: 1, lines: [line(language)], below: 0},
  ...{depth: {least: 0.2, most: 0.2}, result: known},
});

/** One that is still to come, below the floor of a listing, and not known of another. */
export const plannedRow = (language: Language): PromotionRow => ({
  ...overRow(language),
  ...{
    choice: {
      ...samplePromotion(language),
      id: 'p2',
      goal: undefined,
      type: 'flash',
      start: '2026-12-12',
      end: '2026-12-12',
      refs: undefined,
    },
  },
  ...{state: 'planned', listings: 12, below: 1, depth: {least: 0.2, most: 0.35}, result: undefined},
  lines: [
    {
      ...line(language),
      price: eur(1619),
      depth: 0.35,
      margin: {profit: eur(-32), share: -0.02, how: 'estimated'},
      how: 'estimated',
      isBelow: true,
    },
    {...line(language), id: '43', title: said[language].stool, margin: {why: 'no-cost'}, floor: undefined},
  ],
});

export const resultSamples: Record<string, PromotionResult> = {
  known,
  'without buyers, a cost missing': {...known, buyers: 'unknown', profit: {unknown: 2, why: 'no-cost'}, uplift: {during, netUnits: 17.5}},
  'buyers of two installations, nothing expected': {
    ...{...known, buyers: 'mixed', profit: undefined},
    uplift: {during: {...during, expected: 0, more: 42, share: undefined}, netUnits: 42},
  },
  'still running': {state: 'not-over', until: undefined},
  'orders are not known so far': {state: 'not-over', until: '2026-11-24'},
  'too few days': {state: 'few-days', since: '2026-11-10'},
  'no orders': {state: 'no-orders'},
};

export const overlapSamples = (language: Language): OverlapRow[] => {
  const [first, second] = [samplePromotion(language), plannedRow(language).choice];
  const row: OverlapRow = {
    ...{promotions: ['p1', 'p2'], names: [first, second], from: '2026-11-26', to: '2026-11-27', price: eur(1295), isBelow: true, by: 143},
    ...{id: 'etsy,etsy.com,,listing,42', title: goodListings(language).own.title, floor: eur(1438), listings: 3},
  };
  return [
    row,
    {...row, isBelow: false, by: 0, price: eur(1600), listings: 1},
    {...row, isBelow: false, by: 0, floor: undefined, listings: 1},
  ];
};

const badge = {en: 'Limited time deal', 'zh-CN': '限时秒杀'};

export const detectedSamples = (language: Language): Detected[] => {
  const listing = {id: 'etsy,etsy.com,,listing,42', title: goodListings(language).own.title, ref: '42', listed: {...shop, ref: '42'}};
  const one: Detected = {
    ...{name: '1', shop, listings: [listing], start: '2026-10-01', until: '2026-10-07', seen: '2026-11-22'},
    ...{usual: eur(2490), price: eur(1990), by: 'struck', depth: 0.2},
  };
  return [
    {...one, name: '2', start: '2026-11-20', until: undefined, listings: [listing, {...listing, id: '43'}]},
    {...one, by: 'returned', badge: {text: badge[language], type: 'flash'}},
    {...one, name: '3', by: 'badge', badge: {text: badge[language], type: 'flash'}, depth: 0, until: undefined, start: '2026-11-21'},
  ];
};

export const fatigueSamples = (language: Language): FatigueRow[] => {
  const row: FatigueRow = {
    ...{id: 'etsy,etsy.com,,listing,42', title: goodListings(language).own.title},
    fatigue: {promotions: 6, daysOn: 0.24, pause: 21.5, depth: 0.22, deeper: 0.06, trend: 'fading', eachTime: 0.84},
  };
  const few = {promotions: 2, daysOn: 0.04, pause: 80, depth: undefined, deeper: undefined, trend: 'unknown', eachTime: undefined} as const;
  return [
    row,
    {...row, id: '2', fatigue: {...row.fatigue, trend: 'steady', eachTime: 0.99}},
    {...row, id: '3', title: undefined, fatigue: few},
  ];
};
