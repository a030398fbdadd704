import type {PriceRow} from '../lib/reports/prices.ts';
import type {Examples} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {How} from './how.tsx';
import {marginHash, placeOfWhy, sharply} from './margin-text.ts';
import {useWords} from './words-context.ts';
import './margin-cell.css';

const missing = {costs: 'margin.short.cost', fees: 'margin.short.fees', page: 'margin.short.other'} as const;

/** What one of the seller's own listings leaves, or what is missing to know it; the way to all of it. */
export const MarginCell = ({row}: {row: Pick<PriceRow, 'id' | 'margin' | 'title'>}) => {
  const words = useWords();
  const {t, money} = words;
  const {margin, id, title} = row;
  if (!margin) return <span class="faint">–</span>;
  const of = <HiddenName name={title ?? t('listings.untitled')} />;
  if ('why' in margin) {
    return (
      <a class="margin-cell" href={marginHash(id)} data-testid="margin" data-why={margin.why}>
        {t(missing[placeOfWhy(margin.why)])}
        {of}
      </a>
    );
  }
  const isLoss = margin.profit.amount < 0;
  return (
    <>
      <a class={`margin-cell known ${isLoss ? 'loss' : ''}`} href={marginHash(id)} data-testid="margin">
        {money(margin.profit)}
        {margin.share === undefined ? null : ` · ${sharply(margin.share, words)}`}
        {of}
      </a>
      <span class="margin-how">
        <How how={margin.how} />
      </span>
    </>
  );
};

const eur = (amount: number) => ({amount, currency: 'EUR'});
const shown = (margin: PriceRow['margin']) => () => <MarginCell row={{id: '1', title: 'Elm stool', margin}} />;

export const examples: Examples = {
  profit: shown({profit: eur(462), share: 0.372, how: 'derived'}),
  loss: shown({profit: eur(-120), share: -0.08, how: 'estimated'}),
  'no cost': shown({why: 'no-cost'}),
  'no schedule': shown({why: 'no-schedule'}),
  'no price': shown({why: 'no-price'}),
  'not one’s own': shown(undefined),
};
