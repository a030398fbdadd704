import {inMajor} from '../lib/format/money.ts';
import type {Money} from '../lib/model/money.ts';
import type {PriceChange as Changed} from '../lib/reports/prices.ts';
import type {Examples} from './example.ts';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './price-table.css';

const differenceOf = (before: Money, after: Money, money: (money: Money) => string): string => {
  const sign = inMajor(after) > inMajor(before) ? '+' : '−';
  const scale = Math.max(before.scale ?? 0, after.scale ?? 0);
  // The finer of two scales, so that nothing is rounded away.
  const size = before.scale === after.scale ? Math.abs(after.amount - before.amount) : undefined;
  if (size === undefined) return `${money(before)} → ${money(after)}`;
  return `${sign}${money({amount: size, currency: after.currency, ...(scale > 0 && {scale})})}`;
};

/** How a price last changed, and when that was read; that it never did, where nothing is known of a change. */
export const PriceChange = ({change}: {change: Changed | undefined}) => {
  const {t, money, percent, day} = useWords();
  if (!change) return <span class="faint">{t('prices.unchanged')}</span>;
  const {before, after, share, at} = change;
  const isUp = inMajor(after) > inMajor(before);
  return (
    <>
      <span class={`price-change ${isUp ? 'up' : 'down'}`} title={`${money(before)} → ${money(after)}`}>
        {differenceOf(before, after, money)}
        {share === undefined ? null : ` (${isUp ? '+' : '−'}${percent(Math.abs(share))})`}
      </span>{' '}
      <time class="price-day faint">{day(at)}</time>
    </>
  );
};

const eur = (amount: number): Money => ({amount, currency: 'EUR'});

export const examples: Examples = {
  up: () => <PriceChange change={{at: NOW, before: eur(1100), after: eur(1250), share: 0.136}} />,
  down: () => <PriceChange change={{at: NOW, before: eur(1250), after: eur(1100), share: -0.12}} />,
  none: () => <PriceChange change={undefined} />,
};
