/**
 * How the length of a text is counted: code points, UTF-8 bytes, GBK bytes (a hanzi is two), words; `px`, `count` and `share` (0–1, of those
 * that are there) are for things that are no text.
 */
export type LimitUnit = 'codepoint' | 'utf8-byte' | 'gbk-byte' | 'px' | 'count' | 'share' | 'word';

/** Where and when a fact holds, and who says so. */
export type Provenance = {
  /** Who says so where it is not the site itself, as a sentence names it. */
  by?: string;
  /** `hard`: the site refuses, cuts or rewrites; `soft`: advice. */
  severity: 'hard' | 'soft';
  /** ISO 3166 country of the site's host; absent: everywhere the site sells. */
  region?: string;
  /** First day in force, YYYY-MM-DD; absent: since before we looked. */
  from?: string;
  /** First day no longer in force. */
  until?: string;
  /** Top categories to which it alone applies, or that it leaves out. */
  only?: readonly string[];
  except?: readonly string[];
  source: string;
  /** `official`: the site's own page or a copy of it; `third-party`; `unverified`: shown as such, and never counted as a breach. */
  trust: 'official' | 'third-party' | 'unverified';
  /** The day somebody looked, YYYY-MM-DD. */
  checkedOn: string;
};

/**
 * A number a site holds its listings to. Several entries for one subject are several dates, regions, units or severities: for each
 * severity and unit the one in force on the day asked is used, a region's own before the general one.
 */
export type Limit = Provenance & {unit: LimitUnit; min?: number; max?: number};

/** Words or characters a site does not want in a field. */
export type Ban = Provenance & {
  /** What the advice speaks of: a sign that is refused, a sign used as ornament, a sign allowed once, advertising, a superlative, a cure, any other word. */
  about: 'character' | 'decoration' | 'once' | 'promotion' | 'claim' | 'cure' | 'word';
  /** Phrases, found as whole words regardless of case; in Chinese and Japanese anywhere. */
  words?: readonly string[];
  characters?: string;
  patterns?: readonly RegExp[];
  /** Stretches of text in which nothing is a hit: 绝对值 is no superlative, `#4301` no ornament. */
  unless?: readonly RegExp[];
  /** How often each may stand; 0 when absent. */
  times?: number;
};

/** What a site wants of a price: that one is stated with its currency, that the page's data say the same as the page, that a former price is the higher one. */
export type Demand = Provenance & {about: 'stated' | 'agreeing' | 'reduced'};

/** What a site's limits may speak of; rules ask by these names. */
export type Limits = {
  /** Who sets them, as a sentence names it: `Amazon`. */
  by: string;
  /** A marketplace finds listings by its own search, a shop lives on search engines: the scorecard weighs them differently. Absent: marketplace. */
  kind?: 'marketplace' | 'shop';
  title?: readonly Limit[];
  titleRepeats?: readonly Limit[];
  /** Words in capitals that no name asks for. */
  titleCapitals?: readonly Limit[];
  titleBans?: readonly Ban[];
  images?: readonly Limit[];
  /** The longest side of each picture. */
  imageSize?: readonly Limit[];
  bullets?: readonly Limit[];
  bulletLength?: readonly Limit[];
  description?: readonly Limit[];
  /** Attributes that say something: how many, or which share of those the page shows. */
  attributes?: readonly Limit[];
  price?: readonly Demand[];
};
export type LimitSubject = Exclude<keyof Limits, 'by' | 'kind'>;

/** `category` is the listing's breadcrumb, widest first. Without one a limit with `except` holds and a limit with `only` does not. */
export type LimitQuestion = {region?: string | undefined; on: string; category?: readonly string[] | undefined};

const has = (names: readonly string[] | undefined, top: string): boolean =>
  names?.some(name => name.toLowerCase() === top.trim().toLowerCase()) ?? false;

const holds = (fact: Provenance, {region, on, category}: LimitQuestion): boolean => {
  const top = category?.[0] ?? '';
  if (fact.region && fact.region !== region) return false;
  if ((fact.from && on < fact.from) || (fact.until && on >= fact.until)) return false;
  return fact.only ? has(fact.only, top) : !has(fact.except, top);
};

const newer = (a: Limit, b: Limit): Limit => {
  if (Boolean(a.region) !== Boolean(b.region)) return b.region ? b : a;
  return (b.from ?? '') > (a.from ?? '') ? b : a;
};

const choose = (limits: readonly Limit[], question: LimitQuestion): Limit[] => {
  const chosen = new Map<string, Limit>();
  for (const limit of limits.filter(one => holds(one, question))) {
    const slot = `${limit.severity} ${limit.unit}`;
    chosen.set(slot, newer(chosen.get(slot) ?? limit, limit));
  }
  return [...chosen.values()].sort((a, b) => Number(b.severity === 'hard') - Number(a.severity === 'hard'));
};

const numbered = [
  ...(['title', 'titleRepeats', 'titleCapitals', 'images', 'imageSize'] as const),
  ...(['bullets', 'bulletLength', 'description', 'attributes'] as const),
];

/** The limits in force in a region on a day (YYYY-MM-DD) for a category: per subject at most one of each severity and unit, hard ones first. */
export const limitsInForce = (limits: Limits, question: LimitQuestion): Limits => {
  const inForce: Limits = {...limits};
  for (const subject of numbered) if (limits[subject]) inForce[subject] = choose(limits[subject], question);
  if (limits.titleBans) inForce.titleBans = limits.titleBans.filter(ban => holds(ban, question));
  if (limits.price) inForce.price = limits.price.filter(demand => holds(demand, question));
  return inForce;
};

/** The days (YYYY-MM-DD) at which any of these limits begins or ends. */
export const limitDays = ({by: _, kind: __, ...subjects}: Limits): string[] => {
  const facts: readonly Provenance[] = Object.values(subjects).flat();
  return [...new Set(facts.flatMap(({from, until}) => [from ?? [], until ?? []].flat()))];
};
