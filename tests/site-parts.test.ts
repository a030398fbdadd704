import {resolve} from 'node:path';
import {parseAst} from 'vite';
import {expect, it} from 'vitest';
import {nothingLeftOut} from '../site-parts.ts';

const cut = (code: string, file = 'lib/sites/etsy.ts'): string | undefined => {
  const {transform} = nothingLeftOut as unknown as {
    transform: (this: {parse: typeof parseAst}, code: string, id: string) => string | undefined;
  };
  return transform.call({parse: parseAst}, code, resolve(import.meta.dirname, '..', file));
};

it('a plan in a page names no field that the page does not show', () => {
  expect(cut('export const plan = {title: text("h1"), brand: null, sku: null};')).toBe('export const plan = {title: text("h1"),  };');
});

it('what takes a field away from another plan stays', () => {
  const plan = 'export const plan = {...any, lines: null, ...{region: null}};';
  expect(cut(plan)).toBe(plan);
});

it('files that are no plans stay as they are', () => {
  expect(cut('export const none = {brand: null};', 'lib/read/grid.ts')).toBeUndefined();
});
