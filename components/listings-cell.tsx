import type {FunctionComponent} from 'preact';
import {adviceText} from '../lib/format/advice.ts';
import {fieldText} from '../lib/format/field.ts';
import type {Language} from '../lib/format/language.ts';
import type {Listing} from '../lib/model/listing.ts';
import type {Column} from '../lib/reports/listings-columns.ts';
import type {Row} from '../lib/reports/listings-facets.ts';
import type {Examples} from './example.ts';
import type {RowCard} from './listings-actions.ts';
import {Whose} from './ownership.tsx';
import {Price} from './price.tsx';
import {cardIn, NOW} from './sample-card.ts';
import {rowIn} from './sample-table.ts';
import {ScoreChip} from './score.tsx';
import {Stale, sampleStale} from './stale.tsx';
import {useWords} from './words-context.ts';

type CellProps = {row: Row; card: RowCard; now: number};

const None = ({why}: {why: string}) => (
  <span class="faint" title={why}>
    –<span class="hidden-text"> {why}</span>
  </span>
);

/** What the page said of a field; nothing where it does not show it, and how many values where it contradicts itself. */
const Said = ({row, field}: {row: Row; field: keyof Listing}) => {
  const words = useWords();
  const {fields, undecided} = row.known.whole;
  const rivals = undecided[field];
  if (rivals) return <span class="undecided-price">{words.t('listings.undecided', {count: rivals.length})}</span>;
  const value = fields[field];
  return value === undefined ? <None why={words.t('listings.noValue')} /> : fieldText(field, value, words);
};

/** The same, marked where it is no longer read: first, since a narrow cell cuts off what comes last. */
const Field = ({row, card, field}: {row: Row; card: RowCard; field: keyof Listing}) => (
  <>
    <Stale stale={card.stale?.[field]} />
    <Said row={row} field={field} />
  </>
);

const Moment = ({at, now}: {at: number; now: number}) => {
  const {t, ago, moment} = useWords();
  return (
    <time dateTime={new Date(at).toISOString()} title={moment(at)}>
      {ago(at, now) ?? t('listings.now')}
    </time>
  );
};

const SiteCell = ({card: {site, host}}: CellProps) => {
  const words = useWords();
  return (
    <>
      {site === 'generic' ? null : words.site(site)}
      <span class={site === 'generic' ? '' : 'faint'}>{host}</span>
    </>
  );
};

const NotYet = () => <span class="faint">…</span>;

const FixCell = ({card: {toFix, score, isJudged}}: CellProps) => {
  const words = useWords();
  if (!isJudged) return <NotYet />;
  const [first] = toFix;
  if (first) return <>{adviceText(first, words)}</>;
  return score === undefined ? <None why={words.t('score.noneWhy')} /> : <span class="faint">{words.t('listings.nothingToFix')}</span>;
};

const field = (name: keyof Listing) => (props: CellProps) => <Field {...props} field={name} />;

const cells: Record<Exclude<Column, 'title'>, FunctionComponent<CellProps>> = {
  score: ({card}) => (card.isJudged ? <ScoreChip score={card.score} /> : <NotYet />),
  price: ({card}) => (
    <>
      <Stale stale={card.stale?.price} />
      <Price price={card.price} />
    </>
  ),
  listPrice: field('listPrice'),
  availability: field('availability'),
  stock: field('stock'),
  site: SiteCell,
  owner: ({row}) => <Whose owner={row.owner[0]} />,
  brand: field('brand'),
  sku: field('sku'),
  gtin: field('gtin'),
  rating: field('rating'),
  reviews: field('reviewCount'),
  pictures: field('images'),
  seen: ({card, now}) => <Moment at={card.seenAt} now={now} />,
  first: ({row, now}) => <Moment at={row.known.firstAt} now={now} />,
  snapshots: ({card}) => <>{useWords().number(card.snapshots)}</>,
  fix: FixCell,
};

/** What stands in one column of one listing. */
export const ListingCell = ({column, ...props}: CellProps & {column: Exclude<Column, 'title'>}) => {
  const Cell = cells[column];
  return (
    <td class={`col-${column}`}>
      <div class="cell">
        <Cell {...props} />
      </div>
    </td>
  );
};

const shown = (language: Language, row: Row, card: Partial<RowCard> = {}) => (
  <table class="listings">
    <tbody>
      <tr aria-rowindex={2}>
        {(Object.keys(cells) as (keyof typeof cells)[]).map(column => (
          <ListingCell key={column} column={column} row={row} card={{...cardIn(language, card), isJudged: true, ...card}} now={NOW} />
        ))}
      </tr>
    </tbody>
  </table>
);

const said = {
  availability: 'in-stock',
  stock: 0,
  brand: 'Oak & Ash',
  sku: 'OAK-1',
  rating: 4.5,
  reviewCount: 1204,
  listPrice: {amount: 1500, currency: 'EUR'},
} as const;

export const examples: Examples = {
  'all said': {show: language => shown(language, rowIn(language, '1', said)), width: 1600},
  'nothing said': {show: language => shown(language, rowIn(language, '1'), {price: undefined, score: undefined, toFix: []}), width: 1600},
  'no longer read': {
    show: language => shown(language, rowIn(language, '1', said), {stale: {price: sampleStale, brand: sampleStale, images: sampleStale}}),
    width: 1600,
  },
  'not yet judged': {show: language => shown(language, rowIn(language, '1', said), {isJudged: false}), width: 1600},
  'nothing to fix': {show: language => shown(language, rowIn(language, '1', said), {toFix: [], score: 100}), width: 1600},
};
