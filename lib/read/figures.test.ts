import {expect, it} from 'vitest';
import {said} from '../parse/column-means.ts';
import {figuresIn} from './figures.ts';
import type {Page} from './page.ts';

it('understands words of figures in its own steps alone: what is read between them, or after it was broken off, knows no more than before', () => {
  const page = {memo: new Map([['grids', []]])} as unknown as Page;
  expect(said('Impressions')).toBeUndefined();
  const [begin] = figuresIn();
  begin?.(page);
  expect(page.memo.has('grids')).toBe(false);
  expect(said('Impressions')).toBeUndefined();
});
