import type {Money} from '../model/money.ts';
import {priceWeights} from './price-weights.ts';
import {DOUBTFUL} from './state.ts';
import type {Told} from './told.ts';

/** What may speak for or against an amount: a source that names it, how it stands among the others, and how likely its place on the page is. */
export type Evidence =
  | 'always'
  | 'JSON-LD'
  /** Microdata or RDFa. */
  | 'attributes'
  | 'meta'
  | 'state'
  /** Named only as the lowest of a range or in a specification. */
  | 'lower'
  /** The lowest of several that the data name. */
  | 'cheapest'
  /** The data name others. */
  | 'unclaimed'
  /** The page shows others, and not this. */
  | 'unseen'
  | 'seen'
  /** The page shows it only as what it was before. */
  | 'former'
  /** The logit of the likeliest place it stands at, −6 … 6, in sixths. */
  | 'chance'
  /** No other stands at a likelier place. */
  | 'likeliest';
export type Weights = Record<Evidence, number>;

/** An amount with all that speaks of it, and the best of its candidates. */
export type Weighed = {told: Told<Money>; evidence: Partial<Weights>; chance: number};

const SEEN = 'visible';
const STATE = 'page data';
const FORMER = 'visible former price';
const isClaim = ({from}: Told): boolean => !from.startsWith(SEEN);
const logit = (chance: number): number => Math.max(-6, Math.min(6, Math.log(chance / (1 - chance))));
const flag = (is: unknown): number => (is ? 1 : 0);

/** Those of one amount together, in the order in which amounts first come. */
const alike = (candidates: readonly Told<Money>[]): Told<Money>[][] => {
  const groups = new Map<string, Told<Money>[]>();
  for (const told of candidates) {
    const key = `${told.value.amount} ${told.value.scale}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()];
};

/** All candidates by their amounts, with the evidence for each: what `npm run fit` learns from. */
export const evidenceOf = (candidates: readonly Told<Money>[]): Omit<Weighed, 'chance'>[] => {
  const groups = alike(candidates).filter(group => group.some(({from}) => from !== DOUBTFUL));
  const claimed = groups.filter(group => group.some(isClaim)).map(([one]) => one?.value.amount ?? 0);
  const places = groups.map(group => Math.max(0, ...group.filter(one => !isClaim(one)).map(({trust}) => trust ?? 1)));
  const likeliest = Math.max(...places);
  return groups.map((group, i) => {
    const claims = group.filter(isClaim);
    const has = (source: string) => flag(claims.some(({from}) => from.startsWith(source)));
    const place = places[i] ?? 0;
    return {
      // What a buyer sees names the source, where the page shows it.
      told: (claims[0] ?? group[0]) as Told<Money>,
      evidence: {
        always: 1,
        'JSON-LD': has('JSON-LD'),
        attributes: Math.max(has('microdata'), has('RDFa')),
        meta: has('meta'),
        state: has(STATE),
        lower: flag(claims.length && claims.every(({from}) => /lowPrice|Specification/.test(from))),
        cheapest: flag(claims.length && claimed.length > 1 && claims[0]?.value.amount === Math.min(...claimed)),
        unclaimed: flag(!claims.length && claimed.length),
        unseen: flag(!place && likeliest > 0.5),
        seen: flag(place),
        former: flag(place && group.every(one => isClaim(one) || one.from === FORMER)),
        chance: place ? logit(place) / 6 : 0,
        likeliest: flag(place && place === likeliest),
      },
    };
  });
};

const chanceOf = (evidence: Partial<Weights>, weights: Weights): number => {
  const sum = Object.entries(evidence).reduce((all, [name, power]) => all + power * weights[name as Evidence], 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Chance below which no price is named. */
const ENOUGH = 0.4;
/** So near to the best in odds that data and page contradict each other. */
const CLOSE = 2;

/** Named by the data of the product itself, and nowhere on the page. */
const isUnseenClaim = ({evidence}: Weighed): boolean => !evidence.seen && Boolean(evidence['JSON-LD'] || evidence.attributes);
/** Chance from which an amount on the page that the data do not name contradicts them. */
const LIKELY = 0.08;
const isUnclaimed = ({evidence, chance}: Weighed): boolean => Boolean(evidence.unclaimed) && chance > LIKELY;

const odds = (chance: number): number => chance / (1 - chance);

/**
 * The price that the evidence speaks for. Data and page that disagree with like weight give both, best first; too little evidence gives
 * none.
 */
export const weighPrices = (candidates: readonly Told<Money>[], weights: Weights = priceWeights): Told<Money>[] => {
  const weighed = evidenceOf(candidates)
    .map(each => ({...each, chance: chanceOf(each.evidence, weights)}))
    .sort((a, b) => b.chance - a.chance);
  const [best, ...others] = weighed;
  if (!best || best.chance < ENOUGH) return [];
  const rival = others.find(
    other =>
      (isUnseenClaim(other) && isUnclaimed(best)) ||
      (isUnseenClaim(best) && isUnclaimed(other)) ||
      (odds(other.chance) * CLOSE > odds(best.chance) && other.evidence.unclaimed !== best.evidence.unclaimed),
  );
  return [best, ...(rival ? [rival] : [])].map(({told}) => ({value: told.value, from: told.from}));
};
