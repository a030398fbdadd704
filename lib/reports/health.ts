import {type Health, WHOLE} from '../model/health.ts';
import {type FieldHealth, fieldsOfHealth, isIll, levels} from '../model/illness.ts';
import type {Kind} from '../model/reading.ts';
import type {ThingKey} from '../model/thing.ts';
import {inOrder} from './field.ts';

export type {FieldHealth, Level} from '../model/illness.ts';

/** How one kind of page of one host is read, field by field; the ill ones first, then in reading order. */
export type HealthPlace = {
  /** Tells it from the others. */
  name: string;
  site: string;
  host: string;
  kind: Kind;
  reader: number;
  /** Newest look: epoch ms. */
  at: number;
  fields: FieldHealth[];
  /** How many fields are ill. */
  ill: number;
};

/** The places where something is ill come first, then those looked at last. */
export type HealthReport = {places: HealthPlace[]; ill: number; now: number};

/** Of a figure whose field is ill: when it was last read on its host, and since when it is not; epoch ms, undefined where unknown. */
export type Stale = {readAt: number | undefined; since: number | undefined; level: 'changed' | 'lost'};

/** What is ill: place → field. */
export type Ills = ReadonlyMap<string, Readonly<Record<string, Stale>>>;

/** What of the open page is not read as it used to be: fields that are as ill as each other, read last and missed first at the same look. */
export type Ailment = {site: string; host: string; fields: string[]; level: 'absent' | 'changed' | 'lost'} & Pick<
  FieldHealth,
  'readAt' | 'from' | 'since' | 'pages'
>;

const placeName = (site: string, host: string, kind: Kind): string => [site, host, kind].join('\n');

/** The name of the place where a thing is read. */
export const placeNameOf = ([site, host, , kind]: ThingKey): string => placeName(site, host, kind);

const badness = ({level}: FieldHealth): number => levels.indexOf(level);

const ordered = (fields: readonly FieldHealth[]): FieldHealth[] => {
  const order = inOrder(fields.map(({field}) => field));
  const place = ({field}: FieldHealth): number => (field === WHOLE ? -1 : order.indexOf(field));
  const rank = (one: FieldHealth): number => (isIll(one) ? -badness(one) : 0);
  return [...fields].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
};

/** How one host is read. */
export const placeOf = (health: Health): HealthPlace => {
  const [site, host, kind] = health.key;
  const fields = ordered(fieldsOfHealth(health));
  const at = health.at.at(-1) ?? 0;
  return {name: placeName(site, host, kind), site, host, kind, reader: health.reader, at, fields, ill: fields.filter(isIll).length};
};

/** How everything is read. */
export const healthReport = (places: readonly HealthPlace[], now: number): HealthReport => ({
  places: [...places].sort((a, b) => Number(b.ill > 0) - Number(a.ill > 0) || b.at - a.at),
  ill: places.reduce((sum, {ill}) => sum + ill, 0),
  now,
});

const staleOf = ({level, readAt, since}: FieldHealth): Stale[] => (level === 'changed' || level === 'lost' ? [{level, readAt, since}] : []);

/** The fields of which no figure may be taken for that of today: all of them where pages are no longer known for what they are. */
const illFields = (fields: readonly FieldHealth[]): Record<string, Stale> => {
  const [whole] = fields.filter(({field, level}) => field === WHOLE && level === 'lost').flatMap(staleOf);
  const each = fields.map(one => [one.field, staleOf(one)[0] ?? whole] as const);
  return Object.fromEntries(each.flatMap(([field, stale]) => (stale && field !== WHOLE ? [[field, stale] as const] : [])));
};

/** What is ill, place by place. */
export const illsOf = (places: readonly HealthPlace[]): Ills =>
  new Map(places.filter(({ill}) => ill > 0).map(({name, fields}) => [name, illFields(fields)]));

const none: Readonly<Record<string, Stale>> = {};

/** What is ill where this thing is read. */
export const illAt = (ills: Ills, {site, host}: {site: string; host: string}, kind: Kind = 'listing'): Readonly<Record<string, Stale>> =>
  ills.get(placeName(site, host, kind)) ?? none;

/** Worth a word on the page although it may simply lack them. */
const vital = ['title', 'price'];

const isWorth = (one: FieldHealth): boolean =>
  isIll(one) || (one.level === 'absent' && one.readAt !== undefined && vital.includes(one.field));

/**
 * What is to be said on the open page: fields that are ill, as far as the page lacks them (`isHere`), the worst first; those that went
 * together in one.
 */
export const ailmentsOf = (places: readonly HealthPlace[], isHere: (place: HealthPlace, field: string) => boolean): Ailment[] => {
  const ailments = new Map<string, Ailment>();
  for (const place of places) {
    const {site, host} = place;
    for (const one of place.fields.filter(each => isWorth(each) && isHere(place, each.field))) {
      const {field, readAt, since, pages, from} = one;
      const name = [site, host, one.level, since].join('\n');
      const known = ailments.get(name);
      const level = one.level as Ailment['level'];
      if (known) known.fields.push(field);
      else ailments.set(name, {site, host, fields: [field], level, readAt, since, pages, from});
    }
  }
  return [...ailments.values()].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
};
