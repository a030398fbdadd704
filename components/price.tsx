import type {PriceShown} from '../lib/reports/card.ts';
import type {Examples} from './example.ts';
import {contradiction} from './sample-card.ts';
import {useWords} from './words-context.ts';

/** A price, a range, or how many prices disagree; never a guess. */
export const Price = ({price}: {price: PriceShown | undefined}) => {
  const {t, range} = useWords();
  if (!price) return <span class="faint">{t('price.none')}</span>;
  if ('rivals' in price) return <span class="undecided-price">{t('price.undecided', {count: price.rivals.length})}</span>;
  return <>{range(price.price, price.to)}</>;
};

const euros = (amount: number) => ({amount, currency: 'EUR'});

export const examples: Examples = {
  one: () => <Price price={{price: euros(1250)}} />,
  range: () => <Price price={{price: euros(1250), to: euros(4900)}} />,
  'without minor unit': () => <Price price={{price: {amount: 3980, currency: 'JPY'}}} />,
  'finer than the minor unit': () => <Price price={{price: {amount: 35, scale: 3, currency: 'CNY'}}} />,
  undecided: language => <Price price={contradiction(language)} />,
  none: () => <Price price={undefined} />,
};
