import type {Step} from '../step.ts';

/** The pinned pages that are being checked, and how far that is. */
const check: Step = db => {
  db.createObjectStore('check');
};
export default check;
