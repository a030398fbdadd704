import {match} from '../../../lib/prices/match/match.ts';
import type {Offer} from '../../../lib/prices/match/offer.ts';
import type {Reason} from '../../../lib/prices/match/why.ts';

type Side = Record<string, unknown>;

/** Other names that people's own tables have for a field. */
const names: Record<string, keyof Offer> = {name: 'title', manufacturer: 'brand', modelno: 'mpn'};
const texts = new Set<keyof Offer>(['title', 'brand', 'gtin', 'mpn', 'model', 'description', 'currency']);

const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const put = (offer: Offer, field: keyof Offer, value: unknown): Offer => {
  if (field === 'price') {
    if (typeof value !== 'number') throw new Error('"price" is a number in major units, absent when unknown');
    return {...offer, price: value};
  }
  if (!texts.has(field)) return offer;
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`"${field}" is no text`);
  return {...offer, [field]: String(value)};
};

const offerOf = (name: 'a' | 'b', side: Side | undefined): Offer => {
  if (typeof side !== 'object' || side === null || Array.isArray(side)) throw new Error(`"${name}" is missing`);
  const known = Object.entries(side).filter(([, value]) => isKnown(value));
  const offer = known.reduce<Offer>((all, [field, value]) => put(all, names[field] ?? (field as keyof Offer), value), {});
  if (!offer.title && !offer.gtin && !offer.mpn && !offer.model) throw new Error(`"${name}" has no title and no number to be told by`);
  return offer;
};

const bases: Record<string, string> = {
  volume: 'ml',
  weight: 'g',
  length: 'mm',
  storage: 'MB',
  pack: 'packs',
  piece: 'pieces',
  users: 'users',
};
const amount = (value: number, kind: string): string => `${Number(value.toPrecision(4))} ${bases[kind]}`;
const times = (value: number): string => `${Number(value.toPrecision(3))} times`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A reason in English. */
const sentence = (reason: Reason): string => {
  switch (reason.code) {
    case 'gtin-same':
    case 'mpn-same':
    case 'model-same':
    case 'brand-same':
      return `same ${reason.code.slice(0, -5)}: ${reason.value}`;
    case 'gtin-differs':
    case 'mpn-differs':
    case 'model-differs':
    case 'brand-differs':
      return `other ${reason.code.slice(0, -8)}: ${reason.a}, ${reason.b}`;
    case 'size-same':
      return `same ${reason.kind}: ${amount(reason.value, reason.kind)}`;
    case 'size-differs':
      return `other ${reason.kind}: ${amount(reason.a, reason.kind)}, ${amount(reason.b, reason.kind)}`;
    case 'edition-same':
      return `same ${reason.group}: ${reason.value}`;
    case 'edition-differs':
      return `other ${reason.group}: ${reason.a}, ${reason.b}`;
    case 'made-for':
      return 'one is made for the other';
    case 'words-alike':
    case 'words-differ':
      return `${percent(reason.share)} of the words are alike`;
    case 'price-near':
    case 'price-far':
      return `prices are ${times(reason.times)} apart`;
  }
};

/**
 * The verb `match`: two offers in, how likely they are one product (0.5 is the line) and why out, the decisive reasons first. Any field may
 * be absent. Throws where a side is missing, has neither title nor number, or a field of another type.
 */
export const answer = ({a, b}: {a?: Side; b?: Side}) => {
  const {probability, why} = match(offerOf('a', a), offerOf('b', b));
  return {probability: Math.round(probability * 10_000) / 10_000, why: why.map(sentence)};
};
