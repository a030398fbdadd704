import type {Step} from '../step.ts';

/** Things by their kind and when they were last met: lists of searches do not read through all listings, nor the other way round. */
const kinds: Step = (_db, tx) => {
  tx.objectStore('heads').createIndex('kind', ['latest.kind', 'seenAt']);
};
export default kinds;
