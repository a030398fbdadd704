import {useId} from 'preact/hooks';
import type {PageFigures as Figures} from '../lib/reports/page-figures.ts';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './page-figures.css';

/** What is kept of the figures (visits, ads) that the open page tells of. */
export const PageFigures = ({figures: {count, from, to}}: {figures: Figures}) => {
  const {t, calendarDay} = useWords();
  const title = useId();
  return (
    <section class="page-figures card" aria-labelledby={title} data-testid="page-figures">
      <h2 id={title}>{t('page.figures', {count})}</h2>
      {from && to ? <p class="faint">{t('page.figures.days', {from: calendarDay(from), to: calendarDay(to)})}</p> : null}
    </section>
  );
};

export const examples: Examples = {
  'visits of a month': {width: 380, show: () => <PageFigures figures={{count: 30, from: '2026-10-29', to: '2026-11-27'}} />},
};
