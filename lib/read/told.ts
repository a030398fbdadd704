import type {Markup, MarkupWords} from '../model/reading.ts';
import {mainProducts} from './main-product.ts';
import {things} from './markup.ts';
import {metas} from './meta.ts';
import type {Page, Read} from './page.ts';

/** Asks the background for what the markup says of the field, at this place among the candidates. */
export const toldByMarkup: Read<MarkupWords> = () => [{value: {markup: true}, from: 'markup'}];

/** Reviews and their like are long, and nobody asks for them. */
const pruned = (node: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !/^(?:reviews?|isRelatedTo|isSimilarTo|itemListElement)$/.test(name)));

/** The markup and metas that speak of the page's product. */
export const markupOf = (page: Page): Markup => {
  const crumbs = things(page).find(({types}) => types.includes('BreadcrumbList'));
  return {
    products: mainProducts(page).map(({node, syntax}) => ({node: pruned(node), syntax})),
    ...(crumbs ? {breadcrumb: {node: crumbs.node, syntax: crumbs.syntax}} : {}),
    metas: metas(page),
  };
};
