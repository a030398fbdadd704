import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {GridShown} from '../../lib/model/grid-shown.ts';
import {learn} from '../../lib/parse/column-means.ts';
import {columnWordsEast} from '../../lib/parse/column-words-east.ts';
import {columnWordsSouth} from '../../lib/parse/column-words-south.ts';
import {columnWordsWest} from '../../lib/parse/column-words-west.ts';
import {gridsShown} from '../../lib/read/grid-shown.ts';
import {pageOf} from '../../lib/read/page.ts';
import {correctionsOn} from '../../lib/read/taught-columns.ts';
import type {GeneralBundle} from '../../lib/registration.ts';
import type {ColumnsJob} from './job.ts';

type Scope = {linchpinColumns?: ColumnsJob; linchpinWanted?: GeneralBundle};

const WORDS = {west: columnWordsWest, east: columnWordsEast, south: columnWordsSouth};
/** The words of the bundle that reads this page: it has to be understood here as it is there. */
const GROUP: Partial<Record<GeneralBundle, keyof typeof WORDS | null>> = {
  'back-end-east': 'east',
  'back-end-south': 'south',
  content: null,
};

/** Put into a page by the seller's click: says, in JSON, how the columns of its tables are understood. Keeps nothing, sends nothing. */
export default defineUnlistedScript((): string => {
  const {linchpinColumns: {taught, words} = {taught: []}, linchpinWanted} = globalThis as Scope;
  const group = words ?? (linchpinWanted && (linchpinWanted in GROUP ? GROUP[linchpinWanted] : 'west'));
  if (group) learn(WORDS[group]);
  const page = {...pageOf(document, location.href), corrections: correctionsOn(taught, document)};
  const shown: GridShown[] = gridsShown(page, taught, Date.now());
  return JSON.stringify(shown);
});
