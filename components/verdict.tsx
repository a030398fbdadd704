import {fieldName} from '../lib/format/field.ts';
import type {Words} from '../lib/format/words.ts';
import type {Verdict as Judged} from '../lib/reports/card.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {LimitSource} from './limit-source.tsx';
import {verdictsIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './verdict.css';

/** Whole points; what would gain less than one is not rounded away. */
const Gain = ({gain}: {gain: number}) => {
  const {t} = useWords();
  const points = gain < 1 ? gain : Math.round(gain);
  if (points <= 0) return null;
  return (
    <span class="verdict-gain">
      <span aria-hidden="true">{t('verdict.gain', {points})}</span>
      <span class="hidden-text">{t('verdict.gainLabel', {points})}</span>
    </span>
  );
};

const titleOf = ({rule, level, facts, missing = []}: Judged, words: Words): string | undefined => {
  const fields = words.list(missing.map(field => fieldName(field, words)));
  if (level === 'unscored') return words.rule(rule, 'unscored', {}) ?? words.t('verdict.unscoredWhy', {fields});
  return words.rule(rule, level === 'pass' ? 'passed' : 'failed', facts);
};

/** One rule's decision: what it found, what to do about it, what that would gain, and on whose word. */
export const Verdict = ({verdict}: {verdict: Judged}) => {
  const words = useWords();
  const {t, rule} = words;
  const {level, facts, advice} = verdict;
  const fix = advice ? rule(verdict.rule, `advice.${advice}`, facts) : undefined;
  return (
    <li class={`verdict ${level}`} data-testid="verdict" data-rule={verdict.rule} data-level={level}>
      <span class="verdict-icon" title={t(`verdict.level.${level}`)}>
        <Icon name={level} size={14} />
      </span>
      <h3 class="verdict-title">
        <span class="hidden-text">
          {t(`verdict.level.${level}`)}
          {t('text.colon')}
        </span>
        {titleOf(verdict, words) ?? verdict.rule}
      </h3>
      <Gain gain={verdict.gain} />
      {fix ? <p class="verdict-fix">{fix}</p> : null}
      {verdict.source ? <LimitSource source={verdict.source} /> : null}
    </li>
  );
};

const shown = (verdict: Judged) => (
  <ul>
    <Verdict verdict={verdict} />
  </ul>
);

export const examples: Examples = {
  'must be fixed': language => shown(verdictsIn(language).fail),
  'could be better': language => shown(verdictsIn(language).warn),
  'gains less than a point': language => shown(verdictsIn(language).small),
  passed: language => shown(verdictsIn(language).pass),
  'not judged': language => shown(verdictsIn(language).unscored),
};
