import type {MixReport} from '../lib/reports/analyses.ts';
import type {Examples} from './example.ts';
import {placeText} from './place-name.ts';
import {NOW} from './sample-card.ts';
import {places} from './sample-figures.ts';
import {ShareBar} from './share-bar.tsx';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './mix-table.css';

type Row = MixReport['rows'][number];

const Name = ({row, by}: {row: Row; by: MixReport['by']}) => {
  const words = useWords();
  if (row.name === undefined) return <span class="faint">{words.t('analyses.unknown')}</span>;
  const [site = '', host = ''] = row.name.split('@');
  return <>{by === 'site' ? placeText({site, host}, words) : row.name}</>;
};

/** One line a currency: amounts of two are never added up. */
const Prices = ({row, part}: {row: Row; part: 'median' | 'range'}) => {
  const {money, range} = useWords();
  if (row.prices.length === 0) return <span class="faint">–</span>;
  return (
    <>
      {row.prices.map(({median, lowest, highest}) => (
        <span key={median.currency} class="mix-price">
          {part === 'median' ? money(median) : lowest.amount === highest.amount ? money(lowest) : range(lowest, highest)}
        </span>
      ))}
    </>
  );
};

const MixRow = ({row, by}: {row: Row; by: MixReport['by']}) => {
  const {t, number, percent} = useWords();
  return (
    <tr data-testid="mix">
      <th scope="row">
        <Name row={row} by={by} />
      </th>
      <td class="number">{number(row.listings)}</td>
      <td class="mix-share">
        <ShareBar share={row.share} />
      </td>
      <td class="number">
        <Prices row={row} part="median" />
      </td>
      <td class="number">
        <Prices row={row} part="range" />
      </td>
      <td class="number">
        {row.soldOut ? (
          <>
            {percent(row.soldOut.share)} <span class="faint">{t('analyses.soldOutOf', {of: number(row.soldOut.of)})}</span>
          </>
        ) : (
          <span class="faint">–</span>
        )}
      </td>
    </tr>
  );
};

/** The mix of goods, one row a group. */
export const MixTable = ({report}: {report: MixReport}) => {
  const {t} = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('analyses.mix')}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{t(`analyses.by.${report.by}`)}</th>
            <th scope="col" class="number">
              {t('analyses.listings')}
            </th>
            <th scope="col">{t('analyses.share')}</th>
            {(['price', 'range', 'soldOut'] as const).map(column => (
              <th key={column} scope="col" class="number">
                {t(`analyses.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map(row => (
            <MixRow key={row.name ?? ''} row={row} by={report.by} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const spread = (currency: string, low: number, middle: number, high: number, of: number) => ({
  ...{median: {amount: middle, currency}, lowest: {amount: low, currency}, highest: {amount: high, currency}, of},
});

/** A mix with a group of two currencies, one that shows little, and one whose pages do not say their group. */
export const mixReport: MixReport = {
  ...{of: 'mix', place: '', by: 'category', limit: 100, groups: 3, listings: 42, places, now: NOW},
  rows: [
    ...[
      {name: 'Home & Living', listings: 30, share: 30 / 42, prices: [spread('EUR', 400, 1250, 8900, 28), spread('USD', 500, 990, 1500, 2)]},
    ],
    ...[{name: '家居', listings: 8, share: 8 / 42, prices: [spread('CNY', 3990, 3990, 3990, 1)]}],
    ...[{name: undefined, listings: 4, share: 4 / 42, prices: []}],
  ].map((row, i) => ({...row, soldOut: i === 0 ? {share: 0.1, of: 30} : undefined})),
};

export const examples: Examples = {some: {show: () => <MixTable report={mixReport} />, width: 900}};
