import type {List} from '../read/walk.ts';
import type {Addresses} from './admin.ts';
import type {Truth} from './truth.ts';

const stopsAt = (addresses: ReadonlyMap<string, string>, ready: string, thingOf: (id: string) => string | undefined) =>
  [...addresses].map(([id, address]) => ({thing: thingOf(id), link: `a[href="${new URL(address).pathname}"]`, ready}));

/** The lists of the admin page by page, with what may be clicked on each. */
export const listsOf = ({orderLists, orders, productLists, products}: Addresses, truth: Truth): List[] => {
  const number = (id: string) => truth.orders.find(order => order.id === id)?.number;
  const sku = (id: string) => truth.products.find(product => product.id === id)?.sku;
  const [orderStops, productStops] = [stopsAt(orders, 'h1', number), stopsAt(products, 'input[name=sku]', sku)];
  return [
    ...orderLists.map(url => ({url, ready: 'tbody a[href*="/order/edit/"]', stops: orderStops})),
    ...productLists.map(url => ({url, ready: 'tbody a[href*="/products/edit/"]', stops: productStops})),
  ];
};
