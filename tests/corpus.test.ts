import {beforeAll, describe, expect, it} from 'vitest';
import {confirmedTitles, corpus, isAnnotated} from './tools/corpus.ts';
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
    ['price', 0.98],
    ['currency', 0.98],
    ['sku', 0.94],
    ['availability', 0.93],
    ['brand', 0.85],
    ['title', 0.95],
  ] as const)('reads the %s that people read', (field, least) => {
    const annotated = measured.filter(each => isProductPage(each) && isAnnotated(each.page));
    expect(countsOf(annotated, field).f1).toBeGreaterThanOrEqual(least);
  });

  it('holds titles against those that people confirmed, and there are enough of them', () => {
    expect(measured.filter(({verdicts}) => verdicts.title).length).toBeGreaterThan(55);
    expect([...confirmedTitles().keys()].filter(file => !measured.some(({page}) => page.file === file && isAnnotated(page)))).toEqual([]);
  });

  it('sees no product where there is none', () => {
    const others = measured.filter(each => !isProductPage(each));
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter(gaveProduct).map(({page}) => page.file)).toEqual([]);
  });

  it('is done within a second on any page', () => {
    expect(measured.filter(({took}) => (took ?? 0) > 1000).map(({page}) => page.file)).toEqual([]);
  });
});
