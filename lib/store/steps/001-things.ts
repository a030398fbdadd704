import type {Step} from '../step.ts';

/** Snapshots by thing and time, and beside each thing its head: the newest snapshot with the dates around it. */
const things: Step = db => {
  // Keys are given with each record: a key cannot be taken from a record whose shop is null.
  db.createObjectStore('snapshots');
  const heads = db.createObjectStore('heads');
  heads.createIndex('url', 'url');
  heads.createIndex('seenAt', 'seenAt');
};
export default things;
