import {expect, it} from 'vitest';
import {ahead} from './ahead.ts';
import {pageOf, type Read} from './page.ts';

const says =
  (...values: string[]): Read<string> =>
  () =>
    values.map(value => ({value, from: 'test'}));
const page = pageOf({} as Document, 'https://shop.example/');
const asked = (plan: Record<string, Read<string> | null>) =>
  Object.fromEntries(Object.entries(plan).map(([field, read]) => [field, read?.(page).map(({value}) => value) ?? null]));

const any: Record<'title' | 'sku' | 'price' | 'stock', Read<string> | null> = {
  title: says('any title'),
  sku: says('any sku'),
  price: says('any price'),
  stock: null,
};

it('asks the site first, and what reads any page where its selectors find nothing', () => {
  expect(asked(ahead({title: says('own title'), sku: says()}, any))).toEqual({
    ...{title: ['own title'], sku: ['any sku'], price: ['any price']},
    stock: null,
  });
});
it('looks for nothing that the site says is not there, and for what the site alone knows', () => {
  expect(asked(ahead({price: null, stock: says('own stock')}, any))).toMatchObject({price: null, stock: ['own stock']});
});
