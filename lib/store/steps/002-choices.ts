import type {Step} from '../step.ts';

/** What the seller decided, and how well each host is read; keys are given with each record, as they are not parts of it. */
const choices: Step = (db, tx) => {
  db.createObjectStore('choices');
  db.createObjectStore('health');
  // What the seller's back ends tell of: `from` says so. A record without such a field has no place in an index.
  const heads = tx.objectStore('heads');
  heads.createIndex('ownRef', ['whole.from.owner', 'whole.site', 'whole.ref']);
  heads.createIndex('ownShop', ['whole.from.owner', 'whole.site', 'whole.shop']);
  heads.createIndex('ownSeller', ['whole.from.owner', 'whole.site', 'whole.fields.seller']);
};
export default choices;
