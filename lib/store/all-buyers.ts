import {intAt} from '../blocks/ints.ts';
import type {OrderColumns} from '../blocks/order-shape.ts';
import {textAt} from '../blocks/texts.ts';
import type {Shop} from '../model/day-total.ts';
import {type Bought, type BuyerTotal, buyerKey} from '../totals/buyers.ts';
import {shopsOf} from '../totals/shops.ts';
import {shopAt} from './block.ts';
import type {Store} from './open.ts';
import {orderParts} from './order-columns.ts';
import {allChoices} from './read.ts';

const isBefore = (a: Bought, b: Bought): boolean => a.at < b.at || (a.at === b.at && [a.host, a.ref].join() < [b.host, b.ref].join());

const plus = (known: BuyerTotal | undefined, one: BuyerTotal): BuyerTotal =>
  known
    ? {
        ...known,
        orders: known.orders + one.orders,
        first: isBefore(one.first, known.first) ? one.first : known.first,
        last: isBefore(known.last, one.last) ? one.last : known.last,
      }
    : one;

/** What the buyers of one block bought, for the shop that it counts for; cancelled orders, and those without a time, do not count. */
function* buyersIn({rows, ints, texts}: OrderColumns, host: string, shop: Shop): Iterable<BuyerTotal> {
  for (let row = 0; row < rows; row += 1) {
    const [buyer, from, at] = [textAt(texts.buyer, row), textAt(texts.buyerFrom, row), intAt(ints.placedAt, row)];
    if (buyer === undefined || (from !== 'id' && from !== 'mail') || at === undefined) continue;
    if (intAt(ints.credit, row) !== undefined || textAt(texts.status, row) === 'cancelled') continue;
    const bought = {at, host, ref: textAt(texts.ref, row) ?? ''};
    yield {...shop, from, buyer, orders: 1, first: bought, last: bought};
  }
}

/** Every buyer of every shop, of packed orders and of those that pages told of: how many orders, the first and the last. */
export const allBuyers = async (store: Store): Promise<BuyerTotal[]> => {
  const shops = shopsOf(await allChoices(store));
  const buyers = new Map<string, BuyerTotal>();
  const add = (one: BuyerTotal) => {
    const name = buyerKey(one).join('\n');
    buyers.set(name, plus(buyers.get(name), one));
  };
  for (const one of await store.getAll('buyers')) add(one);
  for await (const {key, columns} of orderParts(store)) for (const one of buyersIn(columns, key[1], shops.of(shopAt(key)).shop)) add(one);
  return [...buyers.values()];
};
