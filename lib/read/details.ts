import type {MarkupWords, StockWords} from '../model/reading.ts';
import {buying} from './buying.ts';
import {seenText} from './element.ts';
import {mainHeading} from './main-heading.ts';
import {named} from './names.ts';
import {nearest} from './nearest.ts';
import {allIn, attribute, firstIn, holds} from './of-element.ts';
import {inOrder} from './order.ts';
import {type Found, once, type Page, type Read} from './page.ts';
import {parentOf} from './parent.ts';
import {isSeen} from './seen.ts';
import {toldByMarkup} from './told.ts';

const STOCK = /availab|stock|sold|dispon|lager/i;
/** One selector at a time: of a list the browser holds every element against every part. */
const SPEAKING = ['button', 'input[type=submit]', '[itemprop=availability]'];

/** The smallest block around the heading that also holds a way to buy; the whole page where there is none. */
export const mainBlock = (page: Page): Element =>
  once(page, 'block', () => {
    const {own} = buying(page);
    for (let up: Element | null = mainHeading(page)?.parentElement ?? null; up; up = parentOf(up))
      if (own.some(control => up && holds(up, control)) || firstIn(up, 'form button')) return up;
    return page.doc.documentElement;
  });

/** Something to be chosen before a button lets buy: a size, a colour. */
const CHOICE = 'select,input[type=radio],[class*=swatch i],[class*=size i]';

/** What the buttons say that buy: one that is switched off, where there is nothing to choose first, sells nothing. */
const buyable = (page: Page): Found<StockWords>[] => {
  const {own} = buying(page);
  const isOff = own.every(control => control.matches(':disabled,[aria-disabled=true]')) && !firstIn(mainBlock(page), CHOICE);
  const [stock, from] = isOff ? ['out of stock', 'disabled buy button'] : ['in stock', 'buy button'];
  return own.length ? [{value: {stock}, from}] : [];
};

/** Elements that may speak of stock: a page with more of them is a list. */
const MOST = 1000;

/** What speaks of one size or colour. */
const CHOSEN = {tags: /^(?:LI|LABEL)$/i, names: /variant|swatch|size/i};

/** The elements of the product's block that may speak of stock, in document order. */
const speaking = (page: Page): Element[] => {
  const block = mainBlock(page);
  const called = named(page, STOCK).filter(element => element !== block && holds(block, element));
  return inOrder(page, [...SPEAKING.flatMap(each => [...allIn(block, each)]), ...called]);
};

/** What data, page and buy button say of stock, those of single sizes and colours apart; the background understands and weighs it. */
export const availability: Read<StockWords | MarkupWords> = page => {
  const said = speaking(page)
    .slice(0, MOST)
    .filter(element => !nearest(page, CHOSEN, element) && isSeen(element))
    .slice(0, 300)
    .map(element => seenText(element) || attribute(element, 'value') || '')
    .filter(stock => stock && stock.length < 80)
    .slice(0, 12);
  return [...toldByMarkup(page), ...buyable(page), ...said.map(stock => ({value: {stock}, from: 'page words'}))];
};

const LISTS = {tags: /^$/, names: /bullet|feature|highlight|benefit|description/i};

/** The selling points: a list of whole sentences near the heading, not navigation or options. */
export const bullets: Read<string[]> = page => {
  for (const list of allIn(mainBlock(page), 'ul')) {
    const {childElementCount: count} = list;
    // Asked before the texts: lists may lie within each other, and each would be read to its end.
    if (count < 2 || count > 99 || list.querySelector('input,a[href]') || !nearest(page, LISTS, list) || !isSeen(list)) continue;
    const value = [...list.children].map(seenText).filter(words => words.length > 8 && words.length < 1000);
    if (value.length === count) return [{value, from: 'list of points'}];
  }
  return [];
};
