import {useId} from 'preact/hooks';
import {formatMonth} from '../lib/format/date.ts';
import type {PromotionsReport} from '../lib/reports/promotions.ts';
import {type Examples, nothing} from './example.ts';
import {Icon} from './icon.tsx';
import {promotionName, spanText} from './promotion-text.ts';
import {useWords} from './words-context.ts';
import './promotion-calendar.css';

type Entry = PromotionsReport['calendar'][number];
type Props = {calendar: readonly Entry[]; month: string; today: string; onMonth: (month: string) => void};

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A month so many later (YYYY-MM). */
const later = (month: string, by: number): string => {
  const at = new Date(timeOf(`${month}-01`));
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7);
};

const daysIn = (month: string): number => Math.round((timeOf(`${later(month, 1)}-01`) - timeOf(`${month}-01`)) / DAY);

/** Where in a month a promotion lies: from which of its days and how many, cut to the month. */
const within = ({start, end}: Entry, month: string): {from: number; days: number} => {
  const first = timeOf(`${month}-01`);
  const from = Math.max(0, Math.round((timeOf(start) - first) / DAY));
  const to = Math.min(daysIn(month) - 1, Math.round((timeOf(end) - first) / DAY));
  return {from, days: to - from + 1};
};

const Bar = ({entry, month}: {entry: Entry; month: string}) => {
  const words = useWords();
  const {from, days} = within(entry, month);
  const all = daysIn(month);
  return (
    <li data-testid="calendar-entry" data-id={entry.id}>
      <span class="calendar-name">
        {promotionName({goal: entry.name, type: entry.type}, words)} <span class="faint">{spanText(entry, words)}</span>
      </span>
      <span class="calendar-track" aria-hidden="true">
        <span class={`calendar-bar ${entry.state}`} style={{left: `${(100 * from) / all}%`, width: `${(100 * days) / all}%`}} />
      </span>
    </li>
  );
};

/** The month before, or the one after. */
const Turn = ({by, month, onMonth}: Pick<Props, 'month' | 'onMonth'> & {by: -1 | 1}) => {
  const {t} = useWords();
  const name = by < 0 ? 'before' : 'after';
  return (
    <button
      type="button"
      class={`button ${by < 0 ? '' : 'calendar-next'}`}
      data-testid={`month-${name}`}
      aria-label={t(`promotions.month.${name}`)}
      onClick={() => onMonth(later(month, by))}
    >
      <Icon name="back" />
    </button>
  );
};

/** The promotions of one month, each as a bar across its days. */
export const PromotionCalendar = ({calendar, month, today, onMonth}: Props) => {
  const {t, language} = useWords();
  const id = useId();
  const here = calendar.filter(({start, end}) => start.slice(0, 7) <= month && month <= end.slice(0, 7));
  const share = today.startsWith(month) ? (Number(today.slice(8)) - 0.5) / daysIn(month) : undefined;
  return (
    <section class="promotion-calendar card" aria-labelledby={id}>
      <header>
        <Turn by={-1} month={month} onMonth={onMonth} />
        <h2 id={id}>{formatMonth(month, language)}</h2>
        <Turn by={1} month={month} onMonth={onMonth} />
      </header>
      {here.length === 0 ? (
        <p class="faint">{t('promotions.month.none')}</p>
      ) : (
        <ul>
          {here.map(entry => (
            <Bar key={entry.id} entry={entry} month={month} />
          ))}
          {share === undefined ? null : (
            <li class="calendar-today" aria-hidden="true">
              <span class="calendar-name faint">{t('promotions.today')}</span>
              <span class="calendar-track">
                <span class="calendar-mark" style={{left: `${100 * share}%`}} />
              </span>
            </li>
          )}
        </ul>
      )}
    </section>
  );
};

const entries: Entry[] = [
  {id: '1', name: 'Clear the shelf', type: 'holiday', start: '2026-10-28', end: '2026-11-08', state: 'over'},
  {id: '2', name: undefined, type: 'flash', start: '2026-11-20', end: '2026-11-24', state: 'running'},
  {id: '3', name: undefined, type: 'daily-price', start: '2026-11-28', end: '2026-12-24', state: 'planned'},
];
const shown = (month: string, width = 760) => ({
  width,
  show: () => <PromotionCalendar calendar={entries} month={month} today="2026-11-22" onMonth={nothing} />,
});

export const examples: Examples = {
  'this month': shown('2026-11'),
  'another month': shown('2026-12'),
  empty: shown('2027-02'),
  narrow: shown('2026-11', 360),
};
