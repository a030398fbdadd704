import type {Choice, GoodChoice} from '../model/choice.ts';
import {listedName as keyOf} from '../model/choice-key.ts';
import {isGtin} from '../parse/gtin.ts';

/** What may be a listing of a good: of a site's list, or of a line of an order. */
export type Offered = {site: string; host: string; shop: string | null; ref: string; sku?: string | undefined; gtin?: string | undefined};

/** Two listings that may be one good: by the maker's number, which is proof enough to be offered first, or by the seller's own. */
export type Proposal = {one: GoodChoice['one']; other: GoodChoice['one']; by: 'gtin' | 'sku'};

const bare = ({site, host, shop, ref}: Offered): GoodChoice['one'] => ({site, host, shop, ref});

/** Numbers of 8, 12, 13 and 14 digits are one kind of number with noughts in front; undefined where the check digit does not fit. */
export const gtinOf = ({gtin}: Pick<Offered, 'gtin'>): string | undefined => (gtin && isGtin(gtin) ? gtin.padStart(14, '0') : undefined);

/** A seller writes one SKU in capitals here and with spaces there; what is left of a SKU of one or two signs says nothing. */
export const plainSku = (sku: string): string | undefined => {
  const plain = sku
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./-]+/g, '');
  return plain.length > 2 ? plain : undefined;
};

/** Two listings as text, in whichever order. */
export const pairName = (a: GoodChoice['one'], b: GoodChoice['one']): string => [keyOf(a), keyOf(b)].sort().join('\n\n');

const grouped = (all: readonly Offered[], by: (one: Offered) => string | undefined): Offered[][] => {
  const groups = new Map<string, Offered[]>();
  for (const one of all) {
    const name = by(one);
    if (!name) continue;
    const group = groups.get(name);
    // A copy for each would take as long as the square of a placeholder's listings.
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
};

/** Listings of one shop are told apart by the shop itself. */
const isSameShop = (a: Offered, b: Offered): boolean => a.site === b.site && a.host === b.host && a.shop === b.shop;

const pairsIn = (group: readonly Offered[], by: Proposal['by']): Proposal[] =>
  group.flatMap((a, i) =>
    group.slice(i + 1).flatMap(b => {
      const [one, other] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
      return isSameShop(a, b) ? [] : [{one: bare(one), other: bare(other), by}];
    }),
  );

/** Two makers' numbers are two goods, whatever the seller's own number says. */
const isRefuted = ({one, other}: Proposal, numbers: ReadonlyMap<string, string | undefined>): boolean => {
  const [a, b] = [numbers.get(keyOf(one)), numbers.get(keyOf(other))];
  return a !== undefined && b !== undefined && a !== b;
};

/** One listing told of in several places, with all that they tell. */
export const together = (offered: readonly Offered[]): Offered[] => {
  const all = new Map<string, Offered>();
  for (const one of offered) {
    const known = all.get(keyOf(one));
    all.set(keyOf(one), {...one, sku: known?.sku ?? one.sku, gtin: known?.gtin ?? one.gtin});
  }
  return [...all.values()];
};

/** No number stands for so many things: it is a placeholder. */
const MOST = 30;

/**
 * Listings of different shops that may be the same good and about which the seller has not decided yet, those with one maker's number first.
 * What was refused is not proposed again; takes no longer than the listings are many.
 */
export const proposals = (offered: readonly Offered[], choices: readonly Choice[]): Proposal[] => {
  const all = together(offered);
  const numbers = new Map(all.map(one => [keyOf(one), gtinOf(one)]));
  const seen = new Set(choices.flatMap(one => (one.what === 'good' ? [pairName(one.one, one.other)] : [])));
  const byNumber = grouped(all, gtinOf).flatMap(group => (group.length <= MOST ? pairsIn(group, 'gtin') : []));
  const bySku = grouped(all, ({sku}) => sku && plainSku(sku)).flatMap(group => (group.length <= MOST ? pairsIn(group, 'sku') : []));
  return [...byNumber, ...bySku].filter(one => {
    const name = pairName(one.one, one.other);
    if (seen.has(name) || isRefuted(one, numbers)) return false;
    seen.add(name);
    return true;
  });
};
