import {bareFrom, isTaught} from './from.ts';
import {type Health, type Said, type Sighting, sightingsIn, WHOLE} from './health.ts';
import type {Kind} from './reading.ts';

/**
 * How a field is read: as it was; found, but by a lesser source than before (`weaker`); not on the last page, which may simply lack it
 * (`absent`); not any more, and the site has probably changed (`changed`); no longer (`lost`).
 */
export const levels = ['well', 'weaker', 'absent', 'changed', 'lost'] as const;
export type Level = (typeof levels)[number];

export type FieldHealth = {
  /** A field, or `WHOLE`: the page as what it is. */
  field: string;
  level: Level;
  /** How many of the last looks found it, found no more than a contradiction, or looked in vain. */
  read: number;
  undecided: number;
  missing: number;
  /** When it was last read, and where; undefined: never, as far as is known. */
  readAt: number | undefined;
  from: string | undefined;
  /** When it was first looked for in vain since, and on how many pages; or since when it is read by a lesser source than `usual`. */
  since: number | undefined;
  pages: number;
  usual: string | undefined;
};

/** A field of which no figure may be taken for that of today. */
export const isIll = ({level}: Pick<FieldHealth, 'level'>): boolean => level === 'changed' || level === 'lost';

/** What any page of a product has: never to find it again is a sign after a single page. */
const essential = ['title', 'price', WHOLE];

/** Chance that pages lack a field, by how pages were before: below it they have probably changed; below it they have for sure. */
const LIKELY = 0.05;
const SURE = 0.01;
/** A field that other pages lacked too must be missed longer; this share of pages may have lacked one that is as good as always there. */
const RARELY = 0.05;
const LONGER = 0.002;
const DAY = 86_400_000;

/** How much a source says, by its name: what the page's data state, what its scripts hold, what is taken from the looks of a page. */
const strengthOf = (told: string): number => {
  const from = bareFrom(told);
  if (isTaught(told) || /^(?:JSON-LD|microdata|RDFa|form field)\b/.test(from)) return 3;
  if (/^page data/.test(from)) return 2;
  return /^(?:visible|page |meta |price asked|beside |address|description tab|list of points|gallery|“)|buy button$/.test(from) ? 1 : 3;
};

type Look = {at: number; page: number; said: Said};

const looksAt = (sightings: readonly Sighting[], field: string): Look[] =>
  sightings.flatMap(({at, page, said}) => (said[field] === undefined ? [] : [{at, page, said: said[field]}]));

const isFound = ({said}: Look): boolean => said !== '-';
const isRead = ({said}: Look): boolean => said.startsWith(':');
const strength = ({said}: Look): number => strengthOf(said.slice(1));

/** The looks up to the last that found it, and those since. */
const parted = (looks: readonly Look[]): [Look[], Look[]] => {
  const found = looks.findLastIndex(isFound) + 1;
  return [looks.slice(0, found), looks.slice(found)];
};

/** The same page looked at on another day is another page. */
const pagesIn = (looks: readonly Look[]): number => new Set(looks.map(({at, page}) => `${page} ${Math.floor(at / DAY)}`)).size;

/** The chance that a page lacks a field that so many of so many had. */
const lacking = (before: readonly Look[]): number => (before.filter(look => !isFound(look)).length + 0.5) / (before.length + 1);

/** Empty lists in a row that are no accident any more: now and then a search finds nothing. */
const EMPTY = 3;

/** `others`: how many fields that were as good as always there went missing at the same look. */
const levelOf = (field: string, looks: readonly Look[], others: number, kind: Kind): Level => {
  const [before, since] = parted(looks);
  if (since.length === 0) return 'well';
  if (before.length === 0) return 'absent';
  const [pages, share] = [pagesIn(since), lacking(before)];
  const isAlways = before.every(isFound);
  // A page that lacks several things at once, all of which were always there, is another page than before.
  const chance = share ** pages / 2 ** others;
  if (field === WHOLE && kind === 'search' && pages < EMPTY) return 'absent';
  // Pages go, and links are dead: only several of them in a row say that it is not they.
  if (field === WHOLE && isAlways) return pages >= 3 && chance < SURE ? 'lost' : 'changed';
  if (essential.includes(field) && isAlways) return pages > 1 && chance < LIKELY ? 'lost' : 'changed';
  const isRare = before.filter(look => !isFound(look)).length <= before.length * RARELY;
  if (pages > 1 && chance < (isRare ? SURE : LONGER)) return 'lost';
  return chance < (isRare ? LIKELY : LONGER) ? 'changed' : 'absent';
};

/** Is it read by a lesser source than it mostly was? Then since when, and what that was. */
const weakened = (looks: readonly Look[]): {since: number; usual: string} | undefined => {
  const read = looks.filter(isRead);
  const now = read.at(-1);
  if (!now) return undefined;
  const turn = read.findLastIndex(look => strength(look) > strength(now)) + 1;
  const [before, since] = [read.slice(0, turn), read[turn]];
  const strong = before.filter(look => strength(look) > strength(now));
  const usual = strong.at(-1);
  return usual && since && strong.length >= 3 && strong.length >= before.length * 0.8
    ? {since: since.at, usual: usual.said.slice(1)}
    : undefined;
};

/** When a field that was as good as always there went missing, by its last looks; undefined: it is not missing, or was not always there. */
const wentAt = (looks: readonly Look[]): number | undefined => {
  const [before, since] = parted(looks);
  return before.length > 1 && lacking(before) < 0.3 ? since[0]?.at : undefined;
};

const healthOf = (field: string, looks: readonly Look[], others: number, kind: Kind): FieldHealth => {
  const missed = levelOf(field, looks, others, kind);
  const weaker = missed === 'well' ? weakened(looks) : undefined;
  const [before, since] = parted(looks);
  const last = looks.findLast(isRead);
  const count = (is: (look: Look) => boolean) => looks.filter(is).length;
  return {
    ...{field, level: weaker ? 'weaker' : missed, read: count(isRead), undecided: count(({said}) => said === '?')},
    ...{missing: count(look => !isFound(look)), readAt: last?.at, from: last?.said.slice(1)},
    ...{since: weaker?.since ?? (before.length > 0 ? since[0]?.at : undefined), pages: pagesIn(since), usual: weaker?.usual},
  };
};

/** The fields of one kind of page. */
const onPlan = (sightings: readonly Sighting[], kind: Kind): FieldHealth[] => {
  const names = [...new Set(sightings.flatMap(({said}) => Object.keys(said)))].sort();
  const tracks = names.map(field => ({field, looks: looksAt(sightings, field)}));
  const went = tracks.map(({looks}) => wentAt(looks));
  return tracks.map(({field, looks}, i) => {
    const others = went.filter((at, j) => j !== i && at !== undefined && at === went[i]).length;
    return healthOf(field, looks, others, kind);
  });
};

const worse = (a: FieldHealth | undefined, b: FieldHealth): FieldHealth => {
  if (!a) return b;
  const [left, right] = [levels.indexOf(a.level), levels.indexOf(b.level)];
  if (left !== right) return left > right ? a : b;
  return (a.readAt ?? 0) >= (b.readAt ?? 0) ? a : b;
};

/** How each field of a host is read: where it has several kinds of pages, as on the one where it is worst. */
export const fieldsOfHealth = (health: Health): FieldHealth[] => {
  const sightings = sightingsIn(health);
  const [, , kind] = health.key;
  const plans = [...new Set(sightings.map(({plan}) => plan))].map(plan => sightings.filter(look => look.plan === plan));
  const fields = new Map<string, FieldHealth>();
  for (const one of plans.flatMap(looks => onPlan(looks, kind))) fields.set(one.field, worse(fields.get(one.field), one));
  return [...fields.values()];
};
