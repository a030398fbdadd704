import {beforeAll, describe, expect, it} from 'vitest';
import {corpus, isAnnotated} from './tools/corpus.ts';
import {countsOf, gaveProduct, isProductPage, type Measured, measureCorpus} from './tools/measure.ts';

if (!corpus) console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');

describe.skipIf(!corpus)('on pages captured by others', () => {
  let measured: Measured[] = [];
  beforeAll(async () => {
    measured = await measureCorpus();
  }, 300_000);

  it('answers every page', () => {
    expect(measured.length).toBeGreaterThan(100);
    expect(measured.filter(({failed}) => failed).map(({page, failed}) => `${page.file}: ${failed}`)).toEqual([]);
  });

  // What has been reached is not given away again; `npm run measure` has the figures.
  it.each([
    ['price', 0.97],
    ['currency', 0.97],
    ['sku', 0.9],
    ['availability', 0.9],
    ['brand', 0.84],
  ] as const)('reads the %s that people read', (field, least) => {
    const annotated = measured.filter(each => isProductPage(each) && isAnnotated(each.page));
    expect(countsOf(annotated, field).f1).toBeGreaterThanOrEqual(least);
  });

  it('sees no product where there is none', () => {
    const others = measured.filter(each => !isProductPage(each));
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter(gaveProduct).map(({page}) => page.file)).toEqual([]);
  });

  it('is done within a second on any page', () => {
    expect(measured.filter(({read}) => (read?.ms ?? 0) > 1000).map(({page}) => page.file)).toEqual([]);
  });
});
