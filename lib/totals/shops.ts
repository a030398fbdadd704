import type {Choice, ShopChoice} from '../model/choice.ts';
import type {Shop} from '../model/day-total.ts';

/** The shop that others count as, the zone of its days (IANA name; undefined: the seller named none) and its name. */
export type Counted = {shop: Shop; zone: string | undefined; name: string | undefined};

export const shopName = ({site, host, shop}: Shop): string => [site, host, shop ?? ''].join('\n');

const isShop = (one: Choice): one is ShopChoice => one.what === 'shop';
export const shopChoices = (choices: readonly Choice[]): ShopChoice[] => choices.filter(isShop);

const bare = ({site, host, shop}: Shop): Shop => ({site, host, shop});

/** What the seller said of shops: as which each of them counts, and all that are spoken of. */
export type Shops = {
  of: (shop: Shop) => Counted;
  /** What the seller calls this very shop, whichever it counts as. */
  nameOf: (shop: Shop) => string | undefined;
  named: readonly Shop[];
};

/**
 * As which shop each counts, by what the seller decided; where shops were merged in a ring they all count as the first of it by name. The zone
 * is that of the shop that they count as: a day of theirs is one day.
 */
export const shopsOf = (choices: readonly Choice[]): Shops => {
  const told = shopChoices(choices);
  const said = new Map(told.map(one => [shopName(one), one]));
  const rootOf = (shop: Shop): Shop => {
    const way: Shop[] = [shop];
    for (let at: Shop = shop; ; ) {
      const next = said.get(shopName(at))?.mergedInto;
      if (!next) return at;
      const ring = way.findIndex(one => shopName(one) === shopName(next));
      if (ring >= 0) return way.slice(ring).reduce((a, b) => (shopName(b) < shopName(a) ? b : a));
      way.push(next);
      at = next;
    }
  };
  return {
    of: shop => {
      const root = bare(rootOf(shop));
      const decided = said.get(shopName(root));
      return {shop: root, zone: decided?.timeZone, name: decided?.name};
    },
    nameOf: shop => said.get(shopName(shop))?.name,
    named: told.flatMap(one => [bare(one), ...(one.mergedInto ? [bare(one.mergedInto)] : [])]),
  };
};
