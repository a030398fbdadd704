import {completed} from '../model/completed.ts';
import {type DayTotal, tally} from '../model/day-total.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {orderEntries} from './order-entries.ts';
import {type Shops, shopName} from './shops.ts';

type Whole = Snapshot<'order'>;

/** Everything that totals depend on beside orders; `zone`: of shops for which the seller named none (IANA name). */
export type World = {shops: Shops; zone: string};

/**
 * Orders as they count: what pages of several shops told of one order, where these shops count as one, is one order, of which the newest page
 * told last. Each with the shop that it counts for.
 */
export const countedOrders = (wholes: readonly Whole[], {shops, zone}: World) => {
  const groups = new Map<string, Whole[]>();
  for (const whole of wholes) {
    const name = [shopName(shops.of(whole).shop), whole.site, whole.host, whole.ref].join('\n\n');
    groups.set(name, [...(groups.get(name) ?? []), whole]);
  }
  return [...groups.values()].map(group => {
    const [first, ...rest] = [...group].sort((a, b) => a.at - b.at || ((a.shop ?? '') < (b.shop ?? '') ? -1 : 1)) as [Whole, ...Whole[]];
    const counted = shops.of(first);
    return {whole: rest.reduce((known, next) => completed(known, next), first), shop: counted.shop, zone: counted.zone ?? zone};
  });
};

/** What all these orders come to. */
export const dayTotals = (wholes: readonly Whole[], world: World): Map<string, DayTotal> =>
  tally(countedOrders(wholes, world).flatMap(({whole, shop, zone}) => orderEntries(whole.fields, {shop, zone})));
