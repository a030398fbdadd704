import type {BesideReport, Comparison} from '../lib/reports/beside.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sharply} from './margin-text.ts';
import {sampleComparison} from './sample-beside.ts';
import {useWords} from './words-context.ts';

type Price = BesideReport['price'];

/** Two known prices of two currencies. */
export const isApart = (one: Price, other: Price): boolean => one !== undefined && other !== undefined && one.currency !== other.currency;

/** How far a price is from mine, in words; `isApart`: in another currency. */
export const useGap = () => {
  const words = useWords();
  return (gap: number | undefined, isApart = false): string => {
    if (gap === undefined) return words.t(isApart ? 'beside.twoCurrencies' : 'beside.apart');
    if (Math.abs(gap) < 0.0005) return words.t('beside.same');
    return words.t(gap > 0 ? 'beside.below' : 'beside.above', {share: sharply(Math.abs(gap), words)});
  };
};

type Pair = NonNullable<Comparison['delivered']>;

const Both = ({pair: {theirs, mine, gap}}: {pair: Pair}) => {
  const {t, money} = useWords();
  const asText = useGap();
  return (
    <>
      {t('beside.delivered.pair', {theirs: money(theirs), mine: money(mine)})} <span class="faint">{asText(gap)}</span>{' '}
      <How how="derived" />
    </>
  );
};

/** What else tells two prices apart than the bare figure: another currency, shipping, and how much one gets for it. */
export const Compared = ({of: {converted, delivered, shipping, unit}}: {of: Comparison}) => {
  const {t, money} = useWords();
  if (!converted && !delivered && !shipping && !unit) return null;
  return (
    <ul class="beside-compared">
      {converted ? (
        <li data-testid="converted">
          {t('beside.converted', {price: money(converted.price), day: converted.rate.day})} <How how="derived" />
        </li>
      ) : null}
      {delivered ? (
        <li data-testid="delivered" data-gap={delivered.gap}>
          {t('beside.delivered')}
          {t('text.colon')}
          <Both pair={delivered} />
        </li>
      ) : null}
      {shipping ? (
        <li class="faint" data-testid="shipping-unknown">
          {t(`beside.shipping.${shipping}`)}
        </li>
      ) : null}
      {unit ? (
        <li data-testid="unit-price" data-gap={unit.gap}>
          {t(`beside.unit.${unit.per}`)}
          {t('text.colon')}
          <Both pair={unit} /> <span class="faint">{t(`beside.unit.why.${unit.per}`, unit.packs)}</span>
        </li>
      ) : null}
    </ul>
  );
};

export const examples: Examples = {
  all: () => <Compared of={sampleComparison} />,
  'shipping of one is not known': () => (
    <Compared of={{...sampleComparison, converted: undefined, delivered: undefined, shipping: 'theirs'}} />
  ),
};
