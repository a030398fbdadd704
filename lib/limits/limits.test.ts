import {describe, expect, it} from 'vitest';
import type {Ban, Demand, Limit, Limits} from '../model/limit.ts';
import {limitsInForce} from '../model/limit.ts';

const files = import.meta.glob<Limits>(['./*.ts', '!./*.test.ts', '!./promotions.ts', '!./advertising-law.ts', '!./google.ts'], {
  import: 'default',
  eager: true,
});
const on = '2026-11-22';
const of = (site: string) => files[`./${site}.ts`] as Limits;
const title = (site: string, question: Partial<Parameters<typeof limitsInForce>[1]> = {}) =>
  (limitsInForce(of(site), {on, ...question}).title ?? []).map(({severity, max, unit}) => `${severity} ${max} ${unit}`);

describe.each(Object.entries(files))('%s', (_, limits) => {
  const facts: (Limit | Ban | Demand)[] = Object.values(limits).flatMap(value => (Array.isArray(value) ? value : []));
  it('says of every fact where it comes from and when somebody looked', () => {
    expect(facts.length).toBeGreaterThan(1);
    for (const {source, checkedOn, from, until, region} of facts) {
      expect(source).toMatch(/^https?:\/\/\S+$|help page/);
      for (const day of [checkedOn, from ?? on, until ?? on]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(region ?? 'US').toMatch(/^[A-Z]{2}$/);
    }
  });
  it('holds numbers that can be kept', () => {
    for (const fact of facts) {
      if (!('unit' in fact)) continue;
      const {min, max} = fact;
      expect([fact, min ?? max]).not.toEqual([fact, undefined]);
      expect([fact, (min ?? 1) > 0, (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)]).toEqual([fact, true, true]);
      // None at all is a number that words can be held to, and nothing else.
      if (max === 0) expect(limits.titleCapitals).toContain(fact);
    }
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
    expect(title('walmart')).toEqual(['hard 150 codepoint', 'soft 75 codepoint']);
  });
});

it('books are spared what only other goods are asked for', () => {
  const {titleRepeats, titleBans, titleCapitals, bullets, description} = limitsInForce(of('amazon'), {
    on,
    region: 'DE',
    category: ['Bücher'],
  });
  expect([titleRepeats, titleBans, titleCapitals, bullets, description]).toEqual([[], [], [], [], []]);
});

it('every site of the ten rules says something of nearly each, and never of what it does not say', () => {
  const ruled = ['title', 'titleCapitals', 'titleBans', 'images', 'imageSize', 'price'] as const;
  for (const site of ['amazon', 'ebay', 'etsy', 'walmart', 'shopify', 'woocommerce'])
    for (const subject of ruled) expect([site, subject, of(site)[subject]?.length]).not.toEqual([site, subject, undefined]);
  expect(of('taobao').titleCapitals).toBeUndefined();
  expect(limitsInForce(of('woocommerce'), {on}).description?.map(({by, trust, min}) => [by, trust, min])).toEqual([
    [undefined, 'third-party', undefined],
    ['Yoast', 'official', 200],
  ]);
});

it('the least size of a picture at Google begins in 2027', () => {
  const least = (day: string) => limitsInForce(of('general'), {on: day}).imageSize?.map(({severity, min}) => `${severity} ${min}`);
  expect(least('2027-01-30')).toEqual(['soft 1500']);
  expect(least('2027-01-31')).toEqual(['hard 500', 'soft 1500']);
});
