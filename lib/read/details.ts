import type {StockWords} from '../model/reading.ts';
import {buying} from './buying.ts';
import {seenText, tidy} from './element.ts';
import {mainHeading} from './heading.ts';
import {mainProducts, offersOf} from './main-product.ts';
import {propTexts, propThings, things} from './markup.ts';
import {meta} from './meta.ts';
import type {Found, Page, Read} from './page.ts';
import {isSeen} from './seen.ts';

const STOCK = 'button,input[type=submit],[itemprop=availability],[class*=availab i],[class*=stock i],[class*=sold i],[class*=dispon i],[class*=lager i]';

/** The smallest block around the heading that also holds a way to buy; the body where there is none. */
const mainBlock = (page: Page): Element => {
  const {own} = buying(page);
  for (let up = mainHeading(page)?.parentElement; up; up = up.parentElement) if (own.some(control => up?.contains(control)) || up.querySelector('form button')) return up;
  return page.doc.documentElement;
};

/** What the words by the buy button say of stock, those of single sizes and colours apart. */
const said = (page: Page): Found<StockWords>[] =>
  [...mainBlock(page).querySelectorAll(STOCK)]
    .map(element => ({element, stock: seenText(element) || element.getAttribute('value') || ''}))
    .filter(({element, stock}) => stock && stock.length < 80 && !element.closest('li,label,[class*=variant i],[class*=swatch i],[class*=size i]') && isSeen(element))
    .slice(0, 12)
    .map(({stock}) => ({value: {stock}, from: 'page words'}));

/** What page and data say of stock; the background understands and weighs it. */
export const availability: Read<StockWords> = page => {
  const stated = mainProducts(page).flatMap(({node, syntax}) => offersOf(node).flatMap(offer => propTexts(offer, 'availability').map(text => ({text, from: `${syntax} offers.availability`}))));
  const one = [...new Map(stated.map(said => [said.text, said])).values()];
  const shared = {text: meta(page, 'product:availability', 'og:availability') ?? '', from: 'meta availability'};
  const buy = buying(page).own.length ? [{text: 'in stock', from: 'buy button'}] : [];
  return [...one, shared, ...buy].map(({text, from}) => ({value: {stock: text.slice(0, 200)}, from})).concat(said(page)).slice(0, 20);
};

const number = (text: string | undefined): number => Number.parseFloat((text ?? '').replace(',', '.'));
const rated = (page: Page) => mainProducts(page).flatMap(({node, syntax}) => propThings(node, 'aggregateRating').map(node => ({node, from: `${syntax} aggregateRating`})));

/** 0–5, whatever scale the markup uses. */
export const rating: Read<number> = page =>
  rated(page)
    .map(({node, from}) => ({value: Math.round((number(propTexts(node, 'ratingValue')[0]) / (number(propTexts(node, 'bestRating')[0]) || 5)) * 500) / 100, from}))
    .filter(({value}) => value > 0 && value <= 5)
    .slice(0, 1);

export const reviewCount: Read<number> = page =>
  rated(page)
    .flatMap(({node, from}) => [...propTexts(node, 'reviewCount'), ...propTexts(node, 'ratingCount')].map(text => ({value: Number(text.replace(/[\s.,]/g, '')), from})))
    .filter(({value}) => Number.isInteger(value))
    .slice(0, 1);

export const description: Read<string> = page =>
  [...mainProducts(page).flatMap(({node, syntax}) => propTexts(node, 'description').map(value => ({value, from: `${syntax} description`}))), {value: meta(page, 'og:description', 'description') ?? '', from: 'meta description'}]
    .map(({value, from}) => ({value: tidy(value.replace(/<[^>]{0,500}>/g, ' ')).slice(0, 50_000), from}))
    .filter(({value}) => value)
    .slice(0, 1);

/** The breadcrumb, the page's own name at its end left out. */
export const category: Read<string[]> = page => {
  const list = things(page).find(({types}) => types.includes('BreadcrumbList'));
  const title = mainHeading(page)?.textContent?.trim();
  const value = (list ? propThings(list.node, 'itemListElement') : []).map(item => propTexts(item, 'name')[0] ?? propTexts(item, 'item')[0] ?? '').filter(name => name && name !== title && name.length < 300 && !/^https?:/.test(name));
  return list && value.length ? [{value: value.slice(0, 30), from: `${list.syntax} BreadcrumbList`}] : [];
};

/** Name → value pairs that markup names. */
export const attributes: Read<Record<string, string>> = page => {
  const pairs = mainProducts(page).flatMap(({node}) => propThings(node, 'additionalProperty').map(pair => [propTexts(pair, 'name')[0] ?? '', propTexts(pair, 'value')[0] ?? ''] as const));
  const named = pairs.filter(([name, value]) => name && value && name.length < 300 && value.length < 5000).slice(0, 200);
  return named.length ? [{value: Object.fromEntries(named), from: 'additionalProperty'}] : [];
};

const LISTS = 'bullet,feature,highlight,benefit,description'.replace(/[^,]+/g, '[class*=$& i] ul,ul[class*=$& i]');

/** The selling points: a list of whole sentences near the heading, not navigation or options. */
export const bullets: Read<string[]> = page => {
  for (const list of mainBlock(page).querySelectorAll(LISTS)) {
    const value = [...list.children].map(seenText).filter(words => words.length > 8 && words.length < 1000);
    if (value.length > 1 && value.length === list.childElementCount && !list.querySelector('input,a[href]') && isSeen(list)) return [{value, from: 'list of points'}];
  }
  return [];
};
