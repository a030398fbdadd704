import type {Card} from '../lib/reports/card.ts';
import type {Column, ListingsReport, Sort} from '../lib/reports/listings.ts';
import {Icon} from './icon.tsx';
import {Price} from './price.tsx';
import {ScoreChip} from './score.tsx';
import {useWords} from './words-context.ts';

const columns: readonly Column[] = ['score', 'title', 'site', 'price', 'seen', 'snapshots'];

const Heading = ({column, sort, onSort}: {column: Column; sort: Sort; onSort: (by: Column) => void}) => {
  const {t} = useWords();
  const isSorted = sort.by === column;
  return (
    <th scope="col" class={`col-${column}`} aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {t(`listings.${column}`)}
        {isSorted ? <Icon name={sort.descending ? 'down' : 'up'} size={12} /> : null}
      </button>
    </th>
  );
};

const Seen = ({card, now}: {card: Card; now: number}) => {
  const {t, ago, moment} = useWords();
  return (
    <time dateTime={new Date(card.seenAt).toISOString()} title={moment(card.seenAt)}>
      {ago(card.seenAt, now) ?? t('listings.now')}
    </time>
  );
};

const Row = ({card, now}: {card: Card; now: number}) => {
  const {t, site, number} = useWords();
  return (
    <tr>
      <td class="col-score">
        <ScoreChip score={card.score} />
      </td>
      <th scope="row" class="col-title">
        <a href={`#/listings/${card.id}`}>{card.title ?? t('listings.untitled')}</a>
      </th>
      <td class="col-site">
        {card.site === 'generic' ? null : site(card.site)}
        <span class={card.site === 'generic' ? '' : 'faint'}>{card.host}</span>
      </td>
      <td class="col-price">
        <Price price={card.price} />
      </td>
      <td class="col-seen">
        <Seen card={card} now={now} />
      </td>
      <td class="col-snapshots">{number(card.snapshots)}</td>
    </tr>
  );
};

/** One row a listing; every heading sorts. */
export const ListingsTable = ({report, onSort}: {report: ListingsReport; onSort: (by: Column) => void}) => (
  <table class="listings card" aria-label={useWords().t('nav.listings')}>
    <thead>
      <tr>
        {columns.map(column => (
          <Heading key={column} column={column} sort={report.sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
    <tbody>
      {report.rows.map(card => (
        <Row key={card.id} card={card} now={report.now} />
      ))}
    </tbody>
  </table>
);
