import type {Step} from '../step.ts';

/** Where alerts stand and what became of them; and things that were met since the alerts last looked at them. */
const alerts: Step = (db, tx) => {
  // What is calm has no moment at which it opened, and no place in the index.
  db.createObjectStore('alerts').createIndex('open', 'state.openedAt');
  db.createObjectStore('alertLog');
  db.createObjectStore('due');
  // The seller's own listings, against which the pages of others are held.
  tx.objectStore('heads').createIndex('owner', ['whole.fields.owner', 'seenAt']);
};
export default alerts;
