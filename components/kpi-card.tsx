import {differenceText, figureText} from '../lib/format/figure.ts';
import {inMajor} from '../lib/format/money.ts';
import type {Money} from '../lib/model/money.ts';
import type {KpiCard as Card} from '../lib/reports/kpis.ts';
import type {Examples} from './example.ts';
import {measuredFrom} from './measured-from.ts';
import {NOW} from './sample-card.ts';
import {kpiCards} from './sample-figures.ts';
import {Sparkline} from './sparkline.tsx';
import {useWords} from './words-context.ts';
import './kpi-card.css';
import './stale.css';

type Props = {card: Card; days: number};

/** A figure as a number: money in major units. */
const plain = (value: number | Money | undefined): number | undefined => (typeof value === 'object' ? inMajor(value) : value);

/** Which way it went since the first day that is known: better, worse, or neither. */
const toneOf = (difference: number, better: Card['better']): 'good' | 'poor' | 'idle' => {
  if (difference === 0 || better === 'neither') return 'idle';
  return difference > 0 === (better === 'higher') ? 'good' : 'poor';
};

const Change = ({card, numbers}: {card: Card; numbers: readonly (number | undefined)[]}) => {
  const words = useWords();
  const first = numbers.findIndex(value => value !== undefined);
  const [before, now] = [numbers[first], numbers[numbers.length - 1]];
  const since = card.past?.[first]?.at;
  if (before === undefined || now === undefined || since === undefined || first === numbers.length - 1) return null;
  const [difference, day] = [now - before, words.day(since - 1)];
  if (difference === 0) return <p class="kpi-change idle">{words.t('kpis.same', {day})}</p>;
  const change = differenceText(difference, card.unit, words, card.currency);
  return <p class={`kpi-change ${toneOf(difference, card.better)}`}>{words.t('kpis.since', {change, day})}</p>;
};

/** The curve in numbers, for those who do not see it and those who want to know exactly. */
const PastTable = ({card}: {card: Card}) => {
  const words = useWords();
  const {t, day, number} = words;
  const known = card.past?.filter(({value}) => value !== undefined) ?? [];
  return (
    <details class="kpi-past">
      <summary>{t('kpis.past', {count: card.past?.length ?? 0})}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('kpis.day')}</th>
            <th scope="col">{t('kpis.value')}</th>
            <th scope="col">{t(card.from === 'listing' ? 'kpis.listings' : 'kpis.orders')}</th>
          </tr>
        </thead>
        <tbody>
          {[...known].reverse().map(({at, value, of}, i) => (
            <tr key={at}>
              <th scope="row">{i === 0 && at === card.past?.at(-1)?.at ? t('kpis.today') : day(at - 1)}</th>
              <td>{value === undefined ? null : figureText(value, card.unit, words)}</td>
              <td>{number(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** One figure: what it is, how good that is, how it came about, and how it was. */
export const KpiCard = ({card, days}: Props) => {
  const words = useWords();
  const {t, unit} = words;
  const {id, figure, past, currency} = card;
  const numbers = past?.map(({value}) => plain(value)) ?? [];
  const name = unit(`kpi.${id}`, 'name', {days});
  return (
    <article class="kpi card" data-testid="kpi" data-kpi={id} data-currency={currency} data-value={plain(figure?.value) ?? ''}>
      <h2>{currency ? t('kpis.inCurrency', {name, currency}) : name}</h2>
      {figure ? (
        <p class="kpi-value">
          {figureText(figure.value, card.unit, words)}
          {card.unit === 'points' ? <span class="kpi-unit"> / 100</span> : null}
        </p>
      ) : (
        <p class="kpi-value none">
          – <span class="kpi-unit">{t('kpis.none')}</span>
        </p>
      )}
      {card.stale && figure ? (
        <p class="stale-line" data-testid="stale">
          {t('stale.listings', {count: card.stale.listings, since: words.day(card.stale.since)})}
        </p>
      ) : null}
      <Change card={card} numbers={numbers} />
      <Sparkline values={numbers} />
      <p class="kpi-about">{unit(`kpi.${id}`, 'about', {days})}</p>
      <p class="faint">
        {[t(`figures.how.${card.how}`), figure && measuredFrom(card.from, figure.of, words), t(`kpis.better.${card.better}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {past && figure ? <PastTable card={card} /> : null}
      {!past && figure ? <p class="faint">{t('kpis.noPast')}</p> : null}
    </article>
  );
};

const shown = (card: Card) => ({show: () => <KpiCard card={card} days={30} />, width: 320});

export const examples: Examples = {
  points: shown(kpiCards.points),
  share: shown(kpiCards.share),
  money: shown(kpiCards.money),
  'made from old values': shown({...kpiCards.money, stale: {listings: 12, since: NOW - 691_200_000}}),
  'without a past': shown(kpiCards.count),
  'nothing to measure': shown(kpiCards.none),
};
