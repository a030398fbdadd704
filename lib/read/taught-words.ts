import {taughtFrom} from '../model/from.ts';
import {seenText, tidy} from './element.ts';
import type {Found, Page} from './page.ts';
import {priceText} from './price-places.ts';
import type {Fits} from './taught-label.ts';
import {moneyWords} from './value.ts';

type Said = unknown | undefined;

const saidIn = (element: Element): string =>
  'value' in element && typeof element.value === 'string' && element.value
    ? element.value.trim()
    : seenText(element) || tidy(element.textContent) || tidy(element.getAttribute('aria-label') ?? element.getAttribute('content') ?? '');

/** Prices may be spelt out for machines where style sheets draw them of pieces. */
const priced = (element: Element): string => {
  const shown = 'value' in element ? saidIn(element) : priceText(element);
  return /\p{Nd}/u.test(shown) ? shown : tidy(element.getAttribute('content') ?? element.getAttribute('aria-label') ?? element.textContent);
};

const money = (element: Element, page: Page, currency?: string): Said => {
  const words = priced(element);
  return /\p{Nd}/u.test(words) ? moneyWords(page, words, currency) : undefined;
};

/** Stars that are drawn say their number in an attribute. */
const numbered = (element: Element): string => {
  const holder = [element, ...element.querySelectorAll('[aria-label],[title],[content],[alt]')].slice(0, 20);
  const said = holder.flatMap(one => ['content', 'aria-label', 'title', 'alt'].map(name => one.getAttribute(name) ?? ''));
  return [saidIn(element), ...said].find(text => /\d/.test(text)) ?? '';
};

const decimal = (element: Element): Said => {
  const number = Number(/\d+(?:[.,]\d+)?/.exec(numbered(element))?.[0].replace(',', '.') ?? Number.NaN);
  return number <= 5 ? number : undefined;
};

const count = (element: Element): Said => {
  const digits = /\d[\d.,\s'’]*/.exec(numbered(element))?.[0].replace(/\D/g, '') ?? '';
  return digits && digits.length < 10 ? Number(digits) : undefined;
};

const isPicture = (element: Element): element is HTMLImageElement => element.tagName === 'IMG';

const pictures = (element: Element, page: Page): Said => {
  const all = isPicture(element) ? [element] : [...element.querySelectorAll('img')];
  const list = all.flatMap(({currentSrc, src, alt}) => {
    const url = currentSrc || src;
    const address = URL.canParse(url, page.url.href) ? new URL(url, page.url.href).href : '';
    return /^https?:/.test(address) && address.length <= 2048 ? [{url: address, ...(alt && {alt: tidy(alt).slice(0, 1000)})}] : [];
  });
  return list.length > 0 ? list.slice(0, 200) : undefined;
};

const each =
  (selector: string, longest: number) =>
  (element: Element): Said => {
    const parts = [...element.querySelectorAll(selector)].map(saidIn).filter(Boolean);
    const list = (parts.length > 0 ? parts : [saidIn(element)]).map(text => text.slice(0, longest)).filter(Boolean);
    return list.length > 0 ? list.slice(0, 30) : undefined;
  };

const text =
  (longest: number) =>
  (element: Element): Said => {
    const words = saidIn(element);
    return words && words.length <= longest ? words : undefined;
  };

const readers: Record<string, (element: Element, page: Page, currency?: string) => Said> = {
  title: text(2000),
  brand: text(200),
  seller: text(300),
  sku: text(200),
  mpn: text(200),
  gtin: text(40),
  price: money,
  listPrice: money,
  shipping: money,
  availability: element => ({stock: saidIn(element).slice(0, 200)}),
  stock: count,
  rating: decimal,
  reviewCount: count,
  images: pictures,
  bullets: each('li', 5000),
  category: each('a,li:not(:has(a))', 300),
  description: text(50_000),
};

/** The fields that a seller can point at. */
export const teachable = Object.keys(readers);

/** What an element says of a field, in its own words; none where it cannot be meant. `currency`: of a bare number. */
export const wordsAt = (field: string, element: Element, page: Page, how: string, currency?: string): Found<unknown>[] => {
  const value = readers[field]?.(element, page, currency);
  return value === undefined ? [] : [{value, from: taughtFrom(how)}];
};

const NUMBERS = ['price', 'listPrice', 'shipping', 'rating', 'reviewCount', 'stock'];

/** Tells whether an element can hold a field, where not nearly any can. */
export const fitsOf = (field: string, page: Page): Fits =>
  NUMBERS.includes(field) ? element => element.textContent.length < 300 && wordsAt(field, element, page, '').length > 0 : undefined;
