import {useId} from 'preact/hooks';
import {numberFormat} from '../lib/format/number.ts';
import type {RateKept} from '../lib/reports/rates.ts';
import {type Examples, nothing} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import type {RateActions} from './rate-actions.ts';
import {RateForm} from './rate-form.tsx';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './rates-part.css';

type Props = {rates: readonly RateKept[]; today: string; actions: RateActions};

const Line = ({rate, onUnrate}: {rate: RateKept; onUnrate: RateActions['onUnrate']}) => {
  const {t, language} = useWords();
  const number = numberFormat(language, {maximumSignificantDigits: 12}).format(rate.rate);
  const said = t('rates.line', {from: rate.from, to: rate.to, rate: number});
  return (
    <li data-testid="rate" data-pair={`${rate.from} ${rate.to}`}>
      <span>
        {said} <span class="faint">{t('rates.of', {day: rate.day})}</span>
      </span>
      <button type="button" class="link-button" data-testid="delete-rate" onClick={() => onUnrate(rate)}>
        {t('rates.delete')}
        <HiddenName name={said} />
      </button>
    </li>
  );
};

/** The rates that the seller typed, each to be deleted, and the place to type one. */
export const RatesPart = ({rates, today, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  return (
    <section class="card rates-part" aria-labelledby={title}>
      <h2 id={title}>{t('rates.heading')}</h2>
      <p class="faint">{t('rates.body')}</p>
      {rates.length === 0 ? <p>{t('rates.none')}</p> : null}
      <ul>
        {rates.map(rate => (
          <Line key={`${rate.from} ${rate.to}`} rate={rate} onUnrate={actions.onUnrate} />
        ))}
      </ul>
      <RateForm today={today} onRate={actions.onRate} />
    </section>
  );
};

const actions: RateActions = {onRate: nothing, onUnrate: nothing};
const rate: RateKept = {
  ...{kind: 'choice', what: 'rate', site: 'any', host: '*', at: NOW},
  ...{from: 'USD', to: 'EUR', rate: 0.925, day: '2026-11-28'},
};

export const examples: Examples = {
  two: {width: 640, show: () => <RatesPart rates={[rate, {...rate, from: 'CNY', rate: 0.1289}]} today="2026-11-30" actions={actions} />},
  none: {width: 640, show: () => <RatesPart rates={[]} today="2026-11-30" actions={actions} />},
};
