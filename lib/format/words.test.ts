import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {listing} from '../model/listing.ts';
import {fieldName, fieldText} from './field.ts';
import {catalogue as everywhere} from './words/catalogue.ts';
import {ofDashboard} from './words/of-dashboard.ts';
import {wordsOf} from './words.ts';

const catalogue: typeof everywhere = {
  en: {...everywhere.en, ...ofDashboard.en},
  'zh-CN': {...everywhere['zh-CN'], ...ofDashboard['zh-CN']},
};
const rule = {
  id: 'picture-count',
  words: {
    en: {
      passed: 'Enough pictures',
      unscored: 'No picture of {{price}} seen',
      failed: 'Only {{have}} pictures',
      advice: {few_one: 'Add {{count, number}} picture', few_other: 'Add {{count, number}} pictures'},
    },
    'zh-CN': {
      passed: '图片足够',
      unscored: '没有看到 {{price}} 的图片',
      failed: '只有 {{have}} 张图片',
      advice: {few_other: '请再加 {{count, number}} 张图片'},
    },
  },
};
const site = {id: 'taobao', name: 'Taobao', nameZh: '淘宝'};
const en = wordsOf('en', [rule], [site]);
const zh = wordsOf('zh-CN', [rule], [site]);

describe('sentences', () => {
  it('choose the plural form of their language', () => {
    expect(en.t('missing.title', {count: 1})).toBe('1 field not on this page');
    expect(en.t('missing.title', {count: 1200})).toBe('1,200 fields not on this page');
    expect(zh.t('missing.title', {count: 1})).toBe('页面上没有 1 个字段');
  });
  it('leave markup alone, since the view escapes', () => expect(en.t('listings.noMatch.title', {query: '<b>&'})).toContain('<b>&'));
  it('fill the rules’ own sentences', () => {
    expect(en.rule('picture-count', 'failed', {have: 1234})).toBe('Only 1,234 pictures');
    expect(en.rule('picture-count', 'advice.few', {count: 1})).toBe('Add 1 picture');
    expect(zh.rule('picture-count', 'advice.few', {count: 1})).toBe('请再加 1 张图片');
    expect(zh.rule('picture-count', 'unscored', {price: {amount: 1980, currency: 'CNY'}})).toBe('没有看到 ¥19.80 的图片');
    expect(en.rule('picture-count', 'advice.none', {})).toBeUndefined();
    expect(en.rule('gone', 'passed', {})).toBeUndefined();
  });
  it('name sites', () => {
    expect([en.site('taobao'), zh.site('taobao'), en.site('gone')]).toEqual(['Taobao', '淘宝', 'gone']);
  });
});

describe('fields', () => {
  it.each([
    ['price', {amount: 1980, currency: 'JPY'}, '¥1,980'],
    ['availability', 'out-of-stock', 'out of stock'],
    ['priceIncludesTax', false, 'no'],
    ['images', [{url: 'https://a/1'}, {url: 'https://a/2'}], '2'],
    ['category', ['Home', 'Hooks'], 'Home › Hooks'],
    ['attributes', {Colour: 'oak', Weight: '2 kg'}, 'Colour: oak · Weight: 2 kg'],
    ['bullets', ['Strong', 'Light'], 'Strong · Light'],
    ['variants', [{name: 'S'}, {name: 'M', stock: 2}], 'S · M'],
    ['reviewCount', 12345, '12,345'],
  ])('%s is written', (field, value, text) => expect(fieldText(field, value, en)).toBe(text));
  it('all have a name in both languages', () => {
    for (const field of Object.keys(listing.shape))
      for (const words of [en, zh]) expect(fieldName(field, words)).not.toBe(field === 'title' ? '' : `field.${field}`);
    expect(fieldName('unheardOf', en)).toBe('unheardOf');
  });
});

const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{(.+?)\}\}/g)].map(match => match[1]).sort();

describe('the catalogue', () => {
  it('has the same sentences in both languages', () => {
    const keys = (language: 'en' | 'zh-CN') => [...new Set(Object.keys(catalogue[language]).map(base))].sort();
    expect(keys('zh-CN')).toEqual(keys('en'));
  });

  it.each(['en', 'zh-CN'] as const)('has exactly the plural forms of %s', language => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(form => `_${form}`);
    for (const key of Object.keys(catalogue[language]).filter(key => key !== base(key)))
      for (const form of forms) expect(catalogue[language], key).toHaveProperty([base(key) + form]);
  });

  it('has the same placeholders in both languages', () => {
    for (const [key, sentence] of Object.entries(catalogue['zh-CN']))
      expect([key, ...placeholders(sentence)]).toEqual([key, ...placeholders(catalogue.en[key] ?? '')]);
  });

  it('has no sentence that no screen says', () => {
    const root = join(import.meta.dirname, '../..');
    const files = (path: string): string[] =>
      statSync(path).isDirectory() ? readdirSync(path).flatMap(name => files(join(path, name))) : /\.tsx?$/.test(path) ? [path] : [];
    const sources = ['lib', 'components', 'entrypoints', 'wxt.config.ts']
      .flatMap(place => files(join(root, place)))
      .filter(path => !/format\/words\/|\.test\.ts$/.test(path))
      .map(path => readFileSync(path, 'utf8'))
      .join('\n');
    // A name that is put together, as in `field.${name}`, uses every key of that form.
    const made = [...sources.matchAll(/`([a-z]+\.[^`]*)`/gi)].map(
      match => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
    );
    const unused = Object.keys(catalogue.en)
      .map(base)
      .filter(key => !sources.includes(`'${key}'`) && !made.some(form => form.test(key)));
    expect(unused).toEqual([]);
  });
});
