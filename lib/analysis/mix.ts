import type {ListingFact} from '../model/fact.ts';
import {median} from '../model/median.ts';
import type {Money} from '../model/money.ts';
import {byCurrency} from '../parse/one-scale.ts';

/** What goods can be grouped by: the widest category of their breadcrumb, the host they stand on, the brand. */
export const groupings = ['category', 'site', 'brand'] as const;
export type Grouping = (typeof groupings)[number];

/** The prices of a group in one currency. */
export type PriceSpread = {median: Money; lowest: Money; highest: Money; of: number};

export type MixRow = {
  /** Undefined: the pages do not say. */
  name: string | undefined;
  listings: number;
  /** Of all listings: 0–1. */
  share: number;
  /** One a currency, the most used first; currencies are never added up. */
  prices: PriceSpread[];
  /** Which share is sold out, of those whose page says whether they can be bought. */
  soldOut: {share: number; of: number} | undefined;
};

const nameOf = ({fields, site, host}: ListingFact, by: Grouping): string | undefined => {
  if (by === 'site') return `${site}@${host}`;
  return (by === 'brand' ? fields.brand : fields.category?.[0])?.trim() || undefined;
};

/** Names that differ by case alone are one. */
const keyOf = (name: string | undefined): string => name?.normalize('NFKC').toLowerCase() ?? '';

const spreadOf = (facts: readonly ListingFact[]): PriceSpread[] =>
  byCurrency(facts.flatMap(({fields}) => fields.price ?? []))
    .map(({amounts, money}) => {
      const sorted = [...amounts].sort((a, b) => a - b);
      const [low = 0, high = 0] = [sorted[0], sorted[sorted.length - 1]];
      return {median: money(median(sorted) ?? 0), lowest: money(low), highest: money(high), of: sorted.length};
    })
    .sort((a, b) => b.of - a.of);

const soldOutOf = (facts: readonly ListingFact[]): MixRow['soldOut'] => {
  const told = facts.filter(({fields}) => fields.availability);
  return told.length
    ? {share: told.filter(({fields}) => fields.availability === 'out-of-stock').length / told.length, of: told.length}
    : undefined;
};

/** The mix of goods: the groups, the largest first, what does not say its group last. */
export const mix = (facts: readonly ListingFact[], by: Grouping): MixRow[] => {
  const groups = new Map<string, {name: string | undefined; facts: ListingFact[]}>();
  for (const fact of facts) {
    const name = nameOf(fact, by);
    const group = groups.get(keyOf(name)) ?? {name, facts: []};
    group.facts.push(fact);
    groups.set(keyOf(name), group);
  }
  return [...groups.values()]
    .map(group => ({
      ...{name: group.name, listings: group.facts.length, share: group.facts.length / facts.length},
      ...{prices: spreadOf(group.facts), soldOut: soldOutOf(group.facts)},
    }))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) || b.listings - a.listings || (keyOf(a.name) < keyOf(b.name) ? -1 : 1),
    );
};
