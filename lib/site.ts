import type {Limits} from './model/limit.ts';
import type {Kind, Reading} from './model/reading.ts';
import {askedMarkup} from './read/asked-markup.ts';
import {attempt, inSteps} from './read/attempt.ts';
import {barrier} from './read/barrier.ts';
import type {Rows} from './read/grid-reads.ts';
import {atOnce, type Found, type Page, partOf, type Read, type Steps, TOLD, type Work} from './read/page.ts';
import type {Plan} from './read/plan.ts';
import type {ToldOrders} from './read/told-orders.ts';

/** One kind of page of a site. */
export type PagePlan<K extends Kind = Kind> = K extends Kind ? PlanOf<K> : never;
type PlanOf<K extends Kind> = {
  kind: K;
  /** Matches path + query of the addresses of such pages; named group `ref` is the site's own id of the thing. */
  at: RegExp;
  /** Selector that is there once the content is; absent: the document as loaded is enough. */
  ready?: string;
  /** Says false where an address of the right form shows something else (a wall, a list, an error). */
  is?: (page: Page) => boolean;
  /** What `is` and several fields need, and takes long: worked out in this order beforehand, so that the page may go on in between. */
  before?: readonly Work[];
  /** The rows, where one page tells of many things, by a selector or as a reader of grids finds them; `read` then looks inside a row. */
  each?: string | Rows;
  shop?: Read<string>;
  /** The site's own identifier of the thing; null: its sku, else gtin, else the canonical path names it. */
  ref: Read<string> | null;
  read: Plan<K>;
};

/** `unverified`: nothing is published of such pages but perhaps their address, else that is our own guess; their tables and labels say what they hold. */
export type Proof = 'demo' | 'software run in tests' | 'captured pages' | 'published facts' | 'unverified';

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
  /** Its pages are those where sellers work: a bundle of back ends reads them, and no page of a shop pays for it. */
  backEnd?: true;
  /** Software whose pages are read by a bundle of its own, on any host. */
  isAlone?: true;
  /** The site whose things its pages tell of, where that is another: a back end's readings are of the marketplace, which owners, limits and fees go by. */
  of?: string;
  /** The host that a back end on several of them is known by: what each of them tells of one order is then told of one. */
  home?: string;
  /** The group of languages in which its own bundle knows what columns are called, besides English; the build brings them. */
  words?: 'west' | 'east' | 'south';
  /** The country of a host, where limits differ by country. */
  region?: (host: string) => string | undefined;
  limits: Limits;
  /** Paths of the site's own endpoints, of whose answers to the page a copy is kept where pages show less than they were told (`answeredRows`). */
  answers?: readonly RegExp[];
  /** Where these answers tell of orders what their pages do not show, for software whose bundle has no room for it. */
  told?: readonly ToldOrders[];
  pages: Record<string, PagePlan>;
  /** Does the site allow turning its pages by program? `unknown` asks the seller first, `forbidden` has no button. */
  bulk: {verdict: 'allowed' | 'unknown' | 'forbidden'; source?: string};
  /** Against what the reading was proven: shown in the README; `but` names kinds of page that were proven against something else. */
  verified: {how: Proof; on: string; but?: Record<string, Proof>};
  /** Left out of store builds. */
  developmentOnly?: boolean;
};

/** A unit's example: this address is read as this kind of page (null: not at all); with `file`, the saved page tests/pages/<site>/<file>.html reads as the .json beside it. */
export type SiteExample = {url: string; page: string | null; file?: string};

export const defineSite = (site: Site): Site => site;

/** The site that what is read with this one belongs to. */
export const belongsTo = ({id, of}: Pick<Site, 'id' | 'of'>): string => of ?? id;

/** Software of back ends comes before that of shops, and last what reads any back end, and then any shop. */
const rank = ({id, backEnd}: Site): number => (id === 'generic' ? 3 : id === 'back-end' ? 2 : backEnd ? 0 : 1);

/** The order in which sites are asked whether a page is theirs. */
export const inTurn = (a: Site, b: Site): number => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);

/** Does a match pattern (`https://www.etsy.com/*`, `*://*.example.com/*`) cover an address? Ports are not looked at, as in browsers. */
export const covers = (pattern: string, url: URL): boolean => {
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const [host, path] = [rest.slice(0, slash), rest.slice(slash)];
  if (slash < 1) return false;
  const hostFits = host === '*' || (host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host);
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  if (!hostFits || !schemeFits || path === '/*') return hostFits && schemeFits;
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(url.pathname + url.search);
};

/** The sites whose pages may stand at this address, those known by their software among them; the generic reader, last in the list, takes any. */
export const sitesAt = (sites: readonly Site[], url: URL): Site[] =>
  sites.filter(site => site.recognise || site.matches.some(pattern => covers(pattern, url)));

type At = {name: string; plan: PagePlan; groups: Record<string, string>};

/** The kinds of page that an address may be at a site, with the named groups of their patterns; what stands there decides between them. */
export const pagesAt = (site: Site, url: URL): At[] =>
  Object.entries(site.pages).flatMap(([name, plan]) => {
    const match = plan.at.exec(url.pathname + url.search);
    return match ? [{name, plan, groups: {...match.groups}}] : [];
  });

/** The first of them: where the page cannot be looked at. */
export const pageAt = (site: Site, url: URL): At | undefined => pagesAt(site, url)[0];

/** What reading a page came to. */
export type PageReading =
  | {page: string; site: string; readings: Reading[]}
  | {page: null; site?: string; readings: []; why: 'wall' | 'login' | 'no-product' | 'not-ready'};

/** Reads a page with the first of these sites (`sitesAt` its address) it belongs to. Never throws; a page that is no page of that site reads as nothing. */
export const readPage = (page: Page, sites: readonly Site[]): PageReading => atOnce(readSteps(page, sites));

/** What `readPage` does, in steps: whoever takes them may pause where they have lasted too long. */
export function* readSteps(page: Page, sites: readonly Site[]): Steps<PageReading> {
  const site = sites.find(({recognise}) => !recognise || recognise(page));
  yield;
  const at = site && (yield* pageHere(page, site));
  const nothing = (why: 'no-product' | 'not-ready'): PageReading => ({
    ...{page: null, ...(site ? {site: site.id} : {}), readings: [], why: barrier(page) ?? why},
  });
  if (!site || !at) return nothing('no-product');
  if (at.plan.ready && !page.doc.querySelector(at.plan.ready)) return nothing('not-ready');
  page.memo.set('address', at.groups);
  const rows = rowsIn(page, at.plan.each);
  if (at.plan.each) page.around = [...new Set(rows.map(({root}) => root.parentNode ?? root))];
  const readings: Reading[] = [];
  for (const row of rows) {
    readings.push(...(yield* readingOf(row, site, at.plan)));
    yield;
  }
  return readings.length ? {page: at.name, site: site.id, readings} : nothing(at.plan.kind === 'search' ? 'not-ready' : 'no-product');
}

const rowsIn = (page: Page, each: PagePlan['each']): Page[] => {
  if (!each) return [page];
  if (typeof each === 'function') return attempt(each, page) ?? [];
  return [...page.doc.querySelectorAll(each)].map(root => partOf(page, root));
};

/** Which of a site's pages stands here. */
function* pageHere(page: Page, site: Site): Steps<At | undefined> {
  for (const at of pagesAt(site, page.url)) {
    for (const workOut of at.plan.before ?? []) {
      if (workOut.inSteps) yield* inSteps(workOut.inSteps, page);
      else attempt(workOut, page);
      yield;
    }
    if (!at.plan.is || at.plan.is(page)) return at;
    yield;
  }
  return undefined;
}

type Fields = readonly [field: string, read: Read<unknown>][];
const fields = new WeakMap<object, Fields>();

/** The fields of a plan that are read: every row of a list asks for them. */
const fieldsOf = (read: object): Fields => {
  const own =
    fields.get(read) ?? Object.entries<Read<unknown> | null>({...read}).flatMap(([field, one]) => (one ? [[field, one] as const] : []));
  fields.set(read, own as Fields);
  return own as Fields;
};

function* readingOf(page: Page, site: Site, plan: PagePlan): Steps<Reading[]> {
  const one = (read?: Read<string> | null) => (read ? attempt(read, page)?.[0]?.value : undefined);
  const ref = one(plan.ref);
  // A row without its identifier cannot be told from its neighbours.
  if (plan.ref && !ref) return [];
  const shop = one(plan.shop);
  const found: Reading['found'] = {};
  // A list of goods without such a column does not speak of it: what another page said of it holds.
  const isSilent = plan.kind === 'listing' && typeof plan.each === 'function';
  for (const [field, read] of fieldsOf(plan.read)) {
    if (isSilent) page.memo.delete(TOLD);
    const all: Found<unknown>[] = (read.inSteps ? yield* inSteps(read.inSteps, page) : attempt<Found<unknown>[]>(read, page)) ?? [];
    if (all.length || !isSilent || page.memo.get(TOLD) !== false) found[field] = all;
    // Of one row no field takes long.
    if (!page.whole) yield;
  }
  // A list that shows nothing has not come yet, or has nothing to tell.
  if (plan.kind === 'search' && !found.results?.length) return [];
  const markup = Object.values(found).some(list => list.some(({from}) => from === 'markup')) ? askedMarkup(page) : undefined;
  return [
    {
      ...{kind: plan.kind, site: belongsTo(site), reader: site.reader, shop: shop ?? null},
      ...(ref ? {ref} : {}),
      ...(markup ? {markup} : {}),
      found,
    },
  ];
}
