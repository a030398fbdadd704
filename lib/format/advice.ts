import type {Money} from '../model/money.ts';
import type {Words} from './words.ts';

type Judged = {rule: string; facts: Record<string, string | number | Money>; advice?: string};

/** What to do about a listing that a rule found wanting, in one sentence; where it gives no advice, what it found. */
export const adviceText = ({rule, facts, advice}: Judged, words: Words): string =>
  (advice && words.rule(rule, `advice.${advice}`, facts)) || (words.rule(rule, 'failed', facts) ?? rule);
