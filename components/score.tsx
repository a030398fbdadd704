import './score.css';
import {useWords} from './words-context.ts';

/** 80 and more is good, 50 and more is fair. */
export const grade = (score: number | undefined): 'good' | 'fair' | 'poor' | 'idle' => {
  if (score === undefined) return 'idle';
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
};

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
