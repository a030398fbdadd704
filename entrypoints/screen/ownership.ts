import {type Ownership, ownershipOf} from '../../lib/choices/ownership.ts';
import type {Store} from '../../lib/store/open.ts';
import {allOwn} from '../../lib/store/own.ts';
import {allChoices} from '../../lib/store/read.ts';
import {isMarketplace} from './marketplace.ts';

/** Whose listings are, by what the seller said and their back ends know. */
export const ownershipIn = async (store: Store): Promise<Ownership> => {
  const [choices, own] = await Promise.all([allChoices(store), allOwn(store)]);
  return ownershipOf(choices, {...own, isAcross: isMarketplace});
};
