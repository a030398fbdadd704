import type {Step} from '../step.ts';

/** Records of a backup that wait to take effect at once, and everything as it was before they did. */
const staging: Step = db => {
  db.createObjectStore('staged');
  db.createObjectStore('before');
};
export default staging;
