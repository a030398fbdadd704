import {propTexts, propThings} from '../parse/json.ts';
import {mainProducts} from './main-product.ts';
import type {Found, Read} from './page.ts';

/** What the page's schema.org markup states at this path of its product (`'offers', 'price'`), taken at its word: for sites whose markup is to be held against the page. */
export const stated =
  (...path: [string, ...string[]]): Read<string> =>
  page =>
    mainProducts(page).flatMap(({node, syntax}): Found<string>[] => {
      const holders = path.slice(0, -1).reduce((nodes, name) => nodes.flatMap(inner => propThings(inner, name)), [node]);
      const values = holders.flatMap(holder => propTexts(holder, path.at(-1) ?? ''));
      return values.slice(0, 1).map(value => ({value, from: `${syntax} ${path.join('.')}`}));
    });

/** The candidates of all readers, best first: those that disagree leave the field undecided. */
export const every =
  <T>(...reads: Read<T>[]): Read<T> =>
  page =>
    reads.flatMap(read => read(page));
