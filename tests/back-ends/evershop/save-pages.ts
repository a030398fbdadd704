import {mkdirSync, writeFileSync} from 'node:fs';
import {chromium, type Page} from '@playwright/test';
import {chromiumPath} from '../../tools/browser.mjs';
import {addressesOf, logIn} from './admin.ts';
import type {Shop} from './shop.ts';
import {type Truth, truthOf} from './truth.ts';

/** The page as the browser has it now. What stands in fields is written into their attributes first: HTML has no other place for it. */
const rendered = (page: Page) =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll('input, textarea, option')) {
      if (field instanceof HTMLTextAreaElement) field.textContent = field.value;
      if (field instanceof HTMLInputElement) field.setAttribute('value', field.value);
      if (field instanceof HTMLInputElement) field.toggleAttribute('checked', field.checked);
      if (field instanceof HTMLOptionElement) field.toggleAttribute('selected', field.selected);
    }
    return `<!doctype html>\n${document.documentElement.outerHTML}`;
  });

const statesOf = ({orders}: Truth) => {
  const seen = new Map(orders.map(order => [`${order.paymentStatus}-${order.shipmentStatus}`, order.id]));
  return [...seen];
};

/** Saves the lists, one order of each state and some products, as HTML and as pictures, with what is true of them, for tuning a reader. */
export const savePages = async (shop: Shop, folder: string): Promise<void> => {
  mkdirSync(folder, {recursive: true});
  const truth = await truthOf(shop.database);
  writeFileSync(`${folder}/truth.json`, `${JSON.stringify(truth, null, 2)}\n`);
  const {orderLists, orders, productLists, products} = addressesOf(shop.url, truth);
  const numbered = (name: string, addresses: string[]) => addresses.map((address, n) => [`${name}-${n + 1}`, address] as const);
  const pages = [
    ...numbered('orders', orderLists),
    ...statesOf(truth).map(([state, id]) => [`order-${state}`, orders.get(id) ?? ''] as const),
    ...numbered('products', productLists),
    ...truth.products.filter((_, n) => n % 9 === 0).map(({sku, id}) => [`product-${sku}`, products.get(id) ?? ''] as const),
  ];
  const browser = await chromium.launch({executablePath: await chromiumPath()});
  const page = await browser.newPage({viewport: {width: 1400, height: 1000}});
  await logIn(page, shop.url);
  for (const [name, address] of pages) {
    await page.goto(address, {waitUntil: 'networkidle'});
    writeFileSync(`${folder}/${name}.html`, await rendered(page));
    await page.screenshot({path: `${folder}/${name}.png`, fullPage: true});
  }
  await browser.close();
};
