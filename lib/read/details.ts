import type {MarkupWords, StockWords} from '../model/reading.ts';
import {buying} from './buying.ts';
import {seenText} from './element.ts';
import {mainHeading} from './heading.ts';
import type {Page, Read} from './page.ts';
import {isSeen} from './seen.ts';
import {toldByMarkup} from './told.ts';

const STOCK =
  'button,input[type=submit],[itemprop=availability],[class*=availab i],[class*=stock i],[class*=sold i],[class*=dispon i],[class*=lager i]';

/** The smallest block around the heading that also holds a way to buy; the whole page where there is none. */
const mainBlock = (page: Page): Element => {
  const {own} = buying(page);
  for (let up = mainHeading(page)?.parentElement; up; up = up.parentElement)
    if (own.some(control => up?.contains(control)) || up.querySelector('form button')) return up;
  return page.doc.documentElement;
};

/** What data, page and buy button say of stock, those of single sizes and colours apart; the background understands and weighs it. */
export const availability: Read<StockWords | MarkupWords> = page => {
  const said = [...mainBlock(page).querySelectorAll(STOCK)]
    .filter(element => !element.closest('li,label,[class*=variant i],[class*=swatch i],[class*=size i]') && isSeen(element))
    .slice(0, 300)
    .map(element => seenText(element) || element.getAttribute('value') || '')
    .filter(stock => stock && stock.length < 80)
    .slice(0, 12);
  const buy = buying(page).own.length ? [{value: {stock: 'in stock'}, from: 'buy button'}] : [];
  return [...toldByMarkup(page), ...buy, ...said.map(stock => ({value: {stock}, from: 'page words'}))];
};

const LISTS = 'bullet,feature,highlight,benefit,description'.replace(/[^,]+/g, '[class*=$& i] ul,ul[class*=$& i]');

/** The selling points: a list of whole sentences near the heading, not navigation or options. */
export const bullets: Read<string[]> = page => {
  for (const list of mainBlock(page).querySelectorAll(LISTS)) {
    const {childElementCount: count} = list;
    // Asked before the texts: lists may lie within each other, and each would be read to its end.
    if (count < 2 || count > 99 || list.querySelector('input,a[href]') || !isSeen(list)) continue;
    const value = [...list.children].map(seenText).filter(words => words.length > 8 && words.length < 1000);
    if (value.length === count) return [{value, from: 'list of points'}];
  }
  return [];
};
