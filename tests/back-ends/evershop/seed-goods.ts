import type {Api} from './api.ts';
import {categories, type Good, goods} from './goods.ts';
import {picture} from './picture.ts';

const decimal = (minor: number) => (minor / 100).toFixed(2);
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A text of one paragraph, as EverShop's editor keeps it. */
const text = (words: string) => {
  const data = {time: 0, blocks: [{id: 'text', type: 'paragraph', data: {text: words}}], version: '2.30.8'};
  return [{id: 'row', size: 1, columns: [{id: 'column', size: 1, data}]}];
};

const makeCategories = async (api: Api) => {
  const ids = new Map<string, string>();
  for (const name of categories) {
    const made = await api.send<{category_id: number}>('POST', '/categories', {
      ...{name, url_key: slug(name), status: 1, include_in_nav: 1, show_products: 1, meta_title: name, description: text(name)},
    });
    ids.set(name, `${made.category_id}`);
  }
  return ids;
};

const picturesOf = (api: Api, {sku, pictures}: Good, from: number) =>
  Promise.all(Array.from({length: pictures}, (_, n) => api.upload('goods', `${slug(sku)}-${n + 1}.png`, picture(n), {from})));

const wordsOf = ({title, sku, description}: Good) => ({
  ...{name: title, sku, url_key: slug(sku), meta_title: title},
  ...{meta_description: description, short_description: description, description: text(description)},
});

const stateOf = ({price, stock, isEnabled, countsStock}: Good) => ({
  ...{price: decimal(price), qty: `${stock}`, weight: '1.5', status: isEnabled ? 1 : 0},
  ...{manage_stock: countsStock ? 1 : 0, stock_availability: stock > 0 ? 1 : 0},
});

/** Makes the categories, a parcel that all products are sent in, and the products, one after another, so that their ids are in order. */
export const seedGoods = async (api: Api): Promise<void> => {
  const ids = await makeCategories(api);
  const box = {name: 'Box', length: 30, width: 20, height: 10, is_default: true};
  const parcel = await api.send<{package_id: number}>('POST', '/packages', box);
  // The attribute group and the tax class that EverShop comes with.
  const common = {visibility: 1, group_id: '1', tax_class: '1', package_id: `${parcel.package_id}`};
  for (const [from, good] of goods.entries()) {
    const images = await picturesOf(api, good, from);
    await api.send(
      'POST',
      '/products',
      {...wordsOf(good), ...stateOf(good), ...common, category_id: ids.get(good.category), images},
      {from},
    );
  }
};
