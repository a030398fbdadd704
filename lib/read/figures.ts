import {learn, unlearn} from '../parse/column-means.ts';
import {figureMeans, figureWords} from '../parse/figure-words.ts';
import {beforeGrids} from './grid.ts';
import type {Work} from './page.ts';

/** What is known of the grids of a page by the words over their columns: with other words all of it is another. */
const BY_WORDS = ['known', 'tables', 'grids', 'grid-page'];

/**
 * What a plan for columns of figures works out before its rows: what they are called, in English and in these words besides, then the grids.
 * Behind it all is as before: over other columns such words say something else.
 */
export const figuresIn = (words = ''): readonly Work[] => {
  const all = figureWords + words;
  return [
    page => {
      learn(all, figureMeans);
      for (const name of BY_WORDS) page.memo.delete(name);
    },
    ...beforeGrids,
    () => unlearn(all, figureMeans),
  ];
};

/** The same in English alone. */
export const beforeFigures = /* @__PURE__ */ figuresIn();
