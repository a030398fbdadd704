import {learn} from '../parse/column-means.ts';
import {figureMeans, figureWords} from '../parse/figure-words.ts';
import {beforeGrids} from './grid.ts';
import type {Page} from './page.ts';

/** What a plan for columns of figures works out before its rows: what they are called, then the grids. */
export const beforeFigures: readonly ((page: Page) => unknown)[] = [() => learn(figureWords, figureMeans), ...beforeGrids];
