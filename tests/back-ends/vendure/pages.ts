import {expect, type Page} from '@playwright/test';
import {administrator} from './administrator.ts';
import type {ProductTruth, Truth, VariantTruth} from './seed/truth.ts';

/** Where a page is (without the origin), the heading it has when its content has come, and what else is there then. */
export type Address = {path: string; heading: string; ready: string};

/** One of the two faces of the same shop. */
export type Admin = {
  id: 'angular' | 'react';
  login: string;
  orders: (page: number, perPage: number) => Address;
  order: (order: {id: string; code: string}) => Address;
  products: (page: number, perPage: number) => Address;
  product: (product: ProductTruth) => Address;
  variant: (product: ProductTruth, variant: VariantTruth) => Address;
  /** The list of all variants, where it has one. */
  variants?: Address;
};

/** The admin of Angular, which new shops no longer get and old ones keep. */
export const angular: Admin = {
  id: 'angular',
  login: '/admin/login',
  orders: (page, perPage) => ({
    path: `/admin/orders?page=${page}&perPage=${perPage}`,
    heading: 'Orders',
    ready: 'tbody a[href*="/orders/"]',
  }),
  order: ({id, code}) => ({path: `/admin/orders/${id}`, heading: code, ready: 'tr.total td'}),
  products: (page, perPage) => ({
    path: `/admin/catalog/products?page=${page}&perPage=${perPage}`,
    heading: 'Products',
    ready: 'tbody a[href*="/products/"]',
  }),
  product: ({id, title}) => ({path: `/admin/catalog/products/${id}`, heading: title, ready: 'tbody a[href*="/variants/"]'}),
  variant: (product, {id, title, sku}) => ({
    path: `/admin/catalog/products/${product.id}/variants/${id}`,
    heading: `${title} (${sku})`,
    ready: 'input[formcontrolname=stockOnHand]',
  }),
};

/** The admin of React, which Vendure calls its dashboard. */
export const react: Admin = {
  id: 'react',
  login: '/dashboard/login',
  orders: (page, perPage) => ({
    path: `/dashboard/orders?page=${page}&perPage=${perPage}`,
    heading: 'Orders',
    ready: 'tbody a[href*="/orders/"]',
  }),
  order: ({id, code}) => ({path: `/dashboard/orders/${id}`, heading: code, ready: 'tbody a[href*="/product-variants/"]'}),
  products: (page, perPage) => ({
    path: `/dashboard/products?page=${page}&perPage=${perPage}`,
    heading: 'Products',
    ready: 'tbody a[href*="/products/"]',
  }),
  product: ({id, title}) => ({path: `/dashboard/products/${id}`, heading: title, ready: 'tbody a[href*="/product-variants/"]'}),
  variant: (_, {id, title}) => ({path: `/dashboard/product-variants/${id}`, heading: title, ready: 'input[name$=stockOnHand]'}),
  variants: {
    path: '/dashboard/product-variants?page=1&perPage=100',
    heading: 'Product Variants',
    ready: 'tbody a[href*="/product-variants/"]',
  },
};

const pagesOf = (count: number, perPage: number) => Array.from({length: Math.ceil(count / perPage)}, (_, i) => i + 1);

/** Every page that tells of orders or goods, in the order of the truth. Both admins show ten rows a page unless asked for others. */
export const addresses = (admin: Admin, {orders, products}: Truth, perPage = 10) => ({
  orderLists: pagesOf(orders.length, perPage).map(page => admin.orders(page, perPage)),
  orders: orders.map(order => admin.order(order)),
  productLists: pagesOf(products.length, perPage).map(page => admin.products(page, perPage)),
  products: products.map(product => admin.product(product)),
  variants: products.flatMap(product => product.variants.map(variant => admin.variant(product, variant))),
});

/** Signs a page in at an admin, by its own form. Both admins know the same cookie. */
export const signIn = async (page: Page, url: string, {login}: Admin) => {
  await page.goto(url + login);
  await page.getByPlaceholder(/username|email/i).fill(administrator.identifier);
  await page.getByPlaceholder(/password/i).fill(administrator.password);
  await page.getByRole('button', {name: /^\s*(log|sign) in/i}).click();
  await page.waitForURL(({pathname}) => !pathname.endsWith('/login'));
};

// A busy machine takes seconds for a page of either.
const patience = {timeout: 30_000};

/** Opens a page and waits until its content stands there. */
export const visit = async (page: Page, url: string, {path, heading, ready}: Address) => {
  await page.goto(url + path, {waitUntil: 'domcontentloaded'});
  await expect(page.locator('h1')).toHaveText(heading, patience);
  await expect(page.locator(ready).first()).toBeVisible(patience);
};
