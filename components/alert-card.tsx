import type {ComponentChildren} from 'preact';
import {figureText} from '../lib/format/figure.ts';
import type {AlertRow} from '../lib/reports/alerts.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {measuredFrom} from './measured-from.ts';
import {placeHash, placeText} from './place-name.ts';
import {alertRows} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './alert-card.css';

/** A figure that is watched: of a change its size, since the sentence says which way it goes. */
const useValue = ({unit, currency, days}: AlertRow) => {
  const words = useWords();
  return (value: number): string => figureText(days === undefined ? value : Math.abs(value), unit, words, currency);
};

const tones = {critical: 'poor', warn: 'fair', calm: 'good'} as const;

/** An open alert: what is the matter, where and since when, which line was crossed, and what to do. */
export const AlertCard = ({row, children}: {row: AlertRow; children?: ComponentChildren}) => {
  const words = useWords();
  const {t, unit, day} = words;
  const asText = useValue(row);
  const {id, level, line = row.value, rest = row.value, days = 0} = row;
  const facts = {value: asText(row.value), line: asText(line), rest: asText(rest), days};
  const crossed = row.days === undefined ? row.bad : row.bad === 'above' ? 'rise' : 'fall';
  // Readings are those of the ends of days: what was so at the end of the 3rd began on the 3rd.
  const since = day(row.openedAt - 1);
  return (
    <article class={`alert card ${tones[level]}`} data-testid="alert" data-alert={id} data-level={level}>
      <span class="alert-icon">
        <Icon name={level === 'critical' ? 'fail' : 'warn'} size={18} />
      </span>
      <div>
        <h2>{unit(`alert.${id}`, 'open', facts)}</h2>
        <p class="alert-where">
          <span class="alert-level">{t(`alerts.level.${level}`)}</span> · {placeText(row, words)} ·{' '}
          {t(row.isFromStart ? 'alerts.sinceFirst' : 'alerts.since', {day: since})}
        </p>
        <p>{unit(`alert.${id}`, 'advice', facts)}</p>
        <p class="faint">
          {t(`alerts.line.${crossed}`, {figure: unit(`kpi.${row.kpi}`, 'name'), line: facts.line, rest: facts.rest})} ·{' '}
          {measuredFrom(row.from, row.of, words)} · <a href={`#/kpis?place=${placeHash(row)}`}>{t('alerts.figure')}</a>
        </p>
        {children}
      </div>
    </article>
  );
};

/** A quiet alert in one line: what is watched, where, and how it stands. */
export const QuietAlert = ({row}: {row: AlertRow}) => {
  const words = useWords();
  const {t, unit} = words;
  return (
    <li class="alert-quiet" data-testid="alert" data-alert={row.id} data-level={row.level}>
      <span>{unit(`alert.${row.id}`, 'name')}</span>
      <span class="faint">{placeText(row, words)}</span>
      <span class="alert-now">{t('alerts.now', {value: useValue(row)(row.value)})}</span>
    </li>
  );
};

const shown = (row: AlertRow) => ({show: () => <AlertCard row={row} />, width: 640});

export const examples: Examples = {
  critical: shown(alertRows.critical),
  'a change, since the first day': shown(alertRows.warn),
  quiet: {
    show: () => (
      <ul>
        <QuietAlert row={alertRows.calm} />
      </ul>
    ),
    width: 640,
  },
};
