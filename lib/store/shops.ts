import type {Choice} from '../model/choice.ts';
import type {Shop} from '../model/day-total.ts';
import type {ThingKey} from '../model/thing.ts';
import {type Shops, shopChoices, shopName, shopsOf} from '../totals/shops.ts';
import {choicesAbout} from './read.ts';
import type {Writing} from './transaction.ts';

/** Everything that the seller decided about shops. */
export const allShops = async (tx: Writing): Promise<Shops> => shopsOf(await tx.objectStore('choices').getAll());

/** What was decided about the shops of these hosts, and about those that they count as: as quick with many hosts as with one. */
export const shopsAt = async (tx: Writing, hosts: readonly string[]): Promise<Shops> => {
  const [asked, found]: [Set<string>, Choice[]] = [new Set(), []];
  for (let open = [...new Set(hosts)]; open.length > 0; ) {
    for (const host of open) asked.add(host);
    const told = shopChoices((await Promise.all(open.map(host => tx.objectStore('choices').getAll(choicesAbout({host}))))).flat());
    found.push(...told);
    open = [...new Set(told.flatMap(({mergedInto}) => mergedInto?.host ?? []))].filter(host => !asked.has(host));
  }
  return shopsOf(found);
};

/** All shops for which something else holds than before. */
export const changedShops = (before: Shops, after: Shops): Shop[] => {
  const all = new Map([...before.named, ...after.named].map(shop => [shopName(shop), shop]));
  const said = ({of}: Shops, shop: Shop) => [shopName(of(shop).shop), of(shop).zone].join('\n\n');
  return [...all.values()].filter(shop => said(before, shop) !== said(after, shop));
};

/** The keys of all orders that count otherwise than before, because something else holds of their shop. */
export const ordersMoved = async (tx: Writing, before: Shops, after: Shops): Promise<ThingKey[]> => {
  const ranges = changedShops(before, after).map(({site, host, shop}): IDBKeyRange => {
    const key = [site, host, shop ?? '', 'order'];
    return IDBKeyRange.bound(key, [...key, []]);
  });
  return (await Promise.all(ranges.map(range => tx.objectStore('heads').getAllKeys(range)))).flat();
};
