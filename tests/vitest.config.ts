import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const unit = [
  'lib/**/*.test.{ts,tsx}',
  'components/**/*.test.{ts,tsx}',
  'entrypoints/**/*.test.{ts,tsx}',
  'tests/*.test.{ts,tsx}',
  'tests/tools/**/*.test.ts',
  'tests/back-ends/read/*.test.ts',
];
const inBrowser = [
  'tests/unknown-back-end.test.ts',
  'tests/site.test.ts',
  'tests/corpus.test.ts',
  'tests/demo-orders.test.ts',
  'tests/demo-figures.test.ts',
  'tests/corpus-search.test.ts',
  'tests/figures.test.ts',
  'tests/fuzz.test.ts',
  'tests/grid.test.ts',
  'tests/grid-alike.test.ts',
  'tests/grid-blocks.test.ts',
  'tests/grid-labels.test.ts',
  'tests/listing-form.test.ts',
  'tests/look.test.ts',
  'tests/next-page.test.ts',
  'tests/order-page.test.ts',
  'tests/redesign.test.ts',
  'tests/spec-rows.test.ts',
  'tests/taught.test.ts',
  'tests/taught-redesign.test.ts',
];

/** `unit` runs in Node; `reader` reads saved pages in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {extends: true, test: {name: 'unit', include: unit, exclude: inBrowser}},
      {extends: true, test: {name: 'reader', include: inBrowser, testTimeout: 120_000}},
    ],
  },
});
