import type {Step} from '../step.ts';

/** What orders come to by day, and each buyer's first and last; and what was made at install and leaves the device with no plain export. */
const totals: Step = (db, tx) => {
  const days = db.createObjectStore('days');
  days.createIndex('day', 'day');
  db.createObjectStore('buyers');
  db.createObjectStore('install');
  // All orders of one buyer: a record that tells of none has no place in the index.
  tx.objectStore('heads').createIndex('buyer', ['whole.fields.buyerFrom', 'whole.fields.buyer']);
};
export default totals;
