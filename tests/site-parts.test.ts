import {resolve} from 'node:path';
import type {Plugin} from 'vite';
import {parseAst} from 'vite';
import {expect, it} from 'vitest';
import {addressesOnly, answersOnly, nothingLeftOut} from '../site-parts.ts';

const cut = (code: string, file = 'lib/sites/etsy.ts', plugin: Plugin = nothingLeftOut): string | undefined => {
  const {transform} = plugin as unknown as {
    transform: (this: {parse: typeof parseAst}, code: string, id: string) => string | undefined;
  };
  return transform.call({parse: parseAst}, code, resolve(import.meta.dirname, '..', file));
};

it('a plan in a page names no field that the page does not show', () => {
  expect(cut('export const plan = {title: text("h1"), brand: null, sku: null};')).toBe('export const plan = {title: text("h1"),  };');
});

it('what takes a field away from another plan stays', () => {
  const plan = 'export const plan = {...any, lines: null, ...{region: null}};';
  expect(cut(plan)).toBe(plan);
});

it('files that are no plans stay as they are', () => {
  expect(cut('export const none = {brand: null};', 'lib/read/grid.ts')).toBeUndefined();
});

it('what a file works out by the help of readers goes with them where pages are not read', () => {
  const site = `import {card} from '../read/card.ts';
import limits from '../limits/etsy.ts';
const HOSTS = ['etsy.com'];
const own = {...card, price: first(card.price)};
const wide = () => own;
export default defineSite({id: 'etsy', matches: HOSTS.map(host => host), limits, pages: {search: {at: /^s/, ref: null, read: wide()}}});`;
  const left = cut(site, undefined, addressesOnly);
  expect(left).not.toMatch(/card|own|wide|read/);
  expect(left).toMatch(/HOSTS.*limits.*at:/s);
});

it('of software that names endpoints these stay, and no reader', () => {
  const site = `import {isSoftware} from '../read/software.ts';
const ORDERS = {at: /^.orders$/};
export default defineSite({id: 'own', matches: [], recognise: page => isSoftware(page), answers: [ORDERS.at], told: [ORDERS], pages: {}});`;
  const left = cut(site, undefined, answersOnly);
  expect(left).toMatch(/recognise: \(\) => false,.*id: 'own'.*answers: \[ORDERS.at\].*}\)/s);
  expect(left).not.toMatch(/isSoftware|told|pages/);
  expect(() => parseAst(left ?? '')).not.toThrow();
});
