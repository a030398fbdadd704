import type {Step} from '../step.ts';

/**
 * What packed orders come to by buyer, in pieces: the figures apart from the names, which few answers want. The one record of before is let go of,
 * and with it the list of what it does not tell of: until it is made anew all blocks are looked at.
 */
const sums: Step = async (db, tx) => {
  db.createObjectStore('sums');
  const install = tx.objectStore('install');
  await Promise.all(['summary', 'tail'].map(key => install.delete?.(key)));
};
export default sums;
