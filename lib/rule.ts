import type {Ban, Demand, Limit, LimitSubject, Limits} from './model/limit.ts';
import type {Listing} from './model/listing.ts';
import type {Money} from './model/money.ts';

/** What a rule may know besides the listing: the limits in force, already chosen for site, region, day and category. Never the site, the store or the clock. */
export type RuleContext = {
  limits: Limits;
  /** BCP 47 language of the listing, by its host or text; absent: unknown. */
  locale?: string;
  /** field → the rival values of a page that contradicts itself, as read: no model has checked them. */
  undecided?: Readonly<Record<string, readonly {value: unknown}[]>>;
  /** field → where its value was found, in the reader's own words. */
  from?: Readonly<Record<string, string>>;
};

/** A number or words that a sentence is filled with; money is written as the reader's language does. */
export type Fact = string | number | Money;

/** One decision: how far the listing satisfies the rule, the facts behind it, and which advice fits. */
export type Judgement = {
  /** 0–1; 1 is passed. */
  score: number;
  /** The site refuses, cuts or rewrites the listing as it stands: the scorecard caps the total. */
  hard?: boolean;
  /** Numbers and words that the titles and the advice are filled with. */
  facts: Record<string, Fact>;
  /** Which sentence of `words.*.advice` says what to do; absent when passed. */
  advice?: string;
  /** Where the limit comes from. */
  source?: Pick<Limit, 'source' | 'trust' | 'from' | 'region' | 'checkedOn'>;
};

export type RuleWords = {
  passed: string;
  failed: string;
  /** Why it was not judged; absent: because the page does not show the fields it looks at. */
  unscored?: string;
  advice: Record<string, string>;
};

export type Rule = {
  id: string;
  /** Sentences with {{placeholders}} for facts. */
  words: {en: RuleWords; 'zh-CN': RuleWords};
  /** The limits it judges by: where the site has none in force the rule is not applicable and weighs nothing. */
  by: LimitSubject;
  /** Listing fields it looks at: when one is missing on the page the rule is unscored. */
  needs: readonly (keyof Listing)[];
  /** Where that is not all (there are pictures, and no size of any is known): the fields that do not say enough, instead of those of `needs` that are missing. */
  lacks?: (listing: Partial<Listing>, context: RuleContext) => readonly (keyof Listing)[];
  /** Undefined: not applicable here (weighs nothing). Called only when nothing is lacking. */
  judge: (listing: Partial<Listing>, context: RuleContext) => Judgement | undefined;
};

export type RuleExample = {
  name: string;
  listing: Partial<Listing>;
  /** The limits in force; absent: the site has none. */
  limits?: Omit<Limits, 'by'>;
  locale?: string;
  undecided?: RuleContext['undecided'];
  from?: RuleContext['from'];
  /** Expected judgement, of `facts` those that matter; undefined: not applicable or unscored. */
  expect: {score: number; hard?: boolean; advice?: string; facts?: Record<string, Fact>} | undefined;
};

export const defineRule = (rule: Rule): Rule => rule;

/** The fields without which a rule cannot judge this listing; none: it can. */
export const lackingFor = (rule: Rule, listing: Partial<Listing>, context: RuleContext): (keyof Listing)[] =>
  rule.lacks ? [...rule.lacks(listing, context)] : rule.needs.filter(field => listing[field] === undefined);

/** Does breaking it mean that the site refuses, cuts or rewrites? What nobody confirmed is never held against a listing. */
export const isHard = (limit: Pick<Limit, 'severity' | 'trust'>): boolean => limit.severity === 'hard' && limit.trust !== 'unverified';

/** The score of a breach whose excess is given in shares of the limit: 0.5–0 where the site enforces it, 1–0.5 where it only advises. */
export const scoreOf = (excess: number, limit: Pick<Limit, 'severity' | 'trust'>): number =>
  (isHard(limit) ? 0 : 0.5) + 0.5 * Math.max(0, 1 - excess);

/** Where a judgement's limit comes from. */
export const sourceOf = ({source, trust, from, region, checkedOn}: Limit | Ban | Demand): NonNullable<Judgement['source']> => ({
  source,
  trust,
  checkedOn,
  ...(from && {from}),
  ...(region && {region}),
});
