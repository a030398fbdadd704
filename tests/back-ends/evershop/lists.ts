import type {List} from '../read/walk.ts';
import type {Addresses} from './admin.ts';

const stopsAt = (addresses: ReadonlyMap<string, string>, ready: string) =>
  [...addresses.values()].map(address => ({link: `a[href="${new URL(address).pathname}"]`, ready}));

/** The lists of the admin page by page, with what may be clicked on each. */
export const listsOf = ({orderLists, orders, productLists, products}: Addresses): List[] => {
  const [orderStops, productStops] = [stopsAt(orders, 'h1'), stopsAt(products, 'input[name=sku]')];
  return [
    ...orderLists.map(url => ({url, ready: 'tbody a[href*="/order/edit/"]', stops: orderStops})),
    ...productLists.map(url => ({url, ready: 'tbody a[href*="/products/edit/"]', stops: productStops})),
  ];
};
