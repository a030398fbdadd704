import type {Choice, GoodChoice} from '../model/choice.ts';
import {type ChoiceKey, choiceKey, listedName} from '../model/choice-key.ts';
import {emptySets} from '../model/sets.ts';

type Listed = GoodChoice['one'];

/** What is decided anew, and which choices no longer hold. */
export type Deciding = {choose: Choice[]; drop: ChoiceKey[]};

/** The choice that a seller makes by saying whether two listings are one good (at: epoch ms); the two in one order, however they were proposed. */
export const goodOf = (a: Listed, b: Listed, verdict: GoodChoice['verdict'], at: number): GoodChoice => {
  const [one, other] = listedName(a) < listedName(b) ? [a, b] : [b, a];
  return {kind: 'choice', what: 'good', site: one.site, host: one.host, one, other, verdict, at};
};

const isGood = (one: Choice): one is GoodChoice => one.what === 'good';

/** What the seller said of goods, by verdict. */
export const goodChoices = (choices: readonly Choice[], verdict: GoodChoice['verdict']): GoodChoice[] =>
  choices.filter(isGood).filter(one => one.verdict === verdict);

/** The goods that the seller confirmed, each with its listings: what is the same as the same is one good. */
export const confirmedGoods = (choices: readonly Choice[]): Listed[][] => {
  const same = goodChoices(choices, 'same');
  const sets = emptySets();
  for (const {one, other} of same) sets.join(listedName(one), listedName(other));
  const goods = new Map<string, Map<string, Listed>>();
  for (const listed of same.flatMap(({one, other}) => [one, other])) {
    const name = sets.of(listedName(listed));
    const good = goods.get(name) ?? new Map<string, Listed>();
    goods.set(name, good.set(listedName(listed), listed));
  }
  return [...goods.values()].map(good => [...good.values()].sort((a, b) => (listedName(a) < listedName(b) ? -1 : 1)));
};

/** Says that these listings are one good; `pairs`: enough of them to hold all together. */
export const joining = (pairs: readonly {one: Listed; other: Listed}[], at: number): Deciding => ({
  choose: pairs.map(({one, other}) => goodOf(one, other, 'same', at)),
  drop: [],
});

/** Says that no listing of one of these parts is the same good as one of another; within a part nothing changes. */
export const keepingApart = (parts: readonly (readonly Listed[])[], at: number): Deciding => ({
  choose: parts.flatMap((part, i) =>
    parts.slice(i + 1).flatMap(others => part.flatMap(one => others.map(other => goodOf(one, other, 'different', at)))),
  ),
  drop: [],
});

/**
 * Takes one listing out of a confirmed good: it is another good than each of the others, and these stay together, also where it was what held
 * them together. What the seller kept apart before is not joined.
 */
export const splitting = (good: readonly Listed[], gone: Listed, choices: readonly Choice[], at: number): Deciding => {
  const rest = good.filter(one => listedName(one) !== listedName(gone));
  const apart = keepingApart([[gone], rest], at).choose;
  const names = new Set(rest.map(listedName));
  const sets = emptySets();
  for (const {one, other} of goodChoices(choices, 'same'))
    if (names.has(listedName(one)) && names.has(listedName(other))) sets.join(listedName(one), listedName(other));
  const refused = new Set(goodChoices(choices, 'different').map(one => choiceKey(one).join('\n')));
  const links: Choice[] = [];
  const [first, ...others] = rest;
  for (const other of first ? others : []) {
    const link = goodOf(first as Listed, other, 'same', at);
    if (sets.of(listedName(first as Listed)) === sets.of(listedName(other)) || refused.has(choiceKey(link).join('\n'))) continue;
    sets.join(listedName(first as Listed), listedName(other));
    links.push(link);
  }
  return {choose: [...apart, ...links], drop: []};
};

/** Takes back what was said of two listings, so that they can be proposed again. */
export const forgetting = (one: Listed, other: Listed): Deciding => ({choose: [], drop: [choiceKey(goodOf(one, other, 'same', 1))]});
