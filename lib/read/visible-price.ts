import {buying} from './buying.ts';
import {mainHeading} from './main-heading.ts';
import {mainProducts} from './main-product.ts';
import {once, type Page} from './page.ts';
import {parentOf} from './parent.ts';
import {digitsIn, pricePlaces, priceText} from './price-places.ts';
import {type Sign, type Signs, signsOf} from './price-signs.ts';
import {seenWeights} from './seen-weights.ts';
import {pieces} from './texts.ts';

/** A price as it stands on the page. */
export type Seen = {
  /** The words, and their digits alone, to tell like amounts. */
  text: string;
  amount: string;
  element: Element;
  signs: Signs;
  /** What it is: asked now, asked before (struck through, labelled was/RRP/statt), or something else (shipping, instalment, per unit). */
  role: 'now' | 'was' | 'other';
  /** How likely it is the price of the page's product: 0–1. */
  chance: number;
};

/** Percentages, dates, telephone and article numbers. */
const OTHER_NUMBER = /^\D{0,3}\d+\s?%|%\s*$|\d[-/]\d+[-/]\d|\d{10}|^\s*\d+\s*(?:x|×)/;

/** 0–1: what the signs make of an amount, by logistic regression. */
export const chanceOf = (signs: Signs, weights: Signs = seenWeights): number => {
  let sum = 0;
  for (const name in signs) sum += signs[name as Sign] * weights[name as Sign];
  return 1 / (1 + Math.exp(-sum));
};

/** Every price on the page with what it is and how likely it is the product's, likeliest first. */
export const seenPrices = (page: Page): Seen[] =>
  once(page, 'seen', () => {
    const places = pricePlaces(page);
    const signsAt = signsOf(page, places);
    const out = places.flatMap((element): Seen[] => {
      const text = priceText(element);
      const amount = digitsIn(text);
      if (text.length > 60 || !/[^0]/.test(amount) || OTHER_NUMBER.test(text)) return [];
      const signs = signsAt(element, text);
      return [
        {text, amount, element, signs, role: signs.was || signs.struck ? 'was' : signs.other ? 'other' : 'now', chance: chanceOf(signs)},
      ];
    });
    return promoted(out.sort((a, b) => b.chance - a.chance));
  });

/** What the prices of a page rest on, in an order in which each finds what it needs. */
export const priceBasis: readonly ((page: Page) => unknown)[] = [mainProducts, mainHeading, buying, pieces, pricePlaces, seenPrices];

/** The prices that stand in each block of the page, likeliest first: a list asks for those of every card. */
const byBlock = (page: Page): Map<Element, Seen[]> =>
  once(page, 'prices-by-block', () => {
    const blocks = new Map<Element, Seen[]>();
    for (const price of seenPrices(page))
      for (let up: Element | null = price.element; up; up = parentOf(up)) {
        const inside = blocks.get(up);
        if (inside) inside.push(price);
        else blocks.set(up, [price]);
      }
    return blocks;
  });

/** The prices of the page that stand in an element, likeliest first. */
export const pricesIn = (page: Page, element: Element): readonly Seen[] => byBlock(page).get(element) ?? [];

/** How likely it would be without its label; what is struck through stays so. */
const unlabelled = ({signs, chance}: Seen): number => (signs.was ? chanceOf({...signs, was: 0}) : chance);
/** An amount asked now that is so many times less likely is of something else. */
const MUCH = 8;

/** A "regular" or "old" price that stands alone is simply the price. */
const promoted = (prices: Seen[]): Seen[] => {
  let best: Seen | undefined;
  let highest = -1;
  for (const price of prices) {
    const likely = price.role === 'other' ? -1 : unlabelled(price);
    if (likely > highest) [best, highest] = [price, likely];
  }
  if (best?.role !== 'was' || best.signs.struck || prices.some(({role, chance}) => role === 'now' && chance * MUCH > highest))
    return prices;
  for (const price of prices) {
    if (price.amount !== best.amount || price.role !== 'was') continue;
    price.role = 'now';
    price.signs.was = 0;
    price.chance = chanceOf(price.signs);
  }
  return prices.sort((a, b) => b.chance - a.chance);
};
