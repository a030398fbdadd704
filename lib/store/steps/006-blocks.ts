import type {Step} from '../step.ts';

/** Orders that reports told of, packed, each found by its ref; their lines; the reports; and blocks that cannot be read any more. */
const blocks: Step = db => {
  db.createObjectStore('blocks').createIndex('ref', 'refs', {multiEntry: true});
  db.createObjectStore('lines');
  db.createObjectStore('tellings');
  db.createObjectStore('damaged');
};
export default blocks;
