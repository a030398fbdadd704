import {learn} from '../../../lib/parse/column-means.ts';
import {columnWordsEast} from '../../../lib/parse/column-words-east.ts';
import {columnWordsSouth} from '../../../lib/parse/column-words-south.ts';
import {columnWordsWest} from '../../../lib/parse/column-words-west.ts';

/** Makes the words over columns known in every language, as no single bundle of the extension knows them. */
export const learnEveryWord = (): void => {
  learn(columnWordsWest);
  learn(columnWordsEast);
  learn(columnWordsSouth);
};
