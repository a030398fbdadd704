import {useState} from 'preact/hooks';
import type {PriceChart as Report} from '../lib/reports/price-chart.ts';
import {ChartLines, spanName} from './chart-line.tsx';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {PriceChanges} from './price-changes.tsx';
import {PriceChart} from './price-chart.tsx';
import {sampleChart} from './sample-chart.ts';
import {Segments} from './segments.tsx';
import {useWords} from './words-context.ts';
import './price-past.css';

const WINDOWS = [30, 90, 365] as const;
const DAY = 86_400_000;

/** The shortest window that shows all that is known, at most a year. */
const windowFor = ({from, now}: Report): number => WINDOWS.find(days => now - from <= days * DAY) ?? 365;

const Figures = ({report, days}: {report: Report; days: number}) => {
  const {t, money, day, percent} = useWords();
  const found = report.windows.find(one => one.days === days);
  const isSeen = report.lines.some(({of, seenAt}) => of === 'price' && seenAt >= report.now - days * DAY);
  if (!found) return isSeen ? null : <p class="faint">{t('past.empty')}</p>;
  const {lowest, lowestAt, median, highest, known} = found;
  return (
    <dl class="past-figures" data-testid="past-figures" data-days={days}>
      <div>
        <dt>{t('past.lowest')}</dt>
        <dd>
          {money(lowest)} <How how="measured" />
        </dd>
        <dd class="faint">{t('past.lowestOn', {day: day(lowestAt)})}</dd>
      </div>
      <div>
        <dt>{t('past.median')}</dt>
        <dd>
          {money(median)} <How how="derived" />
        </dd>
      </div>
      <div>
        <dt>{t('past.highest')}</dt>
        <dd>
          {money(highest)} <How how="measured" />
        </dd>
      </div>
      <div>
        <dt>{t('past.known')}</dt>
        <dd class="faint">{t('past.knownOf', {share: percent(Math.min(1, known))})}</dd>
      </div>
    </dl>
  );
};

/** What is shaded, and what could not be drawn, in words. */
const Notes = ({report, days}: {report: Report; days: number}) => {
  const words = useWords();
  const {t, day} = words;
  const spans = report.spans.filter(({to}) => to > report.now - days * DAY);
  return (
    <ul class="past-notes faint">
      {spans.map(span => (
        <li key={`${span.kind} ${span.from}`} class="past-span" data-kind={span.kind} data-testid="past-span">
          {t('past.span.from', {what: spanName(span, words), from: day(span.from), to: day(span.to - 1)})}
        </li>
      ))}
      {report.apart.map(({id, title, currency}) => (
        <li key={`${id} ${currency}`} data-testid="past-apart">
          {t('past.apart', {title: title ?? t('past.line.price'), currency})}
        </li>
      ))}
    </ul>
  );
};

/** Prices over time: the chart with its windows and figures, and the same as a table. */
export const PricePast = ({report}: {report: Report}) => {
  const {t} = useWords();
  const [days, look] = useState<number>(() => windowFor(report));
  if (!report.currency) return <p class="faint">{t('past.none')}</p>;
  const segments = WINDOWS.map(one => ({value: String(one), name: t('past.days', {count: one})}));
  const isYoung = report.lines.every(({steps}) => steps.length < 2);
  return (
    <div class="price-past">
      <Segments label={t('past.window')} value={String(days)} segments={segments} onChange={value => look(Number(value))} />
      <PriceChart report={report} days={days} />
      <ChartLines lines={report.lines} />
      <Figures report={report} days={days} />
      <Notes report={report} days={days} />
      {isYoung ? <p class="faint">{t('past.young')}</p> : null}
      <p class="faint">{t('past.nature')}</p>
      <PriceChanges lines={report.lines} />
    </div>
  );
};

export const examples: Examples = {
  'a year': {width: 760, show: language => <PricePast report={sampleChart(language)} />},
  narrow: {width: 328, show: language => <PricePast report={sampleChart(language)} />},
  'nothing known': language => <PricePast report={{...sampleChart(language), currency: undefined}} />,
};
