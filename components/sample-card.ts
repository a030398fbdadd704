import type {Language} from '../lib/format/language.ts';
import type {Card, Verdict} from '../lib/reports/card.ts';
import type {CardActions} from './card-actions.ts';
import {nothing} from './example.ts';

/** The time that examples speak of as now: epoch ms, 22 November 2026. */
export const NOW = 1_795_338_000_000;
const MINUTE = 60_000;

const officially = {source: 'https://site.example/help/titles', trust: 'official', checkedOn: '2026-11-22'} as const;
const since = {...officially, from: '2026-07-27', region: 'DE'};

const found = {en: '“free shipping”', 'zh-CN': '“包邮”'};
const sites = {en: 'Etsy', 'zh-CN': '淘宝'};

/** A verdict of each level on the listing of `cardIn`, and one that would gain less than a point. */
export const verdictsIn = (language: Language): Record<Verdict['level'] | 'small', Verdict> => {
  const site = sites[language];
  const facts = {found: found[language], hits: 1, site};
  return {
    fail: {rule: 'title-banned', level: 'fail', score: 0.4, weight: 8, gain: 24.3, facts, advice: 'promotion', source: since},
    warn: {rule: 'picture-count', level: 'warn', score: 0.5, weight: 12, gain: 6, facts: {have: 3, min: 6, site}, advice: 'add'},
    small: {
      rule: 'selling-points',
      level: 'warn',
      score: 0.9,
      weight: 5,
      gain: 0.4,
      facts: {have: 4, min: 5, more: 1, site},
      advice: 'add',
    },
    pass: {rule: 'title-length', level: 'pass', score: 1, weight: 11, gain: 0, facts: {length: 78, max: 140}, source: officially},
    unscored: {rule: 'attribute-fill', level: 'unscored', score: null, weight: 10, gain: 0, facts: {}, missing: ['attributes']},
  };
};

const told = {
  en: {
    title: 'Turned oak coat hook with two brass screws, for coats, bags and towels, free shipping',
    brand: 'Oak & Ash',
    site: 'etsy',
    host: 'etsy.com',
    url: 'https://www.etsy.com/listing/42/oak-coat-hook',
    price: {price: {amount: 1250, currency: 'EUR'}},
  },
  'zh-CN': {
    title: '北欧实木挂钩 橡木墙面衣帽钩 玄关卧室挂包挂毛巾 配黄铜螺丝 包邮',
    brand: '橡木坊',
    site: 'taobao',
    host: 'item.taobao.com',
    url: 'https://item.taobao.com/item.htm?id=42',
    price: {price: {amount: 3990, currency: 'CNY'}},
  },
} as const;

/** An invented listing with something of every kind to say, and what is to be different of it. */
export const cardIn = (language: Language, changes: Partial<Card> = {}): Card => {
  const {fail, warn, pass, unscored} = verdictsIn(language);
  const {site, host} = told[language];
  return {
    ...told[language],
    ...{key: [site, host, '', 'listing', '42'], id: `${site},${host},,listing,42`},
    ...{readAt: NOW - 180 * MINUTE, seenAt: NOW - 4 * MINUTE, snapshots: 3, score: 59},
    ...{toFix: [fail, warn], passed: [pass], unscored: [unscored], missing: ['gtin', 'videos', 'listedAt'], undecided: []},
    ...changes,
  };
};

/** The same with little to say, for examples that are about something else. */
export const shortCardIn = (language: Language, changes: Partial<Card> = {}): Card =>
  cardIn(language, {...{score: 100, toFix: [], passed: [], unscored: [], missing: []}, ...changes});

/** A price of which page and data say two things. */
export const contradiction = (language: Language): Card['undecided'][number] => {
  const {amount, currency} = told[language].price.price;
  return {
    field: 'price',
    rivals: [
      {value: {amount, currency}, from: 'schema.org Product offers.price'},
      {value: {amount: amount - 300, currency}, from: '.price'},
    ],
  };
};

/** Decisions of which nothing comes. */
export const sampleActions: CardActions = {
  onPick: nothing,
  onTakeBack: nothing,
  onOwner: nothing,
  onPoint: nothing,
  teachable: ['title', 'price', 'availability'],
  isRefused: false,
};

/** A listing about which nothing was decided, and what is to be different of that. */
export const decidedIn = (language: Language, changes: Partial<NonNullable<Card['decided']>> = {}): NonNullable<Card['decided']> => ({
  ...{owner: {owner: 'unknown', why: undefined}, seller: told[language].brand, shop: told[language].host, marks: [], chosen: [], lost: []},
  ...changes,
});
