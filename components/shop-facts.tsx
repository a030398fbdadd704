import type {ShopCount} from '../lib/reports/shops.ts';
import type {Examples} from './example.ts';
import {placeText} from './place-name.ts';
import {sampleShops} from './sample-shops.ts';
import {useWords} from './words-context.ts';

/** How much of a shop is kept, and when it was met. */
export const ShopCounts = ({shop}: {shop: ShopCount}) => {
  const {t, number, day} = useWords();
  const {listings, mine, orders, firstAt, seenAt} = shop;
  if (firstAt === undefined || seenAt === undefined) return <span class="faint">{t('shops.unmet')}</span>;
  return (
    <span class="shop-counts">
      <span>{t('shops.listings', {count: listings})}</span>
      {mine > 0 && mine < listings ? <span class="faint"> {t('shops.mine', {mine: number(mine)})}</span> : null} ·{' '}
      <span>{t('shops.orders', {count: orders})}</span>
      <span class="faint shop-met">{t('shops.met', {first: day(firstAt), last: day(seenAt)})}</span>
    </span>
  );
};

/** What it is, beneath the name that the seller gave it. */
export const ShopIdentity = ({shop}: {shop: ShopCount}) => {
  const words = useWords();
  const {t} = words;
  const kind = t(shop.shop ? 'shops.account' : 'shops.host');
  // Without a name of the seller's the name says the rest.
  return <p class="faint">{shop.called ? `${placeText({...shop, called: undefined}, words)} · ${kind}` : kind}</p>;
};

export const examples: Examples = Object.fromEntries(
  Object.entries(sampleShops).map(([name, shop]) => [
    name,
    {
      width: 480,
      show: () => (
        <>
          <ShopIdentity shop={shop} />
          <ShopCounts shop={shop} />
        </>
      ),
    },
  ]),
);
