import type {About} from '../parse/column-kinds.ts';
import {ideasWithin} from '../parse/column-means.ts';
import {inside, isSeen} from './asks.ts';
import {seenText} from './element.ts';
import {once, type Page} from './page.ts';

/** Characters of a heading, and headings of a page that are looked at. */
const [LONGEST, MOST] = [80, 3];

const aboutIn = (text: string): About => {
  const ideas = ideasWithin(text);
  return {
    orders: ['order', 'sold'].some(idea => ideas.has(idea)),
    goods: ['product', 'stock', 'sku', 'asin'].some(idea => ideas.has(idea)),
  };
};

/** The first headings of a page that can be seen. */
export const headingsOf = (page: Page): Element[] =>
  once(page, 'grid-headings', () => inside(page.doc, 'h1,[role=heading][aria-level="1"],main h2').slice(0, MOST).filter(isSeen));

/** What the page is about, as its heading says, else its address, else its title; where neither or both are said, nothing is. */
export const aboutOf = (page: Page): About =>
  once(page, 'grid-about', () => {
    const headings = headingsOf(page);
    const {pathname, search, hash} = page.url;
    const texts = [headings.map(seenText).find(Boolean) ?? '', decodeSafely(`${pathname} ${search} ${hash}`), page.doc.title];
    const said = texts.map(text => aboutIn(text.slice(0, LONGEST)));
    return said.find(({orders, goods}) => orders !== goods) ?? {orders: false, goods: false};
  });

const decodeSafely = (text: string): string => text.replace(/[/?&=#%_-]+/g, ' ');
