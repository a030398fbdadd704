import {besides} from '../parse/column-means.ts';
import {figureMeans, figureWords} from '../parse/figure-words.ts';
import {beforeGrids} from './grid.ts';
import type {Page, Steps, Work} from './page.ts';

/** What is known of the grids of a page by the words over their columns: with other words all of it is another. */
const BY_WORDS = ['known', 'tables', 'grids', 'grid-page'];

type Over = ReturnType<typeof besides>;

function* stepwise<T>(over: Over, steps: Steps<T>): Steps<T> {
  for (;;) {
    const {done, value} = over(() => steps.next());
    if (done) return value;
    yield;
  }
}

/** The same work with other words; between its steps others read by those that they know. */
const workOver = (over: Over, work: Work): Work => {
  const {inSteps} = work;
  return Object.assign((page: Page) => over(() => work(page)), inSteps && {inSteps: (page: Page) => stepwise(over, inSteps(page))});
};

/**
 * What a plan for columns of figures works out before its rows: the grids of the page, by what such columns are called in English and in these
 * words besides.
 */
export const figuresIn = (words = ''): readonly Work[] => {
  const over = besides(figureWords + words, figureMeans);
  return [
    page => {
      for (const name of BY_WORDS) page.memo.delete(name);
    },
    ...beforeGrids.map(work => workOver(over, work)),
  ];
};

/** The same in English alone. */
export const beforeFigures = /* @__PURE__ */ figuresIn();
