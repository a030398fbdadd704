import type {Markup} from '../model/reading.ts';
import {isObject, type Json} from '../parse/json.ts';
import {labelled} from './labelled.ts';
import {mainProducts} from './main-product.ts';
import {type Thing, things} from './markup.ts';
import {metas} from './meta.ts';
import type {Page} from './page.ts';
import {pageState} from './page-state.ts';

/** Long, and nobody asks for them. */
const UNASKED = /^(?:reviews?|isRelatedTo|isSimilarTo)$/;
/** No shop's markup needs more levels, nor more characters: a page could nest or repeat it until no browser would send it. */
const DEEPEST = 20;
const LARGEST = 1_000_000;

/** The markup and metas that speak of the page's product. */
export const markupOf = (page: Page): Markup => {
  let left = LARGEST;
  const copied = (value: unknown, depth = 0): unknown => {
    left -= typeof value === 'string' ? value.length : 9;
    if (left < 0 || depth > DEEPEST) return undefined;
    if (Array.isArray(value)) return value.map(item => copied(item, depth + 1));
    if (!isObject(value)) return value;
    const asked = Object.keys(value).filter(name => !UNASKED.test(name));
    return Object.fromEntries(asked.map(name => [copied(name, depth), copied(value[name], depth + 1)]));
  };
  const told = ({node, syntax}: Thing) => ({node: (copied(node) ?? {}) as Json, syntax});
  const crumbs = things(page).find(({types}) => types.includes('BreadcrumbList'));
  const state = pageState(page);
  return {
    products: mainProducts(page).map(told),
    ...(crumbs ? {breadcrumb: told(crumbs)} : {}),
    metas: metas(page),
    pairs: labelled(page),
    ...(state.length ? {state} : {}),
  };
};
