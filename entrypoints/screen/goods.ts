import {type Offered, type Proposal, proposals} from '../../lib/analysis/goods.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices, type Head, isHeadOf} from '../../lib/store/read.ts';

const [isListing, isOrder] = [isHeadOf('listing'), isHeadOf('order')];

/** What a head tells of goods: a listing of itself, an order of those in its lines. A rival's listing is no good of the seller's. */
const offeredBy = (head: Head): Offered[] => {
  const {site, host, shop, ref} = head.whole;
  if (isListing(head)) {
    const {sku, gtin, owner} = head.whole.fields;
    return owner === 'mine' ? [{site, host, shop, ref, sku, gtin}] : [];
  }
  if (!isOrder(head)) return [];
  return (head.whole.fields.lines ?? []).flatMap(line => {
    const name = line.ref ?? line.sku;
    return name ? [{site, host, shop, ref: name, sku: line.sku}] : [];
  });
};

/** Listings of several shops that may be one good, for the seller to confirm or refuse. */
export const goodsToDecide = async (store: Store): Promise<Proposal[]> =>
  proposals((await store.getAll('heads')).flatMap(offeredBy), await allChoices(store));
