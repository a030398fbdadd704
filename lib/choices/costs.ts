import type {Choice, CostChoice, GoodChoice} from '../model/choice.ts';
import {choiceKey, listedName} from '../model/choice-key.ts';
import {type CostOf, isOfGood, moneyCosts, shareCosts} from '../model/cost-kinds.ts';
import type {Money} from '../model/money.ts';
import {confirmedGoods, type Deciding} from './goods.ts';

type Listed = GoodChoice['one'];
type Shop = Pick<Listed, 'site' | 'host' | 'shop'>;

/** From a day (YYYY-MM-DD) on: an amount for each piece, or a share 0–1. */
export type Step = {of: CostOf; from: string} & ({amount: Money} | {share: number});

/** What a cost is said of: one listing, or all of a shop with one SKU. */
export type About = Shop & ({ref: string} | {sku: string});

/** Says what something costs from a day on (at: epoch ms); said of the same day before, this takes its place. */
export const costing = (all: readonly {about: About; step: Step}[], at: number): Deciding => ({
  choose: all.map(({about, step}): CostChoice => ({kind: 'choice', what: 'cost', ...about, ...step, at})),
  drop: [],
});

/** Takes back what was said of one day. */
export const uncosting = (cost: CostChoice): Deciding => ({choose: [], drop: [choiceKey(cost)]});

/** How it is known what a listing costs: said of it itself, of its SKU in its shop, or of another listing of the same good. */
export type CostBy = 'listing' | 'sku' | 'good';
export type CostHeld = {cost: CostChoice; by: CostBy};
/** All steps of a listing, by what is paid for, the earliest first; of one day the one said last is the last. */
export type Costs = Partial<Record<CostOf, CostHeld[]>>;

const plain = (sku: string): string => sku.normalize('NFKC').trim().toLowerCase();
const skuName = ({site, host, shop}: Shop, sku: string): string => [site, host, shop ?? '', '', plain(sku)].join('\n');
const nameOf = ({site, host, shop, ref, sku}: CostChoice): string =>
  ref === undefined ? skuName({site, host, shop}, sku ?? '') : listedName({site, host, shop, ref});

const byAbout = (choices: readonly Choice[]): Map<string, CostChoice[]> => {
  const all = new Map<string, CostChoice[]>();
  for (const one of choices) {
    if (one.what !== 'cost') continue;
    const known = all.get(nameOf(one));
    if (known) known.push(one);
    else all.set(nameOf(one), [one]);
  }
  return all;
};

const inOrder = (a: CostHeld, b: CostHeld): number =>
  a.cost.from === b.cost.from ? a.cost.at - b.cost.at : a.cost.from < b.cost.from ? -1 : 1;

/**
 * Tells what the seller said that a listing costs. What a piece costs before it is offered is told of all listings of its good; `skuOf`: the SKU
 * of a listing, where one is known.
 */
export const costsBy = (choices: readonly Choice[], skuOf: (listed: Listed) => string | undefined): ((listed: Listed) => Costs) => {
  const said = byAbout(choices);
  const goods = new Map(confirmedGoods(choices).flatMap(good => good.map(listed => [listedName(listed), good] as const)));
  const own = (listed: Listed): CostHeld[] => {
    const sku = skuOf(listed);
    const ofSku = sku === undefined ? [] : (said.get(skuName(listed, sku)) ?? []);
    const ofListing = said.get(listedName(listed)) ?? [];
    return [...ofSku.map(cost => ({cost, by: 'sku' as const})), ...ofListing.map(cost => ({cost, by: 'listing' as const}))];
  };
  return listed => {
    if (said.size === 0) return {};
    const name = listedName(listed);
    const others = (goods.get(name) ?? []).filter(one => listedName(one) !== name).flatMap(own);
    const all = [...others.filter(({cost}) => isOfGood(cost.of)).map(({cost}) => ({cost, by: 'good' as const})), ...own(listed)];
    const kinds = [...moneyCosts, ...shareCosts];
    return Object.fromEntries(
      kinds.flatMap(of => {
        const steps = all.filter(({cost}) => cost.of === of).sort(inOrder);
        return steps.length > 0 ? [[of, steps]] : [];
      }),
    );
  };
};

/** The step in force on a day; undefined before the first. */
export const stepOn = (steps: readonly CostHeld[] | undefined, day: string): CostHeld | undefined =>
  steps?.filter(({cost}) => cost.from <= day).at(-1);
