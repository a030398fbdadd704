import {type BackEnd, type OwnerShown, ownershipOf, sellerOf} from '../choices/ownership.ts';
import type {Choice, Owner} from '../model/choice.ts';
import {bareFrom, isChosen, isTaught} from '../model/from.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {inOrder} from './field.ts';

/** What the seller decided about one listing, as far as it shows. */
export type Decided = {
  owner: OwnerShown;
  /** What can be said at one go: of the seller, of the shop (by its id or host); undefined where the page names none. */
  seller: string | undefined;
  shop: string | undefined;
  /** What the seller said already. */
  marks: {of: Owner['of']; owner: Owner['owner']}[];
  /** Fields that the seller picked, or taught the place of. */
  chosen: {field: string; by: 'chosen' | 'taught'; from: string}[];
  /** Taught places that find nothing, and since when: epoch ms. */
  lost: {field: string; since: number}[];
};

/** Works it out for a listing. */
export type Decide = (whole: Snapshot<'listing'>) => Decided;

const chosenIn = ({from}: Snapshot<'listing'>): Decided['chosen'] =>
  inOrder(Object.keys(from)).flatMap(field => {
    const said = from[field];
    if (said === undefined || !(isChosen(said) || isTaught(said))) return [];
    return [{field, by: isChosen(said) ? ('chosen' as const) : ('taught' as const), from: bareFrom(said)}];
  });

/** A mark counts for a listing when with it alone the listing would have an owner. */
const marksOn = (whole: Snapshot<'listing'>, choices: readonly Choice[]): Decided['marks'] => {
  const nothing: BackEnd = {keys: [], sellers: [], isAcross: () => false};
  return choices.flatMap(one => {
    if (one.what !== 'owner') return [];
    const {why} = ownershipOf([one], nothing)(whole);
    return why === one.of ? [{of: one.of, owner: one.owner}] : [];
  });
};

/** What the seller decided about a listing; `choices` about it and its host, `backEnd` as far as it concerns it. */
export const decidedBy =
  (choices: readonly Choice[], backEnd: BackEnd): Decide =>
  whole => ({
    owner: ownershipOf(choices, backEnd)(whole),
    seller: sellerOf(whole),
    // On a marketplace the host is everybody's.
    shop: whole.shop ?? (backEnd.isAcross(whole.site) ? undefined : whole.host),
    marks: marksOn(whole, choices),
    chosen: chosenIn(whole),
    lost: choices.flatMap(one =>
      one.what === 'taught' && one.host === whole.host && one.lostAt !== undefined ? [{field: one.field, since: one.lostAt}] : [],
    ),
  });
