import type {Card, Verdict as Judged} from '../lib/reports/card.ts';
import type {Examples} from './example.ts';
import {cardIn} from './sample-card.ts';
import {Verdict} from './verdict.tsx';
import {useWords} from './words-context.ts';

const Folded = ({title, verdicts}: {title: string; verdicts: Judged[]}) => {
  if (verdicts.length === 0) return null;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <ul>
        {verdicts.map(verdict => (
          <Verdict key={verdict.rule} verdict={verdict} />
        ))}
      </ul>
    </details>
  );
};

/** What to fix, largest gain first; what is passed and what could not be judged lies folded below. */
export const Verdicts = ({card}: {card: Pick<Card, 'toFix' | 'passed' | 'unscored' | 'score'>}) => {
  const {t} = useWords();
  const isClean = card.toFix.length === 0 && card.score !== undefined;
  return (
    <section class="verdicts" aria-label={t('listing.checks')}>
      {isClean ? <p class="all-passed">{t('verdict.nothing')}</p> : null}
      <ul>
        {card.toFix.map(verdict => (
          <Verdict key={verdict.rule} verdict={verdict} />
        ))}
      </ul>
      <Folded title={t('verdict.passed', {count: card.passed.length})} verdicts={card.passed} />
      <Folded title={t('verdict.unscoredTitle', {count: card.unscored.length})} verdicts={card.unscored} />
    </section>
  );
};

export const examples: Examples = {
  'to fix': language => <Verdicts card={cardIn(language)} />,
  'nothing to fix': language => <Verdicts card={cardIn(language, {toFix: [], unscored: [], score: 100})} />,
  'nothing can be judged': language => <Verdicts card={cardIn(language, {toFix: [], passed: [], score: undefined})} />,
  unfolded: {press: ['.fold > summary'], show: language => <Verdicts card={cardIn(language)} />},
};
