import type {FatigueRow} from '../lib/reports/promotions.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {marginHash, sharply} from './margin-text.ts';
import {fatigueSamples} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';

const columns = ['times', 'on', 'pause', 'depth', 'trend'] as const;

const Trend = ({fatigue: {trend, eachTime}}: Pick<FatigueRow, 'fatigue'>) => {
  const words = useWords();
  const {t} = words;
  if (trend === 'unknown' || eachTime === undefined) return <span class="faint">{t('promotions.trend.unknown')}</span>;
  return (
    <>
      {t(`promotions.trend.${trend}`, {share: sharply(Math.abs(1 - eachTime), words)})} <How how="estimated" />
    </>
  );
};

const Row = ({row: {id, title, fatigue}}: {row: FatigueRow}) => {
  const words = useWords();
  const {t, number} = words;
  const none = <span class="faint">–</span>;
  return (
    <tr data-testid="fatigue" data-trend={fatigue.trend}>
      <th scope="row">
        <a href={marginHash(id)}>{title ?? t('listings.untitled')}</a>
      </th>
      <td class="number">{number(fatigue.promotions)}</td>
      <td class="number">{sharply(fatigue.daysOn, words)}</td>
      <td class="number">{fatigue.pause === undefined ? none : t('figures.days', {count: Math.round(fatigue.pause)})}</td>
      <td class="number">{fatigue.depth === undefined ? none : sharply(fatigue.depth, words)}</td>
      <td>
        <Trend fatigue={fatigue} />
      </td>
    </tr>
  );
};

/** How listings bear being promoted again and again: how often, how deep, and whether it still brings what it did. */
export const PromotionFatigue = ({rows}: {rows: readonly FatigueRow[]}) => {
  const {t} = useWords();
  if (rows.length === 0) return null;
  return (
    <div class="promotion-fatigue">
      <h2>{t('promotions.fatigue')}</h2>
      <p class="faint">{t('promotions.fatigue.body')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
      <section class="figure-box card" tabIndex={0} aria-label={t('promotions.fatigue')}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('prices.listing')}</th>
              {columns.map(column => (
                <th key={column} scope="col" class={column === 'trend' ? undefined : 'number'}>
                  {t(`promotions.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};

export const examples: Examples = {
  'fading, steady, and too few to tell': {width: 860, show: language => <PromotionFatigue rows={fatigueSamples(language)} />},
  none: () => <PromotionFatigue rows={[]} />,
};
