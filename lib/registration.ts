import {covers, type Site} from './site.ts';

/** A content script as the browser should run it on pages that are always read. */
export type Registration = {id: string; js: string[]; matches: string[]; excludeMatches: string[]};

/** What to ask of the browser so that it has what is wanted. */
export type Mending = {add: Registration[]; update: Registration[]; remove: string[]};

type Recognised = Pick<Site, 'id' | 'matches' | 'recognise'>;

/** The bundle for every host that has none of its own: the generic reader and the software known by its pages. */
const GENERAL = 'content';
const ANY = '*://*/*';

/** The hosts for which a site has a bundle of its own; none: it is read by the general one. */
const ownMatches = (site: Recognised): readonly string[] => (site.matches.includes(ANY) ? [] : site.matches);

/** The sites that belong into the general bundle: known by their pages, or reading any. */
export const isGeneral = (site: Recognised): boolean => site.recognise !== undefined || ownMatches(site).length === 0;

/** Does the site have hosts, and so a bundle, of its own? */
export const hasBundle = (site: Recognised): boolean => ownMatches(site).length > 0;

/** Where the build puts the bundle of this name. */
export const bundleFile = (name: string): string => `content-scripts/${name}.js`;

/** Decides on pages that are always read when it is looked; runs before the bundle. */
export const FOLLOWER = bundleFile('follow');

/** The one bundle that reads the page at `url`. */
export const bundleAt = (sites: readonly Recognised[], url: string): string => {
  const address = new URL(url);
  const own = sites.find(site => ownMatches(site).some(pattern => covers(pattern, address)));
  return bundleFile(own?.id ?? GENERAL);
};

type Pattern = {scheme: string; host: string; path: string};

const parse = (pattern: string): Pattern | undefined => {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern === '<all_urls>' ? ANY : pattern);
  return parts ? {scheme: parts[1] ?? '', host: parts[2] ?? '', path: parts[3] ?? ''} : undefined;
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

const isWithin = (inner: string, outer: string): boolean => {
  const [a, b] = [parse(inner), parse(outer)];
  return !!a && !!b && overlap(outer, inner) === inner && (b.path === '/*' || a.path === b.path);
};

/** Without duplicates and without what another one covers, in a fixed order. */
const widest = (patterns: string[]): string[] => {
  const all = [...new Set(patterns)].sort();
  return all.filter(one => !all.some(other => other !== one && isWithin(one, other)));
};

/** The scripts wanted for the origins that the seller granted: on each page exactly one, that of the first site which covers it. */
export const wantedRegistrations = (granted: readonly string[], sites: readonly Recognised[], paused: boolean): Registration[] => {
  if (paused) return [];
  const bundles = [...sites.filter(hasBundle).map(site => ({id: site.id, patterns: site.matches})), {id: GENERAL, patterns: [ANY]}];
  const wanted: Registration[] = [];
  const claimed: string[] = [];
  for (const {id, patterns} of bundles) {
    const both = patterns.flatMap(pattern => granted.flatMap(origin => overlap(origin, pattern) ?? []));
    const matches = widest(both.filter(one => !claimed.some(taken => isWithin(one, taken))));
    const excludeMatches = widest(claimed.filter(taken => matches.some(one => overlap(one, taken))));
    if (matches.length > 0) wanted.push({id, js: [FOLLOWER, bundleFile(id)], matches, excludeMatches});
    claimed.push(...both);
  }
  return wanted;
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
