import type {GoodChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import {emptySets, type Sets} from '../model/sets.ts';
import {gtinOf, type Offered, type Proposal, pairName} from './goods.ts';

type Listed = GoodChoice['one'];

/**
 * Listings that may all be one good. `parts`: what is to be joined, at least two; several listings in one part are a good that was confirmed
 * already. `pairs`: enough pairs to hold the parts together, the surest first. `by`, `number`: what they have in common, as one of them writes it.
 */
export type ProposedGood = {parts: Listed[][]; pairs: Proposal[]; by: Proposal['by']; number: string};

type Given = {
  /** What may be joined, the surest first. */
  pairs: readonly Proposal[];
  /** Everything that may be a listing of a good, each once. */
  offered: readonly Offered[];
  /** The goods that are confirmed, and the pairs that the seller keeps apart. */
  confirmed: readonly (readonly Listed[])[];
  refused: readonly {one: Listed; other: Listed}[];
};

type Group = {members: Listed[]; numbers: Set<string>; shops: Set<string>; isGrown: boolean};

const shopOf = ({site, host, shop}: Listed): string => [site, host, shop ?? ''].join('\n');

/** Groups as they stand before anything is proposed: each confirmed good is one, every other listing one by itself. */
const stage = ({offered, confirmed}: Given) => {
  const numbers = new Map(offered.map(one => [listedName(one), gtinOf(one)]));
  const sets: Sets = emptySets();
  const groups = new Map<string, Group>();
  for (const [first, ...others] of confirmed) for (const other of others) if (first) sets.join(listedName(first), listedName(other));
  const groupOf = (members: readonly Listed[]): Group => ({
    members: [...members],
    numbers: new Set(members.flatMap(one => numbers.get(listedName(one)) ?? [])),
    shops: new Set(members.map(shopOf)),
    isGrown: false,
  });
  for (const good of confirmed) if (good[0]) groups.set(sets.of(listedName(good[0])), groupOf(good));
  const at = (one: Listed): Group => {
    const name = sets.of(listedName(one));
    const group = groups.get(name) ?? groupOf([one]);
    groups.set(name, group);
    return group;
  };
  return {sets, groups, at};
};

const isAnyIn = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean => [...some].some(one => others.has(one));

/** Two makers' numbers, or a pair that the seller keeps apart, keep whole groups apart. */
const isApart = (a: Group, b: Group, refused: ReadonlySet<string>): boolean => {
  if (a.numbers.size > 0 && b.numbers.size > 0 && !isAnyIn(a.numbers, b.numbers)) return true;
  return refused.size > 0 && a.members.some(one => b.members.some(other => refused.has(pairName(one, other))));
};

const joined = (a: Group, b: Group): Group => ({
  members: [...a.members, ...b.members],
  numbers: new Set([...a.numbers, ...b.numbers]),
  shops: new Set([...a.shops, ...b.shops]),
  isGrown: true,
});

/** Joins what can be joined; two listings of one shop come into one proposal only by themselves, so such a pair is left for the next turn. */
const turn = (given: Given, pairs: readonly Proposal[], refused: ReadonlySet<string>) => {
  const {sets, groups, at} = stage(given);
  const used = new Map<string, Proposal[]>();
  const left: Proposal[] = [];
  for (const pair of pairs) {
    const [a, b] = [at(pair.one), at(pair.other)];
    if (a === b || isApart(a, b, refused)) continue;
    if ((a.isGrown || b.isGrown) && isAnyIn(a.shops, b.shops)) {
      left.push(pair);
      continue;
    }
    const before = [pair.one, pair.other].map(one => sets.of(listedName(one)));
    sets.join(listedName(pair.one), listedName(pair.other));
    const name = sets.of(listedName(pair.one));
    const edges = before.flatMap(one => used.get(one) ?? []);
    for (const one of before) used.delete(one);
    for (const one of before) groups.delete(one);
    groups.set(name, joined(a, b));
    used.set(name, [...edges, pair]);
  }
  return {found: [...used.values()], left};
};

const partsOf = (pairs: readonly Proposal[], confirmed: ReadonlyMap<string, readonly Listed[]>): Listed[][] => {
  const parts = new Map<string, Listed[]>();
  for (const one of pairs.flatMap(({one, other}) => [one, other])) {
    const part = confirmed.get(listedName(one)) ?? [one];
    parts.set(listedName(part[0] ?? one), [...part]);
  }
  // What is joined already stands first.
  return [...parts.values()].sort((a, b) => b.length - a.length);
};

/**
 * Proposals for the seller to decide with one click each: listings that hang together by their numbers are one proposal, over all sites. What was
 * refused, or follows from what was decided, is none. Takes about as long as the pairs are many.
 */
export const proposedGoods = (given: Given): ProposedGood[] => {
  const refused = new Set(given.refused.map(({one, other}) => pairName(one, other)));
  const confirmed = new Map(given.confirmed.flatMap(good => good.map(one => [listedName(one), good] as const)));
  const byName = new Map(given.offered.map(one => [listedName(one), one]));
  const goods: ProposedGood[] = [];
  for (let pairs = given.pairs; pairs.length > 0; ) {
    const {found, left} = turn(given, pairs, refused);
    for (const edges of found) {
      const [first] = edges;
      if (!first) continue;
      const {by} = edges.find(edge => edge.by === 'gtin') ?? first;
      const told = byName.get(listedName((edges.find(edge => edge.by === by) ?? first).one));
      goods.push({parts: partsOf(edges, confirmed), pairs: edges, by, number: told?.[by] ?? ''});
    }
    pairs = left;
  }
  return goods;
};
