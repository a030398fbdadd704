import type {Limits} from './model/limit.ts';
import type {Kind, Reading} from './model/reading.ts';
import type {Found, Page, Read} from './read/page.ts';
import {barrier as barrierOf} from './read/is-product.ts';
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
  ref: Read<string>;
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

/** Which of these sites the page belongs to: by host, else by what the page shows of its software; the generic reader, last in the list, takes any. */
export const siteOf = (sites: readonly Site[], page: Page): Site | undefined =>
  sites.find(site => (site.recognise ? site.recognise(page) : site.matches.some(pattern => covers(pattern, page.url))));

/** The kind of page that an address is at a site, with the named groups of its pattern. */
export const pageAt = (site: Site, url: URL): {name: string; plan: PagePlan; groups: Record<string, string>} | undefined => {
  for (const [name, plan] of Object.entries(site.pages)) {
    const match = plan.at.exec(url.pathname + url.search);
    if (match) return {name, plan, groups: {...match.groups}};
  }
  return undefined;
};

/** What reading a page came to. */
export type PageReading = {page: string; site: string; readings: Reading[]} | {page: null; site?: string; readings: []; why: 'wall' | 'login' | 'no-product' | 'not-ready'};

/** Reads a page with the first of `sites` it belongs to. Never throws; a page that is no page of that site reads as nothing. */
export const readPage = (page: Page, sites: readonly Site[]): PageReading => {
  const barrier = barrierOf(page);
  const site = siteOf(sites, page);
  const at = site && pageAt(site, page.url);
  if (!site || !at || (at.plan.is && !at.plan.is(page))) return {page: null, ...(site ? {site: site.id} : {}), readings: [], why: barrier ?? 'no-product'};
  if (at.plan.ready && !page.doc.querySelector(at.plan.ready)) return {page: null, site: site.id, readings: [], why: barrier ?? 'not-ready'};
  page.memo.set('address', at.groups);
  const rows: Page[] = at.plan.each ? [...page.doc.querySelectorAll(at.plan.each)].map(root => ({...page, root, memo: new Map(page.memo)})) : [page];
  const readings = rows.flatMap(row => readingOf(row, site, at.plan));
  return readings.length ? {page: at.name, site: site.id, readings} : {page: null, site: site.id, readings: [], why: barrier ?? 'no-product'};
};

/** A trusted candidate whose value differs from the best by no more than this is its rival. */
const RIVAL = 0.1;

const readingOf = (page: Page, site: Site, plan: PagePlan): Reading[] => {
  const ref = plan.ref(page)[0]?.value;
  if (!ref) return [];
  const reading: Reading = {kind: plan.kind, site: site.id, reader: site.reader, shop: plan.shop?.(page)[0]?.value ?? null, ref, fields: {}, from: {}, missing: [], undecided: {}};
  for (const [field, read] of Object.entries(plan.read)) if (read) settle(reading, field, candidates(read, page));
  return [reading];
};

/** A reader that a hostile page made throw has found nothing; the other fields are read all the same. */
const candidates = (read: Read<unknown>, page: Page): Found<unknown>[] => {
  try {
    return read(page);
  } catch {
    return [];
  }
};

const settle = (reading: Reading, field: string, found: Found<unknown>[]): void => {
  const best = found[0];
  if (!best) {
    reading.missing.push(field);
    return;
  }
  const rivals = found.filter(other => (other.trust ?? 1) >= (best.trust ?? 1) - RIVAL && JSON.stringify(other.value) !== JSON.stringify(best.value));
  if (rivals.length) reading.undecided[field] = [best, ...rivals].map(({value, from}) => ({value, from}));
  else {
    reading.fields[field] = best.value;
    reading.from[field] = best.from;
  }
};
