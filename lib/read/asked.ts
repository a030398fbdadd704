import {inside} from './asks.ts';
import {first, fromQuery, map, tidy} from './element.ts';
import type {Read} from './page.ts';
import {isShort} from './texts.ts';

const QUERIES =
  /^(?:q|query|k|kw|keywords?|search(?:_?(?:query|term|text|keyword))?|s|st|text|term|_nkw|wd|word|key|find|keyword_?search|searchstring|such\w*|ntt)$/i;
const PAGES = /^(?:page|p|pg|_?pgn|page_?(?:no|num|number|index)|paged|currentpage|seite|pagina)$/i;
const inQuery =
  (name: RegExp, value: RegExp): Read<string> =>
  page =>
    [...page.url.searchParams.keys()]
      .filter(each => name.test(each))
      .flatMap(each => fromQuery(each)(page))
      .filter(each => value.test(each.value));

const BOXES =
  'input[type=search],input[name=q],input[name=query],input[name*=search i],input[id*=search i],input[name=keyword],input[name=s]';
/** What stands in the search box: the page's own search on pages of results, and nothing elsewhere. */
const inBox: Read<string> = ({doc}) => {
  const box = [...doc.querySelectorAll<HTMLInputElement>(BOXES)].find(({type, value}) => /^(?:text|search)$/.test(type) && value.trim());
  // Old pages write there what the box is for.
  return box && box.value !== box.title && box.value !== box.placeholder
    ? [{value: tidy(box.value).slice(0, 500), from: 'search box'}]
    : [];
};

/** What was searched for: as the address says, else what the search box holds on a page of results. */
export const query: Read<string> = page => {
  const said = inQuery(QUERIES, /\p{L}|\d/u)(page).slice(0, 1);
  return said.length || !/search|such|buscar|recherche|find|query/i.test(page.url.pathname) ? said : inBox(page);
};

const inPath: Read<string> = ({url}) => {
  const [, page] = /(?:\/|[-_;])(?:page|seite|pagina|p)[-=/]?(\d{1,4})(?:[/.?]|$)/i.exec(url.pathname) ?? [];
  return page ? [{value: page, from: 'address'}] : [];
};
const CURRENT = '[aria-current=page],[class*=pag i] [class*=current i],[class*=pag i] [class*=active i],[class*=pag i] [class*=selected i]';
/** Characters of an element that may be a page's number, and how many of these are looked at. */
const [NUMBER, MOST] = [60, 20];
/** The number before it or after it is linked beside it: sizes of pages go by tens. */
const isAmongPages = (element: Element, number: number): boolean => {
  const list = element.closest('ul,ol,nav,[class*=pag i]') ?? element;
  return inside(list, 'a').some(({textContent}) => Math.abs(Number(tidy(textContent ?? '')) - number) === 1);
};
const inPager: Read<string> = ({doc}) =>
  inside(doc, CURRENT)
    .filter(element => isShort(element, NUMBER) && /^\s*\d{1,4}\s*$/.test(element.textContent ?? ''))
    .slice(0, MOST)
    .filter(element => isAmongPages(element, Number(element.textContent)))
    .map(({textContent}) => tidy(textContent ?? ''))
    .slice(0, 1)
    .map(value => ({value, from: 'pager'}));

/** The page of a list: as the address numbers it, else as the list of its pages marks it. */
export const pageNumber: Read<string> = first(inQuery(PAGES, /^\d{1,4}$/), inPath, inPager);

/** The page's first heading with words. */
export const listHeading: Read<string> = map(
  ({doc}) =>
    inside(doc, 'h1')
      .map(({textContent}) => tidy(textContent ?? ''))
      .filter(words => words && words.length < 300)
      .slice(0, 1)
      .map(value => ({value, from: 'h1'})),
  words => words,
);
