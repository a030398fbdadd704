import {spokenOf} from './completed.ts';
import {isFromResults} from './from.ts';
import type {Kind} from './reading.ts';
import type {Snapshot} from './snapshot.ts';

/** What one look at a page said of a field: where it was read, `?` that its sources disagree, `-` that it was looked for in vain. */
export type Said = `:${string}` | '?' | '-';

/** Stands among the fields for the page as a whole: could it be read as what it is? */
export const WHOLE = '*';

/** One look of the reader at one page. `page` and `plan` tell pages, and kinds of pages, apart without naming them. */
export type Sighting = {at: number; page: number; plan: number; said: Readonly<Record<string, Said>>};

/** How a field was read of late: a letter for each look, in their order, and what the letters of the readings stand for. */
type Track = {said: string; from: readonly string[]};

/** How well one kind of thing is read on one host: its last looks, and what they said of each field. A few kilobytes however much is read. */
export type Health = {
  key: HealthKey;
  /** The newest version of the reader that looked. */
  reader: number;
  /** When each look was, in their order: epoch ms; its page, and its kind of page. */
  at: readonly number[];
  page: readonly number[];
  plan: readonly number[];
  fields: Readonly<Record<string, Track>>;
};
export type HealthKey = [site: string, host: string, kind: Kind];

/** Looks kept of a field: so many up to the last that found it, and so many since. */
export const KEPT = 20;

/** What the columns of a report file are called among the places of values: they say nothing of the reader. */
export const COLUMN = 'column ';

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** Fields that are found beside others, and not by looking for them. */
const isByTheWay = (name: string): boolean => /^(?:priceTo|listedAt|statusText|badges)$|Within$/.test(name);
/** What is sold out is asked no price for: not to find one says nothing of the reader. */
const ofOffer = ['price', 'listPrice', 'shipping'];

/** What each of several results may have; a list has it when any does. */
const ofResults = ['title', 'price', 'rating', 'reviewCount'] as const;

/** What is said of the results of a search, field by field. */
const saidOfResults = (snapshot: Snapshot): Record<string, Said> => {
  if (snapshot.kind !== 'search' || !snapshot.fields.results?.length) return {};
  const {results} = snapshot.fields;
  return Object.fromEntries(
    ofResults.map(name => [`results.${name}`, results.some(result => result[name] !== undefined) ? ':' : '-'] as const),
  );
};

/** Nor is an order that is not paid, sent or paid back yet for what comes later. */
const ofLater = ['paidAt', 'sentAt', 'deliveredAt', 'dueAt', 'discount', 'refunded', 'refunds'];

/** Fields of a thing that may well not be there. */
const mayLack = (snapshot: Snapshot): readonly string[] => {
  if (snapshot.kind === 'order') return ofLater;
  return snapshot.kind === 'listing' && snapshot.fields.availability === 'out-of-stock' ? ofOffer : [];
};

const saidIn = (snapshot: Snapshot): Record<string, Said> => {
  const {fields, from, missing, undecided} = snapshot;
  const said = saidOfResults(snapshot);
  const lacking = mayLack(snapshot);
  for (const name of missing) if (!lacking.includes(name)) said[name] = '-';
  for (const name of Object.keys(undecided)) said[name] = '?';
  for (const name of Object.keys(fields)) if (!isByTheWay(name)) said[name] = `:${from[name] ?? ''}`;
  return said;
};

/** Which kind of page a snapshot was read on: known by the fields that were looked for. */
export const planOf = (snapshot: Snapshot): number =>
  hashOf(
    [...spokenOf(snapshot)]
      .filter(name => !isByTheWay(name))
      .sort()
      .join(),
  );

export const pageName = (url: string): number => hashOf(url);

export const healthKeyOf = ({site, host, kind}: Pick<Snapshot, 'site' | 'host' | 'kind'>): HealthKey => [site, host, kind];

const isElsewhere = (place: string): boolean => place.startsWith(COLUMN) || isFromResults(place);

/** Was its page read, in sight of the seller? Report files and lists of results say nothing of that, nor do hidden tabs, which do not render. */
const isSighting = ({hidden, from}: Snapshot): boolean => !hidden && !Object.values(from).some(isElsewhere);

/** What these snapshots of one host and kind tell of the reader: a look for each. */
export const sightingsOf = (snapshots: readonly Snapshot[]): Sighting[] =>
  snapshots.filter(isSighting).map(one => ({at: one.at, page: pageName(one.url), plan: planOf(one), said: {...saidIn(one), [WHOLE]: ':'}}));

/** A page that used to be read as a thing and is not any more. */
export const lost = (at: number, url: string, plan: number): Sighting => ({
  at,
  page: pageName(url),
  plan,
  said: {[WHOLE]: '-'},
});

const NOTHING = ' ';
const FIRST = 'A'.codePointAt(0) ?? 0;

const letterOf = (said: Said | undefined, from: readonly string[]): string => {
  if (said === undefined) return NOTHING;
  return said === '?' || said === '-' ? said : String.fromCodePoint(FIRST + from.indexOf(said.slice(1)));
};

/** What a letter of a track says. */
export const saidBy = (letter: string | undefined, from: readonly string[]): Said | undefined => {
  if (letter === undefined || letter === NOTHING) return undefined;
  return letter === '?' || letter === '-' ? letter : `:${from[(letter.codePointAt(0) ?? 0) - FIRST] ?? ''}`;
};

/** All looks that are kept, oldest first. */
export const sightingsIn = ({at, page, plan, fields}: Health): Sighting[] =>
  at.map((time, i) => {
    const said: Record<string, Said> = {};
    for (const [name, track] of Object.entries(fields)) {
      const one = saidBy(track.said[i], track.from);
      if (one) said[name] = one;
    }
    return {at: time, page: page[i] ?? 0, plan: plan[i] ?? 0, said};
  });

const rank = (said: Said): number => ['-', '?'].indexOf(said);

/** Of two things said of a field in one look (rows of one table, the same capture again) the one that was read, whichever came first. */
const stronger = (a: Said | undefined, b: Said): Said => {
  if (a === undefined) return b;
  const [left, right] = [a, b].map(said => (rank(said) < 0 ? 2 : rank(said)));
  if (left !== right) return (left ?? 0) > (right ?? 0) ? a : b;
  return a < b ? a : b;
};

const merged = (a: Sighting | undefined, b: Sighting): Sighting => {
  const said: Record<string, Said> = {...a?.said};
  for (const [name, one] of Object.entries(b.said)) said[name] = stronger(said[name], one);
  // Rows of a table speak of different fields; the plan of the look is whichever comes first in the order of numbers.
  return {...b, plan: Math.min(a?.plan ?? b.plan, b.plan), said};
};

/** The places of those looks that still count for a field: the last up to one that found it, the first since, and the last since. */
const counted = (sightings: readonly Sighting[], field: string): number[] => {
  const spoken = sightings.flatMap((one, i) => (one.said[field] === undefined ? [] : [i]));
  const found = spoken.findLastIndex(i => sightings[i]?.said[field] !== '-') + 1;
  const since = spoken.slice(found);
  return [...spoken.slice(Math.max(0, found - KEPT), found), ...since.slice(0, 1), ...since.slice(1).slice(1 - KEPT)];
};

/** Each look with as much of it as still counts; looks of which nothing does are forgotten. */
const pruned = (sightings: readonly Sighting[]): Sighting[] => {
  const kept = sightings.map(one => ({...one, said: {} as Record<string, Said>}));
  for (const field of new Set(sightings.flatMap(({said}) => Object.keys(said)))) {
    for (const i of counted(sightings, field)) {
      const [one, said] = [kept[i], sightings[i]?.said[field]];
      if (one && said) one.said[field] = said;
    }
  }
  return kept.filter(({said}) => Object.keys(said).length > 0);
};

const trackOf = (sightings: readonly Sighting[], field: string): Track => {
  const all = sightings.map(({said}) => said[field]);
  const from = [...new Set(all.flatMap(said => (said?.startsWith(':') ? [said.slice(1)] : [])))].sort();
  return {said: all.map(said => letterOf(said, from)).join(''), from};
};

/**
 * The health after more looks, in whatever order they come; a look that is known already changes nothing. Costs as much as what is kept of a
 * host, which does not grow.
 */
export const observe = (before: Health | undefined, key: HealthKey, sightings: readonly Sighting[], reader: number): Health => {
  const looks = new Map<string, Sighting>();
  for (const one of [...(before ? sightingsIn(before) : []), ...sightings]) {
    const name = `${one.at} ${one.page}`;
    looks.set(name, merged(looks.get(name), one));
  }
  const kept = pruned([...looks.values()].sort((a, b) => a.at - b.at || a.page - b.page));
  const names = [...new Set(kept.flatMap(({said}) => Object.keys(said)))].sort();
  return {
    ...{key, reader: Math.max(reader, before?.reader ?? 0)},
    ...{at: kept.map(({at}) => at), page: kept.map(({page}) => page), plan: kept.map(({plan}) => plan)},
    fields: Object.fromEntries(names.map(name => [name, trackOf(kept, name)])),
  };
};

/** The health that the snapshots of one host and kind tell of: all that is stored of it beyond them is pages that were met unchanged. */
export const rebuilt = (key: HealthKey, snapshots: readonly Snapshot[]): Health | undefined => {
  const sightings = sightingsOf(snapshots);
  return sightings.length ? observe(undefined, key, sightings, Math.max(...snapshots.map(({reader}) => reader))) : undefined;
};
