import {expect, it} from 'vitest';
import {chooseTitle} from './evidence.ts';

const chosen = (heading: string, others: [string, string][], pageTitle: string, from = 'h1') =>
  chooseTitle([{value: heading, from}, ...others.map(([value, from]) => ({value, from}))], pageTitle)[0]?.value;

it('takes the heading before the name in the data', () => {
  expect(chosen('Table, oak 235x100 cm', [['Table - oak 235x100 cm', 'JSON-LD name']], 'Table, Length: 235 cm')).toBe(
    'Table, oak 235x100 cm',
  );
  expect(chosen('Selfie stick', [], 'Shop')).toBe('Selfie stick');
});

it('takes the name in the data where it is all that the page title knows of the heading', () => {
  expect(chosen('Oak hook Saved! Manage lists', [['Oak hook', 'JSON-LD name']], 'Oak hook price and review')).toBe('Oak hook');
  expect(chosen('Oak hook with screws', [['Oak hook', 'JSON-LD name']], 'OAK HOOK WITH SCREWS | Shop')).toBe('Oak hook with screws');
});

it('leaves out a price that the page title does not know', () => {
  expect(chosen("$60 · 1970's skate board", [], '1970&#39;s skate board Victoria')).toBe("1970's skate board");
  expect(chosen('Oak hook – € 12,50', [], 'Oak hook, used')).toBe('Oak hook');
  expect(chosen('$60 · Gift card', [], '$60 · Gift card | Shop')).toBe('$60 · Gift card');
  expect(chosen('$60 · Gift card', [], 'Gifts')).toBe('$60 · Gift card');
});

it('takes what is shown of the page title where nothing else names the thing', () => {
  const title = 'Oak hook 20 cm for sale';
  expect(chosen(title, [['Oak hook 20 cm', 'div']], title, 'page title')).toBe('Oak hook 20 cm');
  expect(chosen(title, [['sale', 'div']], title, 'page title')).toBe(title);
});

it('chooses nothing of nothing', () => {
  expect(chooseTitle([], 'Shop')).toEqual([]);
});
