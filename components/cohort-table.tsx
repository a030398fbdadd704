import {formatMonth} from '../lib/format/date.ts';
import type {Cohort} from '../lib/reports/buyers.ts';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './cohort-table.css';

const CohortRow = ({cohort: {cohort, customers, counts}, months}: {cohort: Cohort; months: number}) => {
  const {number, percent, language} = useWords();
  return (
    <tr data-testid="cohort" data-month={cohort}>
      <th scope="row">{formatMonth(cohort, language)}</th>
      <td class="number">{number(customers)}</td>
      {Array.from({length: months}, (_, i) => {
        const count = counts[i + 1];
        const share = count === undefined ? undefined : count / customers;
        return (
          <td key={i} class="number" style={share ? {'--again': share} : undefined}>
            {share === undefined ? '' : percent(share)}
          </td>
        );
      })}
    </tr>
  );
};

/** One row for those who bought first in a month: how many of them bought again one, two … months later. */
export const CohortTable = ({cohorts}: {cohorts: readonly Cohort[]}) => {
  const {t, number} = useWords();
  const months = Math.max(0, ...cohorts.map(({counts}) => counts.length - 1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('buyers.cohorts')}>
      <table class="figure-table cohort-table">
        <thead>
          <tr>
            <th scope="col">{t('buyers.first')}</th>
            <th scope="col" class="number">
              {t('buyers.customers')}
            </th>
            {Array.from({length: months}, (_, i) => (
              <th key={i} scope="col" class="number">
                {t('buyers.after', {months: number(i + 1)})}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(one => (
            <CohortRow key={one.cohort} cohort={one} months={months} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The newest first; the last month has just begun. */
export const sampleCohorts: Cohort[] = [
  {cohort: '2026-11', customers: 12, counts: [12]},
  {cohort: '2026-10', customers: 41, counts: [41, 6]},
  {cohort: '2026-09', customers: 38, counts: [38, 9, 5]},
  {cohort: '2026-08', customers: 1204, counts: [1204, 0, 130, 61]},
];

export const examples: Examples = {
  some: {show: () => <CohortTable cohorts={sampleCohorts} />, width: 640},
  'one month': {show: () => <CohortTable cohorts={sampleCohorts.slice(0, 1)} />, width: 320},
};
