import type {Choice, GoodChoice} from './choice.ts';
import type {Kind} from './reading.ts';
import type {ThingKey} from './thing.ts';

/** The site and host of what holds everywhere. */
export const EVERYWHERE = {site: 'any', host: '*'} as const;

/** What tells one choice from another; `of`: the thing it belongs to, empty where it is about a whole host. */
export type ChoiceKey = [host: string, of: string, what: Choice['what'], name: string];

const belonging = (key: ThingKey): string => key.join('\n');

/** The thing that a choice is about, and with which it goes; undefined: it is about a host. */
export const thingChosen = (one: Choice): ThingKey | undefined =>
  'thing' in one && 'ref' in one && one.ref ? [one.site, one.host, one.shop ?? '', one.thing, one.ref] : undefined;

/** The thing that the `of` of a key names. */
export const thingNamed = (of: string): ThingKey | undefined => {
  const [site, host, shop, kind, ref] = of.split('\n');
  return site && host && shop !== undefined && kind && ref ? [site, host, shop, kind as Kind, ref] : undefined;
};

/** A listing of a good as text, by which one is told from another. */
export const listedName = (one: GoodChoice['one']): string => [one.site, one.host, one.shop ?? '', one.ref].join('\n');

const nameOf = (one: Choice): string => {
  if (one.what === 'good') return [one.one, one.other].map(listedName).join('\n\n');
  if (one.what === 'pick') return one.field;
  if (one.what === 'pin') return '';
  if (one.what === 'match') return listedName(one.to);
  if (one.what === 'column') return [one.column, ...one.beside].join('\n');
  if (one.what === 'alert') return one.alert;
  if (one.what === 'rate') return [one.from, one.to].join('\n');
  if (one.what === 'no-promotion') return one.start;
  if (one.what === 'promotion') return [one.site, one.shop ?? '', one.id].join('\n');
  if (one.what === 'least') return [one.site, one.shop ?? '', one.ref ?? ''].join('\n');
  if (one.what === 'owner') return one.of === 'listing' ? 'listing' : [one.site, one.of, one.seller ?? one.shop ?? ''].join('\n');
  // What is said of a shop, and of what its goods cost.
  if (!('thing' in one)) return [one.site, one.shop ?? '', ...(one.what === 'cost' ? [one.ref, one.sku, one.of, one.from] : [])].join('\n');
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

/** Does what is said so change nothing of what was read of any thing? */
export const isBeside = (what: Choice['what']): boolean =>
  ['shop', 'good', 'cost', 'fees', 'alert', 'rate', 'promotion', 'no-promotion', 'least'].includes(what);
