import type {Availability} from '../model/listing.ts';
import {parseAvailability} from '../parse/availability.ts';
import {buyControls} from './buying.ts';
import {seenText, tidy} from './element.ts';
import {mainHeading} from './heading.ts';
import {mainProducts, offersOf} from './main-product.ts';
import {propTexts, propThings, things} from './markup.ts';
import {meta} from './meta.ts';
import type {Found, Page, Read} from './page.ts';
import {isSeen} from './seen.ts';

const STOCK = '[itemprop=availability],[class*=availab i],[id*=availab i],[class*=stock i],[id*=stock i],[class*=sold i],[class*=dostupn i],[class*=lager i],[class*=dispon i],[class*=delivery i]';

/** What the words by the buy button say of stock; a disabled button that says so itself is the best single sign. */
const said = (page: Page): Found<Availability>[] => {
  const block = mainBlock(page);
  for (const element of [...block.querySelectorAll('button[disabled],input[disabled],[aria-disabled=true],[class*=disabled i]')].slice(0, 100)) {
    const value = parseAvailability(seenText(element) || element.getAttribute('value') || '');
    if (value === 'out-of-stock' && isSeen(element)) return [{value, from: 'buy button'}];
  }
  for (const element of [...block.querySelectorAll(STOCK)].slice(0, 100)) {
    const words = seenText(element);
    if (!words || words.length > 80 || !isSeen(element) || element.closest('li,option,select,label,[class*=variant i],[class*=swatch i],[class*=size i]')) continue;
    const value = parseAvailability(words);
    if (value) return [{value, from: 'page words'}];
  }
  return [];
};

/** The smallest block around the heading that also holds a buy control or a form; the body where there is none. */
const mainBlock = (page: Page): Element => {
  const head = mainHeading(page);
  const controls = buyControls(page);
  for (let up = head?.parentElement; up; up = up.parentElement) if (controls.some(control => up.contains(control)) || up.querySelector('form button,form input[type=submit]')) return up;
  return page.doc.body ?? page.doc.documentElement;
};

/** In stock when any offer is; sold out in words beats markup that still says otherwise. */
export const availability: Read<Availability> = page => {
  const words = said(page);
  const claims = [
    ...mainProducts(page).flatMap(({node, syntax}) => offersOf(node).flatMap(offer => propTexts(offer, 'availability').map(value => ({value: parseAvailability(value), from: `${syntax} offers.availability`})))),
    ...[meta(page, 'product:availability', 'og:availability')].map(value => ({value: value && parseAvailability(value), from: 'meta availability'})),
  ].flatMap(({value, from}) => (value ? [{value, from}] : []));
  if (words[0]?.value === 'out-of-stock') return words;
  const best = claims.find(({value}) => value !== 'out-of-stock') ?? claims[0];
  if (best) return [best];
  if (words.length) return words;
  return buyControls(page).length ? [{value: 'in-stock', from: 'buy button'}] : [];
};

const rated = (page: Page) => mainProducts(page).flatMap(({node, syntax}) => propThings(node, 'aggregateRating').map(rating => ({rating, syntax})));

/** 0–5, whatever scale the markup uses. */
export const rating: Read<number> = page =>
  rated(page)
    .flatMap(({rating: node, syntax}) => {
      const score = Number.parseFloat((propTexts(node, 'ratingValue')[0] ?? '').replace(',', '.'));
      const best = Number.parseFloat((propTexts(node, 'bestRating')[0] ?? '5').replace(',', '.')) || 5;
      const value = Math.round((score / best) * 500) / 100;
      return value > 0 && value <= 5 ? [{value, from: `${syntax} aggregateRating`}] : [];
    })
    .slice(0, 1);

export const reviewCount: Read<number> = page =>
  rated(page)
    .flatMap(({rating: node, syntax}) => ['reviewCount', 'ratingCount'].flatMap(prop => propTexts(node, prop).map(text => ({value: Number(text.replace(/[\s.,]/g, '')), from: `${syntax} ${prop}`}))))
    .filter(({value}) => Number.isInteger(value) && value >= 0)
    .slice(0, 1);

export const description: Read<string> = page => {
  const marked = mainProducts(page).flatMap(({node, syntax}) => propTexts(node, 'description').map(value => ({value: plain(value), from: `${syntax} description`})));
  const shared = meta(page, 'og:description', 'description');
  return [...marked, ...(shared ? [{value: shared, from: 'meta description'}] : [])].filter(({value}) => value.length > 1).map(found => ({...found, value: found.value.slice(0, 50_000)})).slice(0, 1);
};

const plain = (text: string): string => tidy(text.replace(/<[^>]{0,500}>/g, ' '));

/** The breadcrumb, the page's own name at its end left out. */
export const category: Read<string[]> = page => {
  const list = things(page).find(({types}) => types.includes('BreadcrumbList'));
  if (!list) return [];
  const names = propThings(list.node, 'itemListElement')
    .map(item => ({name: propTexts(item, 'name')[0] ?? propTexts(item, 'item')[0] ?? '', position: Number(propTexts(item, 'position')[0] ?? 0)}))
    .sort((a, b) => a.position - b.position)
    .map(({name}) => name.slice(0, 300))
    .filter(name => name && !/^https?:/.test(name));
  const title = mainHeading(page);
  const own = title ? seenText(title) : '';
  const kept = names.filter(name => name !== own).slice(0, 30);
  return kept.length ? [{value: kept, from: `${list.syntax} BreadcrumbList`}] : [];
};

/** Name → value pairs from markup and from the specification table under the heading. */
export const attributes: Read<Record<string, string>> = page => {
  const out: Record<string, string> = Object.create(null);
  for (const {node} of mainProducts(page)) {
    for (const pair of propThings(node, 'additionalProperty')) put(out, propTexts(pair, 'name')[0], propTexts(pair, 'value')[0]);
    for (const name of ['color', 'material', 'size', 'weight', 'width', 'height', 'depth']) put(out, name, propTexts(node, name)[0]);
  }
  for (const row of [...page.doc.querySelectorAll('[class*=spec i] tr,[id*=spec i] tr,[class*=attribut i] tr,[class*=propert i] tr,[class*=detail i] tr,[class*=spec i] dt,[class*=attribut i] dt')].slice(0, 300)) {
    const [name, value] = row.tagName === 'DT' ? [row, row.nextElementSibling] : row.children;
    if (name && value && (row.tagName === 'DT' || row.children.length === 2)) put(out, seenText(name).replace(/\s*[:：]$/, ''), seenText(value));
  }
  return Object.keys(out).length ? [{value: {...out}, from: 'specification'}] : [];
};

const put = (out: Record<string, string>, name: string | undefined, value: string | undefined): void => {
  if (name && value && name.length < 100 && value.length < 2000 && !/^(?:__proto__|constructor|prototype)$/.test(name) && Object.keys(out).length < 200 && !(name in out)) out[name] = value;
};

/** The selling points: the short list nearest below the heading, not navigation, options or reviews. */
export const bullets: Read<string[]> = page => {
  const block = mainBlock(page);
  for (const list of [...block.querySelectorAll('[class*=bullet i] ul,ul[class*=bullet i],[class*=feature i] ul,ul[class*=feature i],[class*=highlight i] ul,[class*=selling i] ul,[class*=benefit i] ul,[class*=description i] ul,[id*=description i] ul')].slice(0, 20)) {
    const points = [...list.children].map(seenText).filter(words => words.length > 8 && words.length < 1000);
    if (points.length > 1 && points.length === list.childElementCount && !list.querySelector('input,select,a[href]') && isSeen(list)) return [{value: points.slice(0, 100), from: 'list of points'}];
  }
  return [];
};
