import {covers, type Site} from './site.ts';

/** A content script as the browser should run it on pages that are always read. */
export type Registration = {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt?: 'document_start';
  world?: 'MAIN';
};

/** What to ask of the browser so that it has what is wanted. */
export type Mending = {add: Registration[]; update: Registration[]; remove: string[]};

type Recognised = Pick<Site, 'id' | 'matches' | 'recognise' | 'backEnd' | 'isAlone' | 'answers'>;

/** What is registered for every host that has no bundle of its own; which of the two there are for it the page decides. */
const GENERAL = 'content';
const ANY = '*://*/*';

/** The hosts for which a site has a bundle of its own; none: it is read by the general one. */
const ownMatches = (site: Recognised): readonly string[] => (site.matches.includes(ANY) ? [] : site.matches);

/** The sites that belong into a bundle for any host: known by their pages, or reading any. */
export const isGeneral = (site: Recognised): boolean => site.recognise !== undefined || ownMatches(site).length === 0;

/** Back ends that run on any host and have a bundle of their own, which has no room beside the others. */
export const softwareBundles = ['evershop', 'magento-admin', 'opencart-admin', 'prestashop-admin', 'vendure', 'woocommerce-admin'] as const;

/**
 * The bundles for any host: one for pages where goods are sold, for those where sellers work one for each group of languages, and one for each
 * software that is known.
 */
export const generalBundles = ['content', 'back-end', 'back-end-east', 'back-end-south', ...softwareBundles] as const;
export type GeneralBundle = (typeof generalBundles)[number];

/** The one for pages where goods are sold: most pages that are read at all. */
export const SHOPS = 'content' satisfies GeneralBundle;

/** content script → background: the page wants this one of them. Put in twice, a bundle reads the page twice. */
export type BundleWanted = {type: 'wanted'; bundle: GeneralBundle};

export const isGeneralBundle = (name: unknown): name is GeneralBundle => generalBundles.some(one => one === name);

/** Does a site belong into this one of them? */
export const isInGeneral = ({id, backEnd, isAlone}: Recognised, bundle: GeneralBundle): boolean => {
  if (isAlone || softwareBundles.some(name => name === bundle)) return id === bundle;
  return (bundle === 'content') === !backEnd;
};

/** Does the site have hosts, and so a bundle, of its own? */
export const hasBundle = (site: Recognised): boolean => ownMatches(site).length > 0;

/** Where the build puts the bundle of this name. */
export const bundleFile = (name: string): string => `content-scripts/${name}.js`;

/** Decides on pages that are always read when it is looked; runs before the bundle. */
export const FOLLOWER = bundleFile('follow');

/** Brings what the seller taught to pages of the hosts where something was; runs before the others. */
export const TAUGHT = bundleFile('taught');

/** Keeps, in the page's own world, what the page is answered at the endpoints that its site names. */
export const ANSWERS = bundleFile('answers');

/** Completes what a bundle reads by what the page was answered; runs before the bundle. */
export const TOLD = bundleFile('told');

/** Says which of the bundles for any host the page wants, and asks for it where pages are always read. */
export const GATE = bundleFile('gate');

/** Lets the seller point at a place; put into a page by a click and never registered. */
export const POINT = bundleFile('point');

/** Says how the columns of a page's tables are understood; put into a page by a click and never registered. */
export const COLUMNS = bundleFile('columns');

/** Turns the page of a list that the seller has read page by page; put into it by their click and never registered. */
export const TURN = bundleFile('turn');

/** Puts pin buttons beside the results of a search; put into pages that are always read where the seller wants them, and never registered. */
export const HERE = bundleFile('here');

/** The bundle that the page at `url` has of its own; none: the gate decides, on the page. */
export const bundleAt = (sites: readonly Recognised[], url: string): string | undefined => {
  const address = new URL(url);
  const own = sites.find(site => ownMatches(site).some(pattern => covers(pattern, address)));
  return own && bundleFile(own.id);
};

type Pattern = {scheme: string; host: string; path: string};

const taken = (pattern: string): Pattern | undefined => {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern === '<all_urls>' ? ANY : pattern);
  return parts ? {scheme: parts[1] ?? '', host: parts[2] ?? '', path: parts[3] ?? ''} : undefined;
};

/** Each pattern is held against all others: it is taken apart once. */
const known = new Map<string, Pattern | undefined>();
const parse = (pattern: string): Pattern | undefined => {
  if (!known.has(pattern)) known.set(pattern, taken(pattern));
  return known.get(pattern);
};

const narrowerHost = (a: string, b: string): string | undefined => {
  if (a === b || b === '*') return a;
  if (a === '*') return b;
  if (a.startsWith('*.') && `.${b.replace(/^\*\./, '')}`.endsWith(a.slice(1))) return b;
  return b.startsWith('*.') && `.${a.replace(/^\*\./, '')}`.endsWith(b.slice(1)) ? a : undefined;
};

/** What two match patterns both cover; a granted origin has any path, so the other's path is the narrower one. */
const overlap = (granted: string, other: string): string | undefined => {
  const [a, b] = [parse(granted), parse(other)];
  if (!a || !b) return undefined;
  const host = narrowerHost(a.host, b.host);
  const scheme = a.scheme === '*' ? b.scheme : b.scheme === '*' || a.scheme === b.scheme ? a.scheme : undefined;
  return host && scheme && `${scheme}://${host}${b.path === '/*' ? a.path : b.path}`;
};

const isHostWithin = (inner: string, outer: string): boolean =>
  inner === outer || outer === '*' || (outer.startsWith('*.') && `.${inner.replace('*.', '')}`.endsWith(outer.slice(1)));

const isWithin = (inner: string, outer: string): boolean => {
  const [a, b] = [parse(inner), parse(outer)];
  if (!a || !b || (b.path !== '/*' && a.path !== b.path) || (b.scheme !== '*' && a.scheme !== b.scheme)) return false;
  return isHostWithin(a.host, b.host);
};

/** Without duplicates and without what another one covers, in a fixed order. */
const widest = (patterns: string[]): string[] => {
  const all = [...new Set(patterns)].sort();
  return all.filter(one => !all.some(other => other !== one && isWithin(one, other)));
};

const taughtRegistration = (granted: readonly string[], hosts: readonly string[]): Registration[] => {
  // Match patterns have no port, and a host is known without its `www.`.
  const patterns = hosts.map(host => host.replace(/:\d+$/, '')).flatMap(host => [`*://${host}/*`, `*://www.${host}/*`]);
  const matches = widest(patterns.flatMap(pattern => granted.flatMap(origin => overlap(origin, pattern) ?? [])));
  return matches.length > 0 ? [{id: 'taught', js: [TAUGHT], matches, excludeMatches: [], runAt: 'document_start'}] : [];
};

const answersRegistration = (granted: readonly string[], sites: readonly Recognised[], told: readonly string[]): Registration[] => {
  const named = sites.flatMap(({matches, answers = []}) => (answers.length > 0 ? matches : []));
  const patterns = [...named, ...told.map(host => `*://${host}/*`)];
  const matches = widest(patterns.flatMap(pattern => granted.flatMap(origin => overlap(origin, pattern) ?? [])));
  return matches.length > 0 ? [{id: 'answers', js: [ANSWERS], matches, excludeMatches: [], runAt: 'document_start', world: 'MAIN'}] : [];
};

/**
 * The scripts wanted for the origins that the seller granted: on each page exactly one, that of the first site which covers it, else the
 * gate; one more on the hosts where the seller taught something; and one in the page's world where a site names endpoints, or software was
 * met that does (`told`, hosts without ports).
 */
export const wantedRegistrations = (
  granted: readonly string[],
  sites: readonly Recognised[],
  paused: boolean,
  taught: readonly string[] = [],
  told: readonly string[] = [],
): Registration[] => {
  if (paused) return [];
  const bundles = [...sites.filter(hasBundle).map(site => ({id: site.id, patterns: site.matches})), {id: GENERAL, patterns: [ANY]}];
  const wanted: Registration[] = [];
  const claimed: string[] = [];
  // What one origin covers of another would be held against all sites twice.
  const origins = widest([...granted]);
  for (const {id, patterns} of bundles) {
    const both = patterns.flatMap(pattern => origins.flatMap(origin => overlap(origin, pattern) ?? []));
    const matches = widest(both.filter(one => !claimed.some(taken => isWithin(one, taken))));
    const excludeMatches = widest(claimed.filter(taken => matches.some(one => overlap(one, taken))));
    if (matches.length > 0) wanted.push({id, js: [FOLLOWER, id === GENERAL ? GATE : bundleFile(id)], matches, excludeMatches});
    claimed.push(...both);
  }
  return [...wanted, ...taughtRegistration(granted, taught), ...answersRegistration(origins, sites, told)];
};

type Registered = {id: string; js?: string[]; matches?: string[]; excludeMatches?: string[]};

// Firefox answers with whole extension addresses where the path within was registered.
const within = (file: string): string => file.replace(/^[a-z-]+:\/\/[^/]+\//, '').replace(/^\//, '');

const signature = ({js = [], matches = [], excludeMatches = []}: Registered): string =>
  JSON.stringify([js.map(within), [...matches].sort(), [...excludeMatches].sort()]);

/** The difference between what is registered and what should be. */
export const mendingOf = (wanted: readonly Registration[], registered: readonly Registered[]): Mending => {
  const present = new Map(registered.map(one => [one.id, signature(one)]));
  const names = new Set(wanted.map(one => one.id));
  return {
    add: wanted.filter(one => !present.has(one.id)),
    update: wanted.filter(one => present.has(one.id) && present.get(one.id) !== signature(one)),
    remove: registered.map(one => one.id).filter(id => !names.has(id)),
  };
};
