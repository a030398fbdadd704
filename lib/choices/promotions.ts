import type {Choice, GoodChoice, LeastChoice, NoPromotionChoice, PromotionChoice} from '../model/choice.ts';
import {choiceKey, listedName} from '../model/choice-key.ts';
import type {Shop} from '../model/day-total.ts';
import type {Deciding} from './goods.ts';

type Listed = GoodChoice['one'];

/** All that is said of a promotion but when it was said. */
export type PromotionSaid = Omit<PromotionChoice, 'kind' | 'what' | 'at'>;

/** A listing that may be promoted. `shops`: its own and, where the seller merged it, the one that it counts for. */
export type Promoted = {listed: Listed; sku: string | undefined; shops: readonly Shop[]};

export const promotionChoices = (choices: readonly Choice[]): PromotionChoice[] =>
  choices.filter((one): one is PromotionChoice => one.what === 'promotion').sort((a, b) => (a.start < b.start ? -1 : 1));

const isSameShop = (a: Shop, b: Shop): boolean => a.site === b.site && a.host === b.host && a.shop === b.shop;
const plain = (sku: string): string => sku.normalize('NFKC').trim().toLowerCase();

/** Is this listing promoted by it: named by its ref or SKU, or as one of all of its shop? */
export const isPromoted = (promotion: Pick<PromotionChoice, 'site' | 'host' | 'shop' | 'refs' | 'skus'>, one: Promoted): boolean => {
  const {refs, skus} = promotion;
  if (!one.shops.some(shop => isSameShop(shop, promotion))) return false;
  if (!refs && !skus) return true;
  const {sku} = one;
  return refs?.includes(one.listed.ref) === true || (sku !== undefined && skus?.some(said => plain(said) === plain(sku)) === true);
};

/** The promotions of a listing, the earliest first. */
export const promotionsOf = (choices: readonly Choice[], one: Promoted): PromotionChoice[] =>
  promotionChoices(choices).filter(promotion => isPromoted(promotion, one));

/** The days on which both run (YYYY-MM-DD, both included); undefined: on none, or one of them is used alone. */
export const together = (a: PromotionChoice, b: PromotionChoice): {from: string; to: string} | undefined => {
  if (a.stacks === false || b.stacks === false) return undefined;
  const [, from = a.start] = [a.start, b.start].sort();
  const [to = a.end] = [a.end, b.end].sort();
  return from <= to ? {from, to} : undefined;
};

/** Says what a promotion is (at: epoch ms); said under the same id before, this takes its place. */
export const promoting = (said: PromotionSaid, at: number): Deciding => ({
  choose: [{kind: 'choice', what: 'promotion', ...said, at}],
  drop: [],
});

export const unpromoting = (promotion: PromotionChoice): Deciding => ({choose: [], drop: [choiceKey(promotion)]});

/** Says that a listing's lower price from a day on was no promotion. */
export const refusingPromotion = ({site, host, shop, ref}: Listed, start: string, at: number): Deciding => ({
  choose: [{kind: 'choice', what: 'no-promotion', site, host, thing: 'listing', shop, ref, start, at}],
  drop: [],
});

/** Was it said of this listing's lower price from this day on that it was no promotion? */
export const isRefused = (choices: readonly Choice[], listed: Listed, start: string): boolean =>
  choices.some(
    (one): one is NoPromotionChoice => one.what === 'no-promotion' && one.start === start && listedName(one) === listedName(listed),
  );

const isLeast = (one: Choice): one is LeastChoice => one.what === 'least';

/** The least margin (0–1) that was said of a listing itself, else of its shop; undefined: none was. */
export const leastOf = (
  choices: readonly Choice[],
  listed: Listed,
  shops: readonly Shop[],
): {margin: number; by: 'listing' | 'shop'} | undefined => {
  const all = choices.filter(isLeast);
  const own = all.find(({site, host, shop, ref}) => ref !== undefined && listedName({site, host, shop, ref}) === listedName(listed));
  if (own) return {margin: own.margin, by: 'listing'};
  const ofShop = all.find(one => one.ref === undefined && shops.some(shop => isSameShop(shop, one)));
  return ofShop && {margin: ofShop.margin, by: 'shop'};
};

/** Says the least margin of a listing (with `ref`) or of a shop; undefined takes it back. */
export const leaving = (about: Shop & {ref?: string}, margin: number | undefined, at: number): Deciding => {
  const {site, host, shop, ref} = about;
  const choice: LeastChoice = {kind: 'choice', what: 'least', site, host, shop, ...(ref !== undefined && {ref}), margin: margin ?? 0, at};
  return margin === undefined ? {choose: [], drop: [choiceKey(choice)]} : {choose: [choice], drop: []};
};
