import type {Image} from '../model/listing.ts';
import {mainHeading} from './heading.ts';
import {isObject, listOf, own} from './json.ts';
import {mainProducts} from './main-product.ts';
import {propTexts} from './markup.ts';
import {meta} from './meta.ts';
import {all} from './element.ts';
import {once, type Page, type Read} from './page.ts';

const absolute = (page: Page, address: string): string | undefined => {
  const base = page.doc.baseURI?.startsWith('http') ? page.doc.baseURI : page.url.href;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2048 ? url.href : undefined;
};

/** The largest address that an `<img>` offers: of its srcset the widest, else the lazy one, else what it shows. */
const largest = (element: Element): string => {
  const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '';
  const widest = set
    .split(/,\s+/)
    .map(entry => entry.trim().split(/\s+/))
    .map(([address = '', size = '1']) => ({address, size: Number.parseFloat(size) || 1}))
    .sort((a, b) => b.size - a.size)[0];
  if (widest?.address) return widest.address;
  for (const name of ['data-zoom-image', 'data-old-hires', 'data-large', 'data-src', 'data-lazy', 'src']) {
    const address = element.getAttribute(name);
    if (address && !/^data:|blank|placeholder|spacer/i.test(address)) return address;
  }
  return '';
};

const imageOf = (page: Page, element: Element): Image | undefined => {
  const url = absolute(page, largest(element));
  if (!url) return undefined;
  const img = element as HTMLImageElement;
  const own = img.naturalWidth > 1 && img.currentSrc === url ? {width: img.naturalWidth, height: img.naturalHeight} : {};
  const alt = element.getAttribute('alt')?.trim().slice(0, 1000);
  return {url, ...own, ...(alt ? {alt} : {})};
};

const distinct = (images: (Image | undefined)[]): Image[] => [...new Map(images.flatMap(image => (image ? [[image.url, image] as const] : []))).values()].slice(0, 100);

/** The pictures of the elements that match. */
export const images =
  (selector: string): Read<Image[]> =>
  page => {
    const list = distinct(all(page, selector).map(element => imageOf(page, element)));
    return list.length ? [{value: list, from: selector}] : [];
  };

const GALLERY = '[class*=gallery i] img,[id*=gallery i] img,[class*=product-image i] img,[class*=productimage i] img,[class*=thumbnail i] img,[class*=product-media i] img,[class*=carousel i] img,[class*=swiper i] img,[class*=slick i] img,[data-zoom-image]';

/** The pictures of the product: from markup, from the gallery beside the heading, else the one that the page shares. */
export const pictures: Read<Image[]> = page =>
  once(page, 'pictures', () => {
    const marked = distinct(mainProducts(page).flatMap(({node}) => addresses(node).map(address => ({url: absolute(page, address) ?? ''})).filter(({url}) => url)));
    const shown = distinct(gallery(page).map(element => imageOf(page, element)));
    const shared = meta(page, 'og:image', 'og:image:url', 'twitter:image');
    if (shown.length > marked.length && (marked.length || shown.length < 30)) return [{value: shown, from: 'gallery'}];
    if (marked.length) return [{value: marked, from: 'product markup'}];
    const url = shared && absolute(page, shared);
    return url ? [{value: [{url}], from: 'og:image'}] : [];
  });

const addresses = (node: Parameters<typeof propTexts>[0]): string[] =>
  listOf(own(node, 'image')).flatMap(image => (isObject(image) ? [propTexts(image, 'contentUrl')[0] ?? propTexts(image, 'url')[0] ?? ''] : typeof image === 'string' ? [image] : []));

/** Galleries within the smallest block that holds the heading and any. */
const gallery = (page: Page): Element[] => {
  let block = mainHeading(page)?.parentElement;
  for (let up = 0; block && up < 8; block = block.parentElement, up++) {
    const found = [...block.querySelectorAll(GALLERY)];
    if (found.length) return found.slice(0, 60).filter(element => !element.closest('[class*=related i],[class*=recommend i],[class*=similar i],footer,header,a[href*="/product"]'));
  }
  return [];
};
