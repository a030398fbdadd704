import {expect, it} from 'vitest';
import {category} from './markup-category.ts';

const crumbs = (...items: (string | [name: string, address: string])[]) => ({
  products: [{node: {name: 'Oak hook'}, syntax: 'JSON-LD' as const}],
  metas: {},
  breadcrumb: {
    syntax: 'JSON-LD' as const,
    node: {
      itemListElement: items.map(item =>
        typeof item === 'string' ? {name: item} : {name: item[0], item: {'@id': item[1], name: item[0]}},
      ),
    },
  },
});

it.each([
  ['by its word', crumbs('Startseite', 'Wohnen', 'Haken')],
  ['by its address, whatever it is called', crumbs(['Jumbo', 'https://shop.example/'], 'Wohnen', 'Haken')],
  ['by the address of a language', crumbs(['Oak & Ash', 'https://shop.example/de/'], 'Wohnen', 'Haken')],
  ['by an address alone', crumbs(['Oak & Ash', '/'], 'Wohnen', 'Haken', 'Oak hook')],
])('the front page is left out %s, and so is the product', (_how, markup) =>
  expect(category(markup, 'https://shop.example/p/1')).toEqual([{value: ['Wohnen', 'Haken'], from: 'JSON-LD BreadcrumbList'}]),
);

it('a category that is called after the home stays', () =>
  expect(category(crumbs(['Home & Garden', 'https://shop.example/home-garden'], 'Hooks'), 'https://shop.example/p/1')[0]?.value).toEqual([
    'Home & Garden',
    'Hooks',
  ]));
