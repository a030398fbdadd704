import type {Ban, Limit, LimitSubject, Limits} from './model/limit.ts';
import type {Listing} from './model/listing.ts';

/** What a rule may know besides the listing: the limits in force, already chosen for site, region, day and category. Never the site, the store or the clock. */
export type RuleContext = {
  limits: Limits;
  /** BCP 47 language of the listing, by its host or text; absent: unknown. */
  locale?: string;
};

/** One decision: how far the listing satisfies the rule, the facts behind it, and which advice fits. */
export type Judgement = {
  /** 0–1; 1 is passed. */
  score: number;
  /** The site refuses, cuts or rewrites the listing as it stands: the scorecard caps the total. */
  hard?: boolean;
  /** Numbers and words that the titles and the advice are filled with. */
  facts: Record<string, string | number>;
  /** Which sentence of `words.*.advice` says what to do; absent when passed. */
  advice?: string;
  /** Where the limit comes from. */
  source?: Pick<Limit, 'source' | 'trust' | 'from' | 'region' | 'checkedOn'>;
};

export type RuleWords = {passed: string; failed: string; advice: Record<string, string>};

export type Rule = {
  id: string;
  /** Sentences with {{placeholders}} for facts. */
  words: {en: RuleWords; 'zh-CN': RuleWords};
  /** The limits it judges by: where the site has none in force the rule is not applicable and weighs nothing. */
  by: LimitSubject;
  /** Listing fields it looks at: when one is missing on the page the rule is unscored. */
  needs: readonly (keyof Listing)[];
  /** Undefined: not applicable here (weighs nothing). Called only when every field of `needs` is there. */
  judge: (listing: Partial<Listing>, context: RuleContext) => Judgement | undefined;
};

export type RuleExample = {
  name: string;
  listing: Partial<Listing>;
  /** The limits in force; absent: the site has none. */
  limits?: Omit<Limits, 'by'>;
  locale?: string;
  /** Expected judgement, of `facts` those that matter; undefined: not applicable or unscored. */
  expect: {score: number; hard?: boolean; advice?: string; facts?: Record<string, string | number>} | undefined;
};

export const defineRule = (rule: Rule): Rule => rule;

/** Does breaking it mean that the site refuses, cuts or rewrites? What nobody confirmed is never held against a listing. */
export const isHard = (limit: Pick<Limit, 'severity' | 'trust'>): boolean => limit.severity === 'hard' && limit.trust !== 'unverified';

/** The score of a breach whose excess is given in shares of the limit: 0.5–0 where the site enforces it, 1–0.5 where it only advises. */
export const scoreOf = (excess: number, limit: Pick<Limit, 'severity' | 'trust'>): number =>
  (isHard(limit) ? 0 : 0.5) + 0.5 * Math.max(0, 1 - excess);

/** Where a judgement's limit comes from. */
export const sourceOf = ({source, trust, from, region, checkedOn}: Limit | Ban): NonNullable<Judgement['source']> => ({
  source,
  trust,
  checkedOn,
  ...(from && {from}),
  ...(region && {region}),
});
