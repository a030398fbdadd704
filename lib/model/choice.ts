import {z} from 'zod';
import {type Kind, kinds} from './reading.ts';
import type {ThingKey} from './snapshot.ts';

const name = z.string().min(1).max(300);
const field = z.string().min(1).max(100);
const site = z.string().regex(/^[a-z0-9-]+$/);
const thing = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);
const shop = z.string().min(1).max(200).nullable();
const ref = z.string().min(1).max(500);
const rival = z.strictObject({value: z.unknown(), from: z.string().max(300)});

/** `at`: when it was decided, epoch ms. */
const choiceOf = <W extends string>(what: W) =>
  z.strictObject({kind: z.literal('choice'), what: z.literal(what), site, host: name, at: z.int().positive()});

/** Of the rival values of one field of one thing this one; holds as long as the page offers the same values. */
export const pick = choiceOf('pick').extend({
  thing,
  shop,
  ref,
  field,
  rivals: z.array(rival).min(2).max(20),
  value: z.unknown(),
  from: name,
});
export type Pick = z.infer<typeof pick>;

/** Where values of a field disagree on this host, the one from this source. */
export const prefer = choiceOf('prefer').extend({thing, field, from: name});
export type Prefer = z.infer<typeof prefer>;

/** Whose it is: one listing, all of a seller on a host, or all of a shop (null: the host is the shop). */
export const owner = choiceOf('owner').extend({
  of: z.enum(['listing', 'seller', 'shop']),
  thing,
  shop,
  /** Of a listing. */
  ref: ref.optional(),
  /** Of a seller: the name as pages show it. */
  seller: name.optional(),
  owner: z.enum(['mine', 'rival']),
});
export type Owner = z.infer<typeof owner>;

/** One way to find an element: a selector, or a label with the way from it to the value. */
export const finder = z.union([
  z.strictObject({by: z.enum(['attribute', 'class', 'structure']), selector: z.string().min(1).max(1000)}),
  z.strictObject({by: z.literal('label'), label: z.string().min(1).max(100), selector: z.string().max(300)}),
]);
export type Finder = z.infer<typeof finder>;

/** The place on this host's pages where the seller said that a field stands. */
export const taught = choiceOf('taught').extend({
  thing,
  /** The kind of page, as the site's file names it. */
  page: name,
  field,
  /** Best first: the first that finds an element is believed. */
  finders: z.array(finder).min(1).max(8),
  /** What a bare number there is in: the currency that the seller saw when they took the place, ISO 4217. */
  currency: z.string().length(3).optional(),
  /** Since when none finds anything, if none does: epoch ms. */
  lostAt: z.int().positive().optional(),
});
export type Taught = z.infer<typeof taught>;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};
const place = z.strictObject({site, host: name, shop});

/** What a shop is called, in which time zone its days are (IANA name), and whether it is one with another; `shop` null: the host is the shop. */
export const shopChoice = choiceOf('shop').extend({
  shop,
  name: name.optional(),
  timeZone: z.string().max(100).refine(isZone, 'is no time zone').optional(),
  mergedInto: place.optional(),
});
export type ShopChoice = z.infer<typeof shopChoice>;

const listed = place.extend({ref});

/** Are these two listings, `one` on this host, the same good? What was refused is not proposed again. */
export const goodChoice = choiceOf('good').extend({one: listed, other: listed, verdict: z.enum(['same', 'different'])});
export type GoodChoice = z.infer<typeof goodChoice>;

/** Something that the seller decided, with what it speaks of. */
export const choice = z.discriminatedUnion('what', [pick, prefer, owner, taught, shopChoice, goodChoice]);
export type Choice = z.infer<typeof choice>;

/** What tells one choice from another; `of`: the thing it belongs to, empty where it is about a whole host. */
export type ChoiceKey = [host: string, of: string, what: Choice['what'], name: string];

const belonging = (key: ThingKey): string => key.join('\n');

/** The thing that a choice is about, and with which it goes; undefined: it is about a host. */
export const thingChosen = (one: Choice): ThingKey | undefined =>
  'ref' in one && one.ref !== undefined ? [one.site, one.host, one.shop ?? '', one.thing, one.ref] : undefined;

/** The thing that the `of` of a key names. */
export const thingNamed = (of: string): ThingKey | undefined => {
  const [site, host, shop, kind, ref] = of.split('\n');
  return site && host && shop !== undefined && kind && ref ? [site, host, shop, kind as Kind, ref] : undefined;
};

/** A listing of a good as text, by which one is told from another. */
export const listedName = (one: GoodChoice['one']): string => [one.site, one.host, one.shop ?? '', one.ref].join('\n');

const nameOf = (one: Choice): string => {
  if (one.what === 'shop') return `${one.site}\n${one.shop ?? ''}`;
  if (one.what === 'good') return [one.one, one.other].map(listedName).join('\n\n');
  if (one.what === 'pick') return one.field;
  if (one.what === 'owner') return one.of === 'listing' ? 'listing' : [one.site, one.of, one.seller ?? one.shop ?? ''].join('\n');
  return [one.site, one.thing, ...(one.what === 'taught' ? [one.page] : []), one.field].join('\n');
};

/** A later choice under the same key takes the place of the one before. */
export const choiceKey = (one: Choice): ChoiceKey => {
  const of = thingChosen(one);
  return [one.host, of ? belonging(of) : '', one.what, nameOf(one)];
};

/** The ends of all keys of choices about one thing, or about a host as such. */
export const keysAbout = (about: ThingKey | {host: string}): [lower: [string, string], upper: [string, string, []]] => {
  const [host, of] = Array.isArray(about) ? [about[1], belonging(about)] : [about.host, ''];
  return [
    [host, of],
    [host, of, []],
  ];
};
