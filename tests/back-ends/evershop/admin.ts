import type {Page} from '@playwright/test';
import {administrator} from './shop.ts';
import type {Truth} from './truth.ts';

/** Rows on one page of EverShop's lists. */
const PER_PAGE = 20;

/** Where the pages of the admin are: the lists page by page, and one page for each order and product, by its id. */
export type Addresses = {orderLists: string[]; orders: Map<string, string>; productLists: string[]; products: Map<string, string>};

const pagesOf = (list: string, rows: number) =>
  Array.from({length: Math.max(1, Math.ceil(rows / PER_PAGE))}, (_, n) => (n === 0 ? list : `${list}?page=${n + 1}`));
const byId = (items: readonly {id: string}[], address: string) => new Map(items.map(({id}) => [id, address + id]));

/** The addresses of all pages that the truth tells of, in the order of the lists. */
export const addressesOf = (url: string, {orders, products}: Truth): Addresses => ({
  orderLists: pagesOf(`${url}/admin/orders`, orders.length),
  orders: byId(orders, `${url}/admin/order/edit/`),
  productLists: pagesOf(`${url}/admin/products`, products.length),
  products: byId(products, `${url}/admin/products/edit/`),
});

/**
 * Logs the browser of this page in, by the form that a seller fills in. EverShop refuses the ninth login of a quarter of an hour, so a test
 * logs in once and keeps the context; and more than 300 pages a minute.
 */
export const logIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/admin/login`);
  await page.fill('input[name="email"]', administrator.email);
  await page.fill('input[name="password"]', administrator.password);
  await page.click('button[type="submit"]');
  await page.waitForURL(address => !address.pathname.endsWith('/login'));
};
