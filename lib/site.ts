import type {Limits} from './model/limit.ts';
import type {Listing} from './model/listing.ts';
import type {Kind} from './model/reading.ts';
import type {Page, Read} from './read/page.ts';

type Models = {listing: Listing};

/** How every field of a kind is read; null says that this page does not show the field. */
export type Plan<K extends Kind = Kind> = {[F in keyof Models[K]]-?: Read<Models[K][F]> | null};

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
