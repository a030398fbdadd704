import {useId} from 'preact/hooks';
import type {WasShown} from '../lib/reports/was-price.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './was-price.css';

const Where = ({where}: {where: WasShown['where']}) => {
  const {t, region} = useWords();
  return <>{where.by === 'host' ? t('was.by.host', {country: region(where.country)}) : t('was.by.currency', {currency: where.currency})}</>;
};

/** The former price that a page announces beside the lowest of the thirty days before, as far as that was seen. */
export const WasPrice = ({shown}: {shown: WasShown}) => {
  const {t, money, day, percent} = useWords();
  const {was, price, reducedAt, verdict, by, lowest, isMine} = shown;
  const facts = {
    ...{day: day(reducedAt), lowest: lowest ? money(lowest.price) : ''},
    ...{lowestDay: lowest ? day(lowest.at) : '', by: by ? money(by) : ''},
  };
  const title = useId();
  return (
    <section class="was-price" aria-labelledby={title} data-testid="was-price" data-verdict={verdict}>
      <h3 id={title}>{t('was.heading')}</h3>
      <p>
        {t('was.title', {was: money(was), price: money(price)})} <How how="measured" />
      </p>
      <p class={verdict === 'above' ? 'was-above' : undefined}>
        {t(`was.${verdict}`, facts)} {lowest ? t('was.known', {share: percent(Math.min(1, lowest.known))}) : null} <How how="derived" />
      </p>
      {isMine && verdict === 'above' ? (
        <p class="was-warning" role="note" data-testid="was-warning">
          {t('was.mine', {lowest: facts.lowest})}
        </p>
      ) : null}
      <p class="faint">
        <Where where={shown.where} /> {t('was.law')}
      </p>
    </section>
  );
};

const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const above: WasShown = {
  ...{was: eur(1490), price: eur(1190), where: {by: 'host', country: 'DE'}, isMine: true},
  ...{reducedAt: NOW - 20 * DAY, verdict: 'above', by: eur(100)},
  lowest: {price: eur(1390), at: NOW - 40 * DAY, known: 0.8},
};
const shown = (over: Partial<WasShown>) => ({width: 736, show: () => <WasPrice shown={{...above, ...over}} />});

export const examples: Examples = {
  'mine, above': shown({}),
  fair: shown({isMine: false, verdict: 'fair', by: undefined, lowest: {price: eur(1490), at: NOW - 50 * DAY, known: 1}}),
  unproven: shown({isMine: false, verdict: 'unproven', by: undefined, lowest: {price: eur(1490), at: NOW - 30 * DAY, known: 0.4}}),
  'new, where it sells not known': shown({verdict: 'new', by: undefined, where: {by: 'currency', currency: 'EUR'}}),
  'nothing seen': shown({verdict: 'unknown', by: undefined, lowest: undefined}),
};
