import {expect, it} from 'vitest';
import {answer} from './score.ts';

const on = '2026-11-22';
const listing = {title: 'Oak hook for coats, hats, towels and keys in the hall, the kitchen and the bath, oiled'};
const length = (question: Partial<Parameters<typeof answer>[0]>) =>
  answer({listing, site: 'amazon', on, ...question}).verdicts.find(({rule}) => rule === 'title-length');

it('fills the advice with its facts', () => {
  expect(length({})?.advice).toContain('from 86 to 75 characters (11 fewer');
  expect(length({on: '2026-07-26'})?.level).toBe('pass');
  expect(length({host: 'www.amazon.de'})?.level).toBe('warn');
  expect(length({site: 'ebay'})?.facts).toMatchObject({max: 80, over: 6});
});

it('looks at nothing that no rule needs, and leaves unscored what is not there', () => {
  const {score, verdicts} = answer({listing: {title: 'Oak Hook', price: 'dear'}, site: 'amazon', on});
  expect(score).toBe(100);
  expect(answer({listing: {title: 'Oak Hook', price: 'dear'}, site: 'amazon', on})).toMatchObject({ignored: ['price']});
  expect(verdicts.find(({rule}) => rule === 'picture-count')).toMatchObject({
    level: 'unscored',
    score: null,
    advice: null,
    missing: ['images'],
  });
  expect(answer({listing: {}, site: 'amazon', on}).score).toBeNull();
});

it('holds a page against itself, and writes money as money', () => {
  const value = (amount: number) => ({value: {amount, currency: 'EUR'}});
  const {verdicts} = answer({listing: {title: 'Oak Hook'}, site: 'shopify', on, undecided: {price: [value(1540), value(1850)]}});
  expect(verdicts[0]).toMatchObject({rule: 'price-consistent', level: 'fail'});
  expect(verdicts[0]?.advice).toContain('both €15.40 and €18.50');
});

it('refuses what cannot be answered', () => {
  expect(() => answer({listing, site: 'nowhere', on})).toThrow('no site “nowhere”');
  expect(() => answer({listing, site: 'amazon', on: 'today'})).toThrow('YYYY-MM-DD');
  expect(() => answer({listing: {title: 5}, site: 'amazon', on})).toThrow('title');
});
