import type {Step} from '../step.ts';

/** What things were long ago, packed, so that a price that changes daily takes a few bytes a day. */
const older: Step = db => {
  db.createObjectStore('older');
};
export default older;
