import type {List} from '../read/walk.ts';
import type {Good} from './goods.ts';
import type {Order} from './orders.ts';
import type {ChineseBackEnd} from './server.ts';
import {PER_PAGE as PACKED, path as shipPath} from './ship.ts';
import {PER_PAGE as SOLD, path as soldPath} from './sold.ts';
import {editPath, PER_PAGE as GOODS, path as waresPath} from './wares.ts';

const chunks = <T>(things: readonly T[], size: number): T[][] =>
  Array.from({length: Math.ceil(things.length / size)}, (_, n) => things.slice(n * size, (n + 1) * size));

/** The pages of a list: the first by its address, the others by the button below the one before. */
const pages = <T>(url: string, things: readonly T[], size: number, of: (thing: T) => {link: string; ready: string}): List[] =>
  chunks(things, size).map((some, n) => {
    const stops = some.map(of);
    return {...(n === 0 ? {url} : {next: 'button.next'}), ready: stops[0]?.link ?? '', stops};
  });

const soldStop = ({ref}: Order) => ({thing: ref, link: `a.open[data-to*="${ref}"]`, ready: `.body .kv >> text="${ref}"`});
const packStop = ({ref}: Order) => ({thing: ref, link: `a.peek[data-to*="${ref}"]`, ready: `.cover >> text="${ref}"`});
const goodStop = (good: Good) => ({
  thing: good.code,
  link: `a.edit[data-to="${editPath(good)}"]`,
  ready: `.body input[data-v="${good.code}"]`,
});

/** The lists of the back end page by page, with what may be clicked on each. */
export const listsOf = ({url, orders, goods}: ChineseBackEnd): List[] => [
  ...pages(url + soldPath, orders, SOLD, soldStop),
  ...pages(url + shipPath, orders, PACKED, packStop),
  ...pages(url + waresPath, goods, GOODS, goodStop),
  {url: `${url}/seller/home`, ready: '.body b', stops: []},
];
