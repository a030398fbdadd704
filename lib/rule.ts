import type {Ban, Limit} from './model/limit.ts';
import type {Listing} from './model/listing.ts';

/** What a rule may know besides the listing: the limits in force, already chosen for site, region and day. Never the site, the store or the clock. */
export type RuleContext = {
  /** The limits in force by subject; a subject that the site says nothing of is absent. */
  limits: {
    title?: Limit;
    titleRepeats?: Limit;
    titleBans?: readonly Ban[];
    images?: Limit;
    bullets?: Limit;
    bulletLength?: Limit;
  };
  /** BCP 47 language of the listing, by its host or text; absent: unknown. */
  locale?: string;
};

/** One decision: how far the listing satisfies the rule, the facts behind it, and which advice fits. */
export type Judgement = {
  /** 0–1; 1 is passed. */
  score: number;
  /** Numbers and words that the titles and the advice are filled with. */
  facts: Record<string, string | number>;
  /** Which sentence of `words.*.advice` says what to do; absent when passed. */
  advice?: string;
  /** Where the limit comes from. */
  source?: Pick<Limit, 'source' | 'trust' | 'from' | 'region' | 'checkedOn'>;
};

type RuleWords = {passed: string; failed: string; advice: Record<string, string>};

export type Rule = {
  id: string;
  /** Sentences with {{placeholders}} for facts. */
  words: {en: RuleWords; 'zh-CN': RuleWords};
  /** Listing fields it looks at: when one is missing on the page the rule is unscored. */
  needs: readonly (keyof Listing)[];
  /** Undefined: not applicable here (weighs nothing). Called only when every field of `needs` is there. */
  judge: (listing: Partial<Listing>, context: RuleContext) => Judgement | undefined;
};

export type RuleExample = {
  name: string;
  listing: Partial<Listing>;
  context?: Partial<RuleContext>;
  /** Expected judgement; undefined: not applicable. */
  expect: {score: number; advice?: string; facts?: Record<string, string | number>} | undefined;
};

export const defineRule = (rule: Rule): Rule => rule;
