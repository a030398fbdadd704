import type {Words} from '../lib/format/words.ts';
import type {PromotionRow} from '../lib/reports/promotions.ts';
import {sharply} from './margin-text.ts';

type Promotion = PromotionRow['choice'];

/** What a promotion is called: by its goal, else its type. */
export const promotionName = ({goal, type}: Pick<Promotion, 'goal' | 'type'>, {t}: Words): string => goal ?? t(`promotions.type.${type}`);

/** What it does to a price, in words. */
export const effectText = ({effect}: Pick<Promotion, 'effect'>, words: Words): string => {
  const {t, money} = words;
  const said =
    'off' in effect
      ? t('promotions.effect.off', {share: sharply(effect.off, words)})
      : 'price' in effect
        ? t('promotions.effect.price', {price: money(effect.price)})
        : t('promotions.effect.amountOff', {amount: money(effect.amountOff)});
  return effect.fromTotal ? t('promotions.effect.fromTotal', {said, total: money(effect.fromTotal)}) : said;
};

/** Its first and last day. */
export const spanText = ({start, end}: Pick<Promotion, 'start' | 'end'>, {t, calendarDay}: Words): string =>
  start === end ? calendarDay(start) : t('promotions.span', {start: calendarDay(start), end: calendarDay(end)});
