import type {Choice, GoodChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import {confirmedGoods} from './goods.ts';

type Listed = GoodChoice['one'];

/** The listings of one product of the seller's: the one that is named, and those that the seller confirmed to be the same good. */
export const listingsOfProduct = (one: Listed, choices: readonly Choice[]): readonly Listed[] => {
  const name = listedName(one);
  return confirmedGoods(choices).find(good => good.some(other => listedName(other) === name)) ?? [one];
};
