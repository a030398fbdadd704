import {useId} from 'preact/hooks';
import type {Words} from '../lib/format/words.ts';
import type {OverlapRow} from '../lib/reports/promotions.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {marginHash} from './margin-text.ts';
import {promotionName, spanText} from './promotion-text.ts';
import {overlapSamples} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './promotion-warnings.css';

/** Which promotions, when, what a buyer then pays, and the floor. */
const sentence = (row: OverlapRow, words: Words): string => {
  const {t, list, money} = words;
  const {names, from, to, price, floor, isBelow} = row;
  const said = {
    names: list(names.map(one => promotionName(one, words))),
    days: spanText({start: from, end: to}, words),
    price: money(price),
  };
  if (!floor) return t('promotions.overlap.unknown', said);
  return t(isBelow ? 'promotions.overlap.below' : 'promotions.overlap.above', {...said, floor: money(floor)});
};

/** Where promotions run together, and whether the price then lies below the floor. */
export const PromotionWarnings = ({overlaps}: {overlaps: readonly OverlapRow[]}) => {
  const words = useWords();
  const {t} = words;
  const id = useId();
  if (overlaps.length === 0) return null;
  return (
    <section class="promotion-warnings card" aria-labelledby={id}>
      <h2 id={id}>{t('promotions.overlaps')}</h2>
      <ul>
        {overlaps.map(row => (
          <li
            key={[row.from, ...row.promotions].join()}
            class={row.isBelow ? 'below' : undefined}
            data-testid="overlap"
            data-below={row.isBelow}
          >
            <p>
              {sentence(row, words)} <How how="derived" />
            </p>
            <a href={marginHash(row.id)}>{row.title ?? t('listings.untitled')}</a>
            {row.listings > 1 ? <span class="faint"> {t('promotions.overlap.more', {count: row.listings - 1})}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const examples: Examples = {
  'below the floor, above it, and not known': {width: 760, show: language => <PromotionWarnings overlaps={overlapSamples(language)} />},
  none: () => <PromotionWarnings overlaps={[]} />,
};
