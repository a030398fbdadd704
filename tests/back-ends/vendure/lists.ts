import type {List} from '../read/walk.ts';
import {type Address, type Admin, addresses} from './pages.ts';
import type {Truth} from './seed/truth.ts';

// What is clicked may say where it was clicked.
const stop = ({path, heading, ready}: Address) => ({link: `a[href="${path}"],a[href^="${path}?"]`, heading, ready});

/** The lists of an admin page by page, with what may be clicked on each: in which order they are shown is the admin's. */
export const listsOf = (url: string, admin: Admin, truth: Truth): List[] => {
  const {orderLists, productLists} = addresses(admin, truth);
  const orders = truth.orders.map(order => ({...stop(admin.order(order)), thing: order.code}));
  const products = truth.products.map(product => ({
    ...stop(admin.product(product)),
    stops: product.variants.map(variant => ({...stop(admin.variant(product, variant)), thing: variant.sku})),
  }));
  return [
    ...orderLists.map(({path, ready}) => ({url: url + path, ready, stops: orders})),
    ...productLists.map(({path, ready}) => ({url: url + path, ready, stops: products})),
    ...(admin.variants ? [{url: url + admin.variants.path, ready: admin.variants.ready, stops: []}] : []),
  ];
};
