import type {Choice, GoodChoice, MatchChoice, PinChoice} from '../model/choice.ts';
import {choiceKey, listedName} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Deciding} from './goods.ts';

type Listed = GoodChoice['one'];

/** What the seller wants to be told of a pinned page beside what everybody is: a price at or above, or at or below. */
export type PinLines = {above?: Money | undefined; below?: Money | undefined};

const placed = ([site, host, shop, , ref]: ThingKey) => ({kind: 'choice', site, host, thing: 'listing', shop: shop || null, ref}) as const;

/** A listing as choices name it. */
export const listedAt = ([site, host, shop, , ref]: ThingKey): Listed => ({site, host, shop: shop || null, ref});

/** The key of a listing that a choice names. */
export const keyOfListed = ({site, host, shop, ref}: Listed): ThingKey => [site, host, shop ?? '', 'listing', ref];

const isOf =
  (what: 'pin' | 'match', key: ThingKey) =>
  (one: Choice): boolean =>
    one.what === what && listedName(one as PinChoice) === listedName(listedAt(key));

/** The pin of a page, if it is pinned. */
export const pinOf = (key: ThingKey, choices: readonly Choice[]): PinChoice | undefined =>
  choices.find((one): one is PinChoice => isOf('pin', key)(one));

/** What was said of a page and the seller's own listings. */
export const matchesOf = (key: ThingKey, choices: readonly Choice[]): MatchChoice[] =>
  choices.filter((one): one is MatchChoice => isOf('match', key)(one));

/** Pins a page to a listing of the seller's (none: to nothing yet), which says too that both are one product; lines drawn before stay. */
export const pinning = (key: ThingKey, to: Listed | undefined, before: PinChoice | undefined, at: number): Deciding => {
  const {above, below} = before ?? {};
  const pin: PinChoice = {...placed(key), what: 'pin', at, ...(to && {to}), ...(above && {above}), ...(below && {below})};
  const match: MatchChoice[] = to ? [{...placed(key), what: 'match', to, verdict: 'same', at}] : [];
  return {choose: [pin, ...match], drop: []};
};

/** Watches a page no longer; what was said of its product stays. */
export const unpinning = (key: ThingKey): Deciding => ({choose: [], drop: [choiceKey({...placed(key), what: 'pin', at: 1})]});

/** Draws the seller's own lines of a pinned page; undefined takes one away. */
export const drawing = (pin: PinChoice, {above, below}: PinLines, at: number): Deciding => {
  const {above: _, below: __, ...rest} = pin;
  return {choose: [{...rest, at, ...(above && {above}), ...(below && {below})}], drop: []};
};

/** Says that a page offers another product than a listing of the seller's; it is not proposed again. */
export const refusing = (key: ThingKey, to: Listed, at: number): Deciding => ({
  choose: [{...placed(key), what: 'match', to, verdict: 'different', at}],
  drop: [],
});
