import {describe, expect, it} from 'vitest';
import type {Ban, Limit, Limits} from '../model/limit.ts';
import {limitsInForce} from '../model/limit.ts';

const files = import.meta.glob<Limits>(['./*.ts', '!./*.test.ts', '!./promotions.ts', '!./advertising-law.ts'], {
  import: 'default',
  eager: true,
});
const on = '2026-11-22';
const of = (site: string) => files[`./${site}.ts`] as Limits;
const title = (site: string, question: Partial<Parameters<typeof limitsInForce>[1]> = {}) =>
  (limitsInForce(of(site), {on, ...question}).title ?? []).map(({severity, max, unit}) => `${severity} ${max} ${unit}`);

describe.each(Object.entries(files))('%s', (_, limits) => {
  const facts: (Limit | Ban)[] = Object.values(limits).flatMap(value => (Array.isArray(value) ? value : []));
  it('says of every fact where it comes from and when somebody looked', () => {
    expect(facts.length).toBeGreaterThan(3);
    for (const {source, checkedOn, from, until, region} of facts) {
      expect(source).toMatch(/^https?:\/\/\S+$|help page/);
      for (const day of [checkedOn, from ?? on, until ?? on]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(region ?? 'US').toMatch(/^[A-Z]{2}$/);
    }
  });
  it('holds numbers that can be kept', () => {
    for (const fact of facts)
      if ('unit' in fact) expect((fact.min ?? 1) <= (fact.max ?? Number.POSITIVE_INFINITY) && (fact.min ?? fact.max ?? 0) > 0).toBe(true);
  });
});

describe('the length of a title', () => {
  it('on Amazon depends on day, country and category', () => {
    expect(title('amazon', {region: 'US'})).toEqual(['hard 75 codepoint', 'soft 75 codepoint']);
    expect(title('amazon', {region: 'US', on: '2026-07-26'})).toEqual(['hard 200 codepoint']);
    expect(title('amazon', {region: 'DE'})).toEqual(['hard 200 codepoint', 'soft 75 codepoint']);
    expect(title('amazon', {region: 'US', category: ['Books', 'Crime']})).toEqual(['hard 200 codepoint']);
    expect(title('amazon', {region: 'US', category: ['Video Games']})).toEqual(['hard 75 codepoint', 'soft 75 codepoint']);
  });
  it('elsewhere is what the site counts', () => {
    expect(title('ebay')).toEqual(['hard 80 codepoint']);
    expect(title('etsy')).toEqual(['hard 140 codepoint', 'soft 14 word']);
    expect(title('taobao')).toEqual(['hard 60 gbk-byte']);
    expect(title('shopify')).toEqual(['hard 255 codepoint', 'soft 70 codepoint']);
  });
});

it('books are spared what only other goods are asked for', () => {
  const {titleRepeats, titleBans, bullets} = limitsInForce(of('amazon'), {on, region: 'DE', category: ['Bücher']});
  expect([titleRepeats, titleBans, bullets]).toEqual([[], [], []]);
});
