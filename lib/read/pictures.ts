import type {Image} from '../model/listing.ts';
import type {MarkupWords} from '../model/reading.ts';
import {around} from './around.ts';
import {attribute} from './asks.ts';
import {all, map} from './element.ts';
import {named} from './names.ts';
import type {Page, Read} from './page.ts';
import {parentOf} from './parent.ts';
import {toldByMarkup} from './told.ts';

const absolute = (page: Page, address: string): string => {
  const base = /^http/.test(page.doc.baseURI) ? page.doc.baseURI : page.url.href;
  const {href, protocol} = URL.canParse(address, base) ? new URL(address, base) : {href: '', protocol: ''};
  return /^https?:$/.test(protocol) && href.length < 2048 && !/\/(?:blank|spacer|placeholder)\b/.test(href) ? href : '';
};

/** The largest address that an `<img>` offers: of its srcset the widest, else the lazy one, else what it shows. */
const largest = (element: Element): string => {
  const [widest] = [...attribute(element, 'srcset').matchAll(/(\S+)\s+([\d.]+)[wx]/g)].sort((a, b) => Number(b[2]) - Number(a[2]));
  return widest?.[1] || element.getAttribute('data-src') || element.getAttribute('src') || '';
};

const imageOf = (page: Page, element: Element): Image => {
  const {naturalWidth: width = 0, naturalHeight: height = 0} = element as HTMLImageElement;
  const alt = element.getAttribute('alt')?.trim().slice(0, 1000);
  const url = absolute(page, largest(element));
  const known = width > 1 && height > 1 && (element as HTMLImageElement).currentSrc === url;
  return {url, ...(known ? {width, height} : {}), ...(alt ? {alt} : {})};
};

const distinct = (images: Image[]): Image[] =>
  [...new Map(images.filter(({url}) => url).map(image => [image.url, image])).values()].slice(0, 100);

/** The pictures that these elements show, each once. */
export const imagesOf = (page: Page, elements: readonly Element[]): Image[] => distinct(elements.map(element => imageOf(page, element)));

/** The pictures of the elements that match. */
export const images =
  (selector: string): Read<Image[]> =>
  page => {
    const value = distinct(all(page, selector).map(element => imageOf(page, element)));
    return value.length ? [{value, from: selector}] : [];
  };

const GALLERY = /gallery|product-image|productimage|thumb|product-media|carousel|swiper|slick/i;
const OTHERS = /related|recommend|similar/i;
/** A page has fewer pictures, or is a list. */
const MOST = 1000;

/** The pictures of the product: in the gallery beside the heading, or in markup; the background takes the fuller. */
export const pictures: Read<Image[] | MarkupWords> = page => {
  const value = distinct(gallery(page).map(element => imageOf(page, element)));
  return [...toldByMarkup(page), ...(value.length ? [{value, from: 'gallery'}] : [])];
};

/** What a picture stands in. */
type Around = 'gallery' | 'other' | 'page';

/** Galleries within the smallest block that holds the heading and any. */
const gallery = (page: Page): Element[] => {
  const [galleries, others] = [new Set(named(page, GALLERY)), new Set(named(page, OTHERS))];
  // What stands around one picture stands around its neighbours too.
  const known = new Map<Element, Around>();
  const isOther = (element: Element): boolean =>
    others.has(element) || (element.tagName === 'A' && attribute(element, 'href').includes('/product'));
  const standsIn = (element: Element): Around => {
    const way: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up); up = parentOf(up)) way.push(up);
    let is: Around = (up && known.get(up)) ?? 'page';
    for (const inner of way.reverse()) {
      if (isOther(inner)) is = 'other';
      else if (is === 'page' && galleries.has(inner)) is = 'gallery';
      known.set(inner, is);
    }
    return is;
  };
  const isShown = (image: Element): boolean => {
    const outer = parentOf(image);
    return outer !== null && standsIn(outer) === 'gallery';
  };
  return around(page, [...page.doc.images].slice(0, MOST).filter(isShown));
};

/** The same pictures as the seller sent them: without the mark of their size, which sites write into the address. */
export const unsized = (read: Read<Image[]>, size: RegExp): Read<Image[]> =>
  map(read, list => distinct(list.map(({url}) => ({url: url.replace(size, '')}))));

/** Pictures of which the page's data hold the addresses alone. */
export const picturesAt = (read: Read<string[]>): Read<Image[]> =>
  map(read, (addresses, page) => {
    const list = distinct(addresses.map(address => ({url: absolute(page, address)})));
    return list.length ? list : undefined;
  });
