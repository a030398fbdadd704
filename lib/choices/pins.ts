import type {Choice, GoodChoice, MatchChoice, PinChoice} from '../model/choice.ts';
import {choiceKey, listedName, thingChosen} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Deciding} from './goods.ts';

type Listed = GoodChoice['one'];

/** What the seller wants to be told of a pinned page beside what everybody is: a price at or above, or at or below. */
export type PinLines = {above?: Money | undefined; below?: Money | undefined};

const listingAt = ([site, host, shop, , ref]: ThingKey) =>
  ({kind: 'choice', site, host, thing: 'listing', shop: shop || null, ref}) as const;
const pinAt = (key: ThingKey) => ({...listingAt(key), thing: key[3] === 'search' ? 'search' : 'listing', what: 'pin'}) as const;

/** A listing as choices name it. */
export const listedAt = ([site, host, shop, , ref]: ThingKey): Listed => ({site, host, shop: shop || null, ref});

/** The key of a listing that a choice names. */
export const keyOfListed = ({site, host, shop, ref}: Listed): ThingKey => [site, host, shop ?? '', 'listing', ref];

/** The key of what is pinned: a listing or a search. */
export const keyOfPin = ({site, host, shop, thing, ref}: PinChoice): ThingKey => [site, host, shop ?? '', thing, ref];

/** Is it a pin, of whichever thing? */
export const isPin = (one: Choice): one is PinChoice => one.what === 'pin';

const isAbout = (key: ThingKey, one: Choice): boolean => thingChosen(one)?.join('\n') === key.join('\n');

/** The pin of a page or a search, if it is pinned. */
export const pinOf = (key: ThingKey, choices: readonly Choice[]): PinChoice | undefined =>
  choices.filter(isPin).find(one => isAbout(key, one));

/** The pins of pages, without those of searches, that are held against this listing of the seller's. */
export const pinsTo = (key: ThingKey, choices: readonly Choice[]): PinChoice[] => {
  const name = listedName(listedAt(key));
  return choices.filter(isPin).filter(({thing, to}) => thing === 'listing' && to !== undefined && listedName(to) === name);
};

/** What was said of a page and the seller's own listings. */
export const matchesOf = (key: ThingKey, choices: readonly Choice[]): MatchChoice[] =>
  choices.filter((one): one is MatchChoice => one.what === 'match' && isAbout(key, one));

/**
 * Pins a page or a search to a listing of the seller's (none: to nothing yet); of a page that says too that both are one product. Lines drawn
 * before stay.
 */
export const pinning = (key: ThingKey, to: Listed | undefined, before: PinChoice | undefined, at: number): Deciding => {
  const {above, below} = before ?? {};
  const pin: PinChoice = {...pinAt(key), at, ...(to && {to}), ...(above && {above}), ...(below && {below})};
  const match: MatchChoice[] = to && pin.thing === 'listing' ? [{...listingAt(key), what: 'match', to, verdict: 'same', at}] : [];
  return {choose: [pin, ...match], drop: []};
};

/** Watches a page or a search no longer; what was said of its product stays. */
export const unpinning = (key: ThingKey): Deciding => ({choose: [], drop: [choiceKey({...pinAt(key), at: 1})]});

/** Draws the seller's own lines of a pinned page; undefined takes one away. */
export const drawing = (pin: PinChoice, {above, below}: PinLines, at: number): Deciding => {
  const {above: _, below: __, ...rest} = pin;
  return {choose: [{...rest, at, ...(above && {above}), ...(below && {below})}], drop: []};
};

/** Says that a page offers another product than a listing of the seller's; it is not proposed again. */
export const refusing = (key: ThingKey, to: Listed, at: number): Deciding => ({
  choose: [{...listingAt(key), what: 'match', to, verdict: 'different', at}],
  drop: [],
});
