import type {PriceShown} from '../lib/reports/card.ts';
import {useWords} from './words-context.ts';

/** A price, a range, or how many prices disagree; never a guess. */
export const Price = ({price}: {price: PriceShown | undefined}) => {
  const {t, range} = useWords();
  if (!price) return <span class="faint">{t('price.none')}</span>;
  if ('rivals' in price) return <span class="undecided-price">{t('price.undecided', {count: price.rivals.length})}</span>;
  return <>{range(price.price, price.to)}</>;
};
