import type {Known} from '../../lib/reports/card.ts';
import {type Decide, decidedBy} from '../../lib/reports/decided.ts';
import type {Store} from '../../lib/store/open.ts';
import {ownOf} from '../../lib/store/own.ts';
import {choicesFor} from '../../lib/store/read.ts';
import {isMarketplace} from './marketplace.ts';

/** What the seller decided about these listings. */
export const readDecided = async (store: Store, heads: readonly Known[]): Promise<Decide> => {
  const wholes = heads.map(({whole}) => whole);
  const [choices, own] = await Promise.all([Promise.all(heads.map(({key}) => choicesFor(store, key))), ownOf(store, wholes)]);
  return decidedBy([...new Set(choices.flat())], {...own, isAcross: isMarketplace});
};
