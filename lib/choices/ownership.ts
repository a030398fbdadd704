import type {Choice, Owner} from '../model/choice.ts';
import {BACK_END} from '../model/from.ts';
import type {Listing} from '../model/listing.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';

/** Why a listing counts as the seller's own or a rival's: the seller said so of it, its seller, its shop; a back end knows it; its page says so. */
export type OwnerWhy = 'listing' | 'seller' | 'shop' | 'back-end' | 'page';
export type OwnerShown = {owner: Listing['owner']; why: OwnerWhy | undefined};

/** What pages of the seller's back ends told of; refs of one host say nothing of another, unless the site is one marketplace on fixed hosts. */
export type BackEnd = {
  keys: readonly ThingKey[];
  sellers: readonly {site: string; host: string; seller: string}[];
  isAcross: (site: string) => boolean;
};

/** Tells whose a thing is. */
export type Ownership = (whole: Snapshot<'listing'>) => OwnerShown;

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

type Place = Pick<Snapshot<'listing'>, 'site' | 'host'>;
const nameOf = ({site, host}: Place, what: string, id: string): string => [site, host, what, id].join('\n');

const listingName = (s: Parameters<typeof thingOf>[0]): string => `listing\n${thingOf(s).join('\n')}`;

const markName = (one: Owner): string => {
  if (one.of === 'listing') return listingName({...one, kind: one.thing, ref: one.ref ?? ''});
  return nameOf(one, one.of, one.of === 'seller' ? plain(one.seller ?? '') : (one.shop ?? ''));
};

/** What the back ends know, by name; across the hosts of one marketplace without the host. */
const backEndNames = ({keys, sellers, isAcross}: BackEnd): Set<string> => {
  const names = new Set<string>();
  for (const [site, host, shop, , ref] of keys) {
    const place = {site, host: isAcross(site) ? '' : host};
    names.add(nameOf(place, 'ref', ref));
    if (shop) names.add(nameOf(place, 'shop', shop));
  }
  for (const {site, host, seller} of sellers) names.add(nameOf({site, host: isAcross(site) ? '' : host}, 'seller', plain(seller)));
  return names;
};

/** What a seller would be marked by on a page: its name; undefined where the page shows none. */
export const sellerOf = ({fields}: Snapshot<'listing'>): string | undefined => fields.seller?.slice(0, 300);

/**
 * Whose a thing is, by what the seller said (of the listing before its seller before its shop), by what their back ends know, and by what its
 * page says. Unknown where nothing tells.
 */
export const ownershipOf = (choices: readonly Choice[], backEnd: BackEnd): Ownership => {
  const marks = new Map(choices.flatMap(one => (one.what === 'owner' ? [[markName(one), one.owner] as const] : [])));
  const known = backEndNames(backEnd);
  return whole => {
    const {site, host, shop, ref, fields} = whole;
    const seller = sellerOf(whole);
    const said: [OwnerWhy, string][] = [
      ['listing', listingName(whole)],
      ...(seller ? [['seller', nameOf(whole, 'seller', plain(seller))] as [OwnerWhy, string]] : []),
      ['shop', nameOf(whole, 'shop', shop ?? '')],
    ];
    for (const [why, name] of said) {
      const owner = marks.get(name);
      if (owner) return {owner, why};
    }
    const place = {site, host: backEnd.isAcross(site) ? '' : host};
    const ids: [string, string | null | undefined][] = [
      ['ref', ref],
      ['shop', shop],
      ['seller', seller && plain(seller)],
    ];
    if (ids.some(([what, id]) => id && known.has(nameOf(place, what, id)))) return {owner: 'mine', why: 'back-end'};
    return fields.owner && fields.owner !== 'unknown' && whole.from.owner !== undefined && !isDerived(whole.from.owner)
      ? {owner: fields.owner, why: 'page'}
      : {owner: 'unknown', why: undefined};
  };
};

/** Begins the `from` of an owner that was worked out when a page was kept. */
const DERIVED = 'whose: ';
const isDerived = (from: string): boolean => from.startsWith(DERIVED) || from === BACK_END;

/** Where an owner is known from, as a snapshot notes it. */
export const ownerFrom = (why: OwnerWhy | undefined): string => `${DERIVED}${why ?? 'unknown'}`;

/** The choice that a seller makes by saying whose a listing, its seller or its shop is; undefined where the page names no seller. */
export const markOf = (whole: Snapshot<'listing'>, of: Owner['of'], owner: Owner['owner'], at: number): Owner | undefined => {
  const {site, host, kind: thing, shop, ref} = whole;
  const mark = {kind: 'choice', what: 'owner', of, site, host, thing, owner, at} as const;
  const seller = sellerOf(whole);
  if (of === 'listing') return {...mark, shop, ref};
  if (of === 'seller') return seller ? {...mark, shop: null, seller} : undefined;
  return {...mark, shop};
};
