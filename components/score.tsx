import {grade} from '../lib/format/grade.ts';
import type {Examples} from './example.ts';
import './score.css';
import {useWords} from './words-context.ts';

const Figure = ({score}: {score: number | undefined}) => {
  const {t, number} = useWords();
  if (score === undefined)
    return (
      <span title={t('score.noneWhy')}>
        –<span class="hidden-text"> {t('score.none')}</span>
      </span>
    );
  return (
    <>
      {number(Math.round(score))}
      <span class="hidden-text"> {t('score.of')}</span>
    </>
  );
};

/** The score of one listing as a ring that fills up. */
export const ScoreRing = ({score}: {score: number | undefined}) => (
  <div class={`score-ring ${grade(score)}`} data-testid="listing-score">
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="28" />
      {score ? <circle class="filled" cx="32" cy="32" r="28" pathLength="100" stroke-dasharray={`${score} 100`} /> : null}
    </svg>
    <span class="score-number">
      <Figure score={score} />
    </span>
  </div>
);

/** The score in a row. */
export const ScoreChip = ({score}: {score: number | undefined}) => (
  <span class={`score-chip ${grade(score)}`} data-testid="listing-score">
    <Figure score={score} />
  </span>
);

const rings = (...scores: (number | undefined)[]) => scores.map(score => <ScoreRing key={score} score={score} />);
const chips = (...scores: (number | undefined)[]) => scores.map(score => <ScoreChip key={score} score={score} />);

export const examples: Examples = {
  'rings: good, fair, poor': () => rings(100, 80, 79, 50, 49, 0),
  'ring without a score': () => rings(undefined),
  'chips: good, fair, poor': () => chips(100, 80, 79, 50, 49, 0),
  'chip without a score': () => chips(undefined),
};
