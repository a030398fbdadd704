import type {Limits} from './model/limit.ts';
import type {Kind, Reading} from './model/reading.ts';
import {barrier as barrierOf} from './read/barrier.ts';
import {markupOf} from './read/main-markup.ts';
import type {Found, Page, Read} from './read/page.ts';
import type {Plan} from './read/plan.ts';

/** One kind of page of a site. */
export type PagePlan<K extends Kind = Kind> = {
  kind: K;
  /** Matches path + query of the addresses of such pages; named group `ref` is the site's own id of the thing. */
  at: RegExp;
  /** Selector that is there once the content is; absent: the document as loaded is enough. */
  ready?: string;
  /** Says false where an address of the right form shows something else (a wall, a list, an error). */
  is?: (page: Page) => boolean;
  /** Selector of the rows, where one page tells of many things; `read` then looks inside a row. */
  each?: string;
  shop?: Read<string>;
  /** The site's own identifier of the thing; null: its sku, else gtin, else the canonical path names it. */
  ref: Read<string> | null;
  read: Plan<K>;
};

export type Site = {
  id: string;
  /** The site's own name, the same in every language unless `nameZh` is given. */
  name: string;
  nameZh?: string;
  /** Reader version: raised when the meaning of a field changes. */
  reader: number;
  /** Match patterns of its hosts; empty: known by `recognise`, on any host. */
  matches: readonly string[];
  /** Knows the shop software from the page itself. */
  recognise?: (page: Page) => boolean;
  /** The country of a host, where limits differ by country. */
  region?: (host: string) => string | undefined;
  limits: Limits;
  pages: Record<string, PagePlan>;
  /** Does the site allow turning its pages by program? `unknown` asks the seller first, `forbidden` has no button. */
  bulk: {verdict: 'allowed' | 'unknown' | 'forbidden'; source?: string};
  /** Against what the reading was proven: shown in the README. */
  verified: {how: 'demo' | 'software run in tests' | 'captured pages' | 'published facts'; on: string};
  /** Left out of store builds. */
  developmentOnly?: boolean;
};

/** A unit's example: this address is read as this kind of page (null: not at all); with `file`, the saved page tests/pages/<site>/<file>.html reads as the .json beside it. */
export type SiteExample = {url: string; page: string | null; file?: string};

export const defineSite = (site: Site): Site => site;

/** Does a match pattern (`https://www.etsy.com/*`, `*://*.example.com/*`) cover an address? Ports are not looked at, as in browsers. */
export const covers = (pattern: string, url: URL): boolean => {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host = '', path = ''] = parts;
  const hostFits = host === '*' || (host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host);
  const pathFits = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(url.pathname + url.search);
  return hostFits && pathFits && (scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`);
};

/** The sites whose pages may stand at this address, those known by their software among them; the generic reader, last in the list, takes any. */
export const sitesAt = (sites: readonly Site[], url: URL): Site[] =>
  sites.filter(site => site.recognise || site.matches.some(pattern => covers(pattern, url)));

/** The kind of page that an address is at a site, with the named groups of its pattern. */
export const pageAt = (site: Site, url: URL): {name: string; plan: PagePlan; groups: Record<string, string>} | undefined => {
  for (const [name, plan] of Object.entries(site.pages)) {
    const match = plan.at.exec(url.pathname + url.search);
    if (match) return {name, plan, groups: {...match.groups}};
  }
  return undefined;
};

/** What reading a page came to. */
export type PageReading =
  | {page: string; site: string; readings: Reading[]}
  | {page: null; site?: string; readings: []; why: 'wall' | 'login' | 'no-product' | 'not-ready'};

/** Reads a page with the first of these sites (`sitesAt` its address) it belongs to. Never throws; a page that is no page of that site reads as nothing. */
export const readPage = (page: Page, sites: readonly Site[]): PageReading => {
  const barrier = barrierOf(page);
  const site = sites.find(({recognise}) => !recognise || recognise(page));
  const at = site && pageAt(site, page.url);
  if (!site || !at || (at.plan.is && !at.plan.is(page)))
    return {page: null, ...(site ? {site: site.id} : {}), readings: [], why: barrier ?? 'no-product'};
  if (at.plan.ready && !page.doc.querySelector(at.plan.ready))
    return {page: null, site: site.id, readings: [], why: barrier ?? 'not-ready'};
  page.memo.set('address', at.groups);
  const rows: Page[] = at.plan.each
    ? [...page.doc.querySelectorAll(at.plan.each)].map(root => ({...page, root, memo: new Map(page.memo)}))
    : [page];
  const readings = rows.flatMap(row => readingOf(row, site, at.plan));
  return readings.length
    ? {page: at.name, site: site.id, readings}
    : {page: null, site: site.id, readings: [], why: barrier ?? 'no-product'};
};

const readingOf = (page: Page, site: Site, plan: PagePlan): Reading[] => {
  const ref = plan.ref ? candidates(plan.ref, page)[0]?.value : undefined;
  // A row without its identifier cannot be told from its neighbours.
  if (plan.ref && !ref) return [];
  const shop = plan.shop ? candidates(plan.shop, page)[0]?.value : undefined;
  const found = Object.fromEntries(
    Object.entries(plan.read).flatMap(([field, read]) => (read ? [[field, candidates<unknown>(read, page)]] : [])),
  );
  const asksMarkup = Object.values(found).some(list => list.some(({from}) => from === 'markup'));
  return [
    {
      kind: plan.kind,
      site: site.id,
      reader: site.reader,
      shop: shop ?? null,
      ...(ref ? {ref} : {}),
      ...(asksMarkup ? {markup: markupOf(page)} : {}),
      found,
    },
  ];
};

/** A reader that a hostile page made throw has found nothing; the other fields are read all the same. */
const candidates = <T>(read: Read<T>, page: Page): Found<T>[] => {
  try {
    return read(page);
  } catch {
    return [];
  }
};
