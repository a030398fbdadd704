import {type LimitQuestion, type Limits, limitsInForce} from './model/limit.ts';
import type {Listing} from './model/listing.ts';
import {type Judgement, lackingFor, type Rule, type RuleContext} from './rule.ts';
import {rules} from './rules/index.ts';

/**
 * The weights of the rules side by side, per kind of listing. Our own proposal: on a marketplace the title is the search index and
 * carries 30 points; in one's own shop search engines cut titles but do not refuse them, and pictures sell.
 */
export const weights: Record<NonNullable<Limits['kind']>, Record<string, number>> = {
  marketplace: {
    ...{'title-length': 11, 'title-banned': 8, 'title-repetition': 6, 'title-capitals': 5},
    ...{'picture-count': 12, 'picture-size': 8},
    ...{'selling-points': 12, 'description-length': 8},
    ...{'attribute-fill': 10, 'price-consistent': 10},
  },
  shop: {
    ...{'title-length': 9, 'title-banned': 5, 'title-repetition': 3, 'title-capitals': 3},
    ...{'picture-count': 18, 'picture-size': 12},
    ...{'selling-points': 10, 'description-length': 10},
    ...{'attribute-fill': 10, 'price-consistent': 10},
  },
};

/** A listing that the site refuses, cuts or rewrites is no good listing, whatever else is right with it. */
const cap = 59;

export type Verdict = {
  rule: string;
  /** `fail`: a limit that the site enforces is broken; `unscored`: the page does not show what the rule looks at. */
  level: 'pass' | 'warn' | 'fail' | 'unscored';
  /** 0–1; null: unscored. */
  score: number | null;
  weight: number;
  /** Points of the total that passing would add; when several hard limits are broken they share what the cap takes away. */
  gain: number;
  facts: Judgement['facts'];
  advice?: string;
  source?: NonNullable<Judgement['source']>;
  /** The fields that the page does not show. */
  missing?: (keyof Listing)[];
};

const levelOf = ({score, hard}: Judgement): Verdict['level'] => (score >= 1 ? 'pass' : hard ? 'fail' : 'warn');

const verdictOf = (rule: Rule, weight: number, listing: Partial<Listing>, context: RuleContext): Verdict | undefined => {
  if (!context.limits[rule.by]?.length) return undefined;
  const missing = lackingFor(rule, listing, context);
  if (missing.length) return {rule: rule.id, level: 'unscored', score: null, weight, gain: 0, facts: {}, missing};
  const judged = rule.judge(listing, context);
  if (!judged) return undefined;
  const {score, facts, advice, source} = judged;
  return {rule: rule.id, level: levelOf(judged), score, weight, gain: 0, facts, ...(advice && {advice}), ...(source && {source})};
};

const sum = (verdicts: readonly Verdict[], of: (verdict: Verdict) => number): number => verdicts.reduce((all, one) => all + of(one), 0);

const totalled = (verdicts: readonly Verdict[]): {score: number | undefined; verdicts: Verdict[]} => {
  const scored = verdicts.filter(({score, weight}) => score !== null && weight > 0);
  const full = sum(scored, ({weight}) => weight);
  if (!full) return {score: undefined, verdicts: [...verdicts]};
  const lost = (verdict: Verdict) => (100 * verdict.weight * (1 - (verdict.score ?? 1))) / full;
  const broken = scored.filter(({level}) => level === 'fail');
  const uncapped = 100 - sum(scored, lost);
  const capped = broken.length ? Math.min(cap, uncapped) : uncapped;
  const share = (verdict: Verdict) =>
    verdict.level === 'fail' ? ((uncapped - capped) * verdict.weight) / sum(broken, ({weight}) => weight) : 0;
  const gained = verdicts.map(verdict =>
    verdict.score === null ? verdict : {...verdict, gain: Math.round((lost(verdict) + share(verdict)) * 10) / 10},
  );
  return {score: Math.round(capped), verdicts: gained.sort((a, b) => b.gain - a.gain || a.rule.localeCompare(b.rule))};
};

/** The score of a listing, 0–100 as a whole number, undefined when nothing could be scored; and the verdicts, largest gain first. */
export const evaluate = (listing: Partial<Listing>, context: RuleContext): {score: number | undefined; verdicts: Verdict[]} => {
  const weighed = weights[context.limits.kind ?? 'marketplace'];
  return totalled(rules.flatMap(rule => verdictOf(rule, weighed[rule.id] ?? 0, listing, context) ?? []));
};

type ContextQuestion = LimitQuestion & {[K in 'locale' | 'undecided' | 'from']?: RuleContext[K] | undefined};

/**
 * What the rules may know of a listing: the site's limits in force on a day (YYYY-MM-DD) in a region for a category, its language, what its
 * page leaves undecided, and where its fields were found.
 */
export const contextFor = (limits: Limits, {locale, undecided, from, ...question}: ContextQuestion): RuleContext => ({
  limits: limitsInForce(limits, question),
  ...(locale && {locale}),
  ...(undecided && {undecided}),
  ...(from && {from}),
});
