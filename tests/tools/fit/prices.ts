import type {Money} from '../../../lib/model/money.ts';
import type {Reading} from '../../../lib/model/reading.ts';
import {priceCandidates, settle} from '../../../lib/parse/settle.ts';
import {type Evidence, evidenceOf, type Weights} from '../../../lib/parse/weigh-prices.ts';
import type {Sign, Signs} from '../../../lib/read/price-signs.ts';
import {chanceOf} from '../../../lib/read/visible-price.ts';
import {verdictOf} from '../measure-fields.ts';
import {type Choice, learned} from './choice.ts';
import type {FitPage} from './pages.ts';

export type Fitted = {seen: Signs; told: Weights};

/** What is expected of each sign before any page was seen; a weight never changes sides. 0: it may speak for or against. */
const signs: Record<Sign, number> = {
  always: 0,
  named: 0.5,
  'named-around': 0.5,
  current: 0.5,
  'marked-up': 0.5,
  currency: 0.5,
  cents: 0,
  early: 1,
  near: 1,
  bought: 1,
  elsewhere: -1,
  linked: -0.5,
  tile: -1,
  wordy: -1,
  other: -1,
  was: -1,
  struck: -1,
  reduced: 0.5,
};
const pieces: Record<Evidence, number> = {
  always: 0,
  'JSON-LD': 1.5,
  attributes: 1.5,
  meta: 1.5,
  state: 1,
  lower: 0,
  cheapest: 0,
  unclaimed: -1,
  unseen: -1,
  seen: 0,
  former: -1,
  chance: 3,
  likeliest: 1,
};

const isProduct = ({page}: FitPage) => page.kind === 'product';

/** Is an amount the one that people read? Asked in the very terms in which the reader is judged. */
const isGold = ({page}: FitPage, money: Money | undefined): boolean =>
  money !== undefined && verdictOf('price', page, {fields: {price: money}} as never) === 'right';

/** The reading with its visible prices weighed anew. */
export const reweighed = ({reading, prices}: FitPage, seen: Signs): Reading | undefined => {
  if (!reading) return undefined;
  const [first] = (reading.found.price ?? []).filter(({from}) => from.startsWith('visible')) as {value: object}[];
  const visible = prices
    .filter(({role}) => role !== 'other')
    .map(({text, role, signs}) => ({
      value: {...first?.value, money: text.slice(0, 200)},
      from: role === 'was' ? 'visible former price' : 'visible price',
      trust: chanceOf(signs, seen),
    }))
    .sort((a, b) => b.trust - a.trust)
    .slice(0, 12);
  const told = (reading.found.price ?? []).filter(({from}) => !from.startsWith('visible'));
  return {...reading, found: {...reading.found, price: [...told, ...visible]}};
};

const moneyAt = (one: FitPage, text: string): Money | undefined => {
  const reading = one.reading && {...one.reading, found: {price: [{value: {money: text}, from: 'visible price', trust: 1}]}};
  return reading && priceCandidates(reading, one.url)[0]?.value;
};

/** Of a page's prices the likeliest; more are a list, and lists must not count for more than other pages. */
const MOST = 60;

const places = (pages: readonly FitPage[]): Choice<Sign>[] =>
  pages.map(one => one.prices.slice(0, MOST).map(({text, signs}) => ({signs, is: isProduct(one) && isGold(one, moneyAt(one, text))})));

const amounts = (pages: readonly FitPage[], seen: Signs): Choice<Evidence>[] =>
  pages.filter(isProduct).map(one => {
    const reading = reweighed(one, seen);
    const candidates = reading ? priceCandidates(reading, one.url) : [];
    return evidenceOf(candidates).map(({told, evidence}) => ({signs: evidence, is: isGold(one, told.value)}));
  });

/** Weights learned from these pages: first of the places on a page, then, with those, of all evidence together. */
export const learn = (pages: readonly FitPage[]): Fitted => {
  const seen = learned(signs, places(pages));
  return {seen, told: learned(pieces, amounts(pages, seen))};
};

/** What the price of a page comes to under these weights. */
export const priced = (one: FitPage, {seen, told}: Fitted) => {
  const reading = one.isProduct ? reweighed(one, seen) : undefined;
  const settled = reading && settle(reading, one.url, told);
  return {settled, verdict: verdictOf('price', one.page, settled as never)};
};
