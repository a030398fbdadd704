import type {Api} from './api.ts';
import {type Good, goods} from './goods.ts';
import type {Shop} from './shop.ts';

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const named = (name: string) => [{languageCode: 'en', name}];

/** The ids of the options of a new group, in the order of the variants. */
const options = async (api: Api, product: string, {title, option, variants}: Good) => {
  if (!option) return [];
  const {createProductOptionGroup: group} = await api<{createProductOptionGroup: {id: string; options: {id: string; name: string}[]}}>(
    'mutation ($input: CreateProductOptionGroupInput!) {createProductOptionGroup(input: $input) {id options {id name}}}',
    {
      input: {
        code: slug(`${title} ${option}`),
        translations: named(option),
        options: variants.map(({name}) => ({code: slug(name), translations: named(name.slice(title.length + 1))})),
      },
    },
  );
  await api('mutation ($product: ID!, $group: ID!) {addOptionGroupToProduct(productId: $product, optionGroupId: $group) {id}}', {
    product,
    group: group.id,
  });
  return variants.map(({name}) => group.options.find(each => name.endsWith(` ${each.name}`))?.id ?? '');
};

const shelve = async (api: Api, {tax}: Shop, good: Good) => {
  const {createProduct: product} = await api<{createProduct: {id: string}}>(
    'mutation ($input: CreateProductInput!) {createProduct(input: $input) {id}}',
    {
      input: {
        enabled: good.isEnabled,
        translations: [{languageCode: 'en', name: good.title, slug: slug(good.title), description: good.description}],
      },
    },
  );
  const ids = await options(api, product.id, good);
  const input = good.variants.map(({name, sku, price, stock}, i) => ({
    productId: product.id,
    sku,
    price,
    stockOnHand: stock,
    taxCategoryId: tax[good.tax],
    optionIds: ids[i] ? [ids[i]] : [],
    translations: named(name),
  }));
  await api('mutation ($input: [CreateProductVariantInput!]!) {createProductVariants(input: $input) {id}}', {input});
};

/** Puts all goods into the shop, one after another. */
export const stockShelves = async (api: Api, shop: Shop) => {
  for (const good of goods) await shelve(api, shop, good);
};
