import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Result, Search} from '../lib/model/search.ts';
import {corpus, corpusPages, pagePath} from './tools/corpus.ts';
import {openReader} from './tools/lab/read.ts';

if (!corpus) console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');

/** One line of `tests/searches.jsonl`: what somebody who looked at the page counted, and saw on its first and its last card. */
type Seen = {file: string; count: number; query?: string; page?: number; first?: Shown; last?: Shown; note?: string};
type Shown = Partial<Omit<Result, 'price' | 'listPrice'>> & {price?: string; listPrice?: string};

const seen = readFileSync(new URL('searches.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Seen);

const inWords = (result: Result | undefined) => {
  if (!result) return undefined;
  const {position: _, url: __, priceTo: ___, price, listPrice, ...rest} = result;
  const money = (name: string, value: Result['price']) => (value ? {[name]: `${value.amount} ${value.currency}`} : {});
  return {...rest, ...money('price', price), ...money('listPrice', listPrice)};
};

describe.skipIf(!corpus)('lists of goods captured by others', () => {
  let reader: Awaited<ReturnType<typeof openReader>>;
  beforeAll(async () => {
    reader = await openReader();
  }, 120_000);
  afterAll(() => reader.close());

  const urls = new Map(corpusPages().map(({file, url}) => [file, url]));

  it.each(seen)('$file: $count results, the first and the last right in every field', async ({file, count, query, page, first, last}) => {
    const {readings} = await reader.read({file: pagePath({file})}, urls.get(file));
    expect(readings.filter(({kind}) => kind === 'listing')).toEqual([]);
    const fields: Partial<Search> = readings[0]?.fields ?? {};
    const results = fields.results ?? [];
    expect(Math.abs(results.length - count)).toBeLessThanOrEqual(count * 0.02);
    expect([fields.query, fields.page]).toEqual([query, page]);
    expect([inWords(results[0]), inWords(results.at(-1))]).toEqual([first, last]);
  });
});
