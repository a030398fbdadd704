import type {Shop} from './day-total.ts';
import type {Snapshot} from './snapshot.ts';

/** A good as a line of an order names it: by the site's id, else by the seller's number. */
export type ItemTold = {ref: string; sku: string | undefined; title: string | undefined};

/** What an order tells beside what it comes to: in which shop it was read, between when and when (epoch ms), and which goods are in it. */
export type OrderTold = Shop & {firstAt: number; seenAt: number; items: readonly ItemTold[]};

/** What is known of an order, told for the lists of shops and goods. `firstAt`, `seenAt`: when it was first and last met, epoch ms. */
export const orderTold = (
  {site, host, shop, fields}: Snapshot<'order'>,
  {firstAt, seenAt}: Pick<OrderTold, 'firstAt' | 'seenAt'>,
): OrderTold => ({
  ...{site, host, shop, firstAt, seenAt},
  items: (fields.lines ?? []).flatMap(({ref, sku, title}) => {
    const name = ref ?? sku;
    return name ? [{ref: name, sku, title}] : [];
  }),
});
