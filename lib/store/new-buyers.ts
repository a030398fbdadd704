import {dayOf} from '../model/day.ts';
import type {BuyerDay} from '../model/day-total.ts';
import {grouped} from '../model/grouped.ts';
import type {BuyerTotal} from '../totals/buyers.ts';
import {shopName, shopsOf} from '../totals/shops.ts';
import {allBuyers} from './all-buyers.ts';
import type {Store} from './open.ts';
import {allChoices} from './read.ts';

/** The epoch of the key that a buyer was told with: the hash begins with it. */
const epochOf = ({buyer}: BuyerTotal): string => buyer.split(':')[0] ?? '';

/** Of a shop whose pages and reports know buyers by different things, those that are known by what most are: nobody is counted twice. */
const oneKind = (buyers: readonly BuyerTotal[]): readonly BuyerTotal[] => {
  const ids = buyers.filter(({from}) => from === 'id');
  return ids.length * 2 >= buyers.length ? ids : buyers.filter(({from}) => from === 'mail');
};

/**
 * How many buyers placed their first order on which day of each shop; `mixed`: some were told with a key of another installation, and a new buyer
 * cannot be told from one that comes again.
 */
export const newBuyersOf = async (store: Store): Promise<BuyerDay[] | 'mixed'> => {
  const buyers = await allBuyers(store);
  if (new Set(buyers.map(epochOf)).size > 1) return 'mixed';
  const shops = shopsOf(await allChoices(store));
  const kept = await store.get('install', 'zone');
  const home = typeof kept === 'string' ? kept : 'UTC';
  const counts = new Map<string, BuyerDay>();
  for (const group of grouped(buyers, shopName).values()) {
    for (const {site, host, shop, first} of oneKind(group)) {
      const day = dayOf(first.at, 0, shops.of({site, host, shop}).zone ?? home);
      if (day === undefined) continue;
      const name = `${shopName({site, host, shop})}\n${day}`;
      counts.set(name, {site, host, shop, day, count: (counts.get(name)?.count ?? 0) + 1});
    }
  }
  return [...counts.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};
