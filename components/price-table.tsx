import type {Money} from '../lib/model/money.ts';
import type {PriceRow as Row} from '../lib/reports/prices.ts';
import type {Examples} from './example.ts';
import {MarginCell} from './margin-cell.tsx';
import {placeText} from './place-name.ts';
import {Price} from './price.tsx';
import {PriceChange} from './price-change.tsx';
import {NOW} from './sample-card.ts';
import {Stale, sampleStale} from './stale.tsx';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './price-table.css';

const columns = ['now', 'margin', 'change', 'listPrice', 'lowest', 'highest'] as const;

/** A price that was kept once, with the day on which it was first read. */
const Kept = ({kept}: {kept: Row['lowest']}) => {
  const {money, day} = useWords();
  if (!kept) return <span class="faint">–</span>;
  return (
    <>
      {money(kept.price)} <time class="price-day faint">{day(kept.at)}</time>
    </>
  );
};

/** What one listing costs and cost: now, against its list price, at its lowest and highest, and how it last changed. */
const PriceRow = ({row}: {row: Row}) => {
  const words = useWords();
  const {t, money, percent} = words;
  return (
    <tr data-testid="price-check">
      <th scope="row">
        <a href={`#/listings/${row.id}`}>{row.title ?? t('listings.untitled')}</a>
        <span class="price-place faint">{placeText(row, words)}</span>
      </th>
      <td class="number price-now">
        <Price price={row.price} />
        <Stale stale={row.stale} />
      </td>
      <td class="number">
        <MarginCell row={row} />
      </td>
      <td class="number">
        <PriceChange change={row.change} />
      </td>
      <td class="number">
        {row.listPrice ? money(row.listPrice) : <span class="faint">–</span>}
        <Stale stale={row.listPrice && row.staleList} />
        {row.discount === undefined ? null : <span class="price-day faint">{t('prices.discount', {share: percent(row.discount)})}</span>}
      </td>
      <td class="number">
        <Kept kept={row.lowest} />
      </td>
      <td class="number">
        <Kept kept={row.highest} />
      </td>
    </tr>
  );
};

/** The prices of listings, one row each. */
export const PriceTable = ({rows}: {rows: readonly Row[]}) => {
  const {t} = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('nav.prices')}>
      <table class="figure-table price-table">
        <thead>
          <tr>
            <th scope="col">{t('prices.listing')}</th>
            {columns.map(column => (
              <th key={column} scope="col" class="number">
                {t(`prices.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <PriceRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const DAY = 86_400_000;
const eur = (amount: number): Money => ({amount, currency: 'EUR'});
const base: Row = {
  ...{id: 'etsy,etsy.com,,listing,42', site: 'etsy', host: 'etsy.com', title: 'Turned oak coat hook with two brass screws'},
  ...{price: {price: eur(1250)}, listPrice: eur(1500), discount: 1 / 6, readAt: NOW, seenAt: NOW},
  ...{lowest: {price: eur(1100), at: NOW - 30 * DAY}, highest: {price: eur(1400), at: NOW - 90 * DAY}},
  change: {at: NOW - 3 * DAY, before: eur(1100), after: eur(1250), share: 0.136},
};
const none = {listPrice: undefined, discount: undefined, lowest: undefined, highest: undefined, change: undefined};

/** One row of each kind. */
export const priceRows: Row[] = [
  {...base, isMine: true, margin: {profit: eur(462), share: 0.37, how: 'derived'}},
  {
    ...base,
    id: '2',
    title: 'Elm stool',
    price: {
      rivals: [
        {value: eur(9), from: 'a'},
        {value: eur(8), from: 'b'},
      ],
    },
    ...none,
  },
  {...base, id: '3', title: undefined, price: undefined, ...none},
  {...base, id: '4', title: 'Ash rail', ...none, stale: sampleStale, isMine: true, margin: {why: 'no-cost'}},
];

export const examples: Examples = {rows: {show: () => <PriceTable rows={priceRows} />, width: 960}};
