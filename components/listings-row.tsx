import type {Language} from '../lib/format/language.ts';
import type {Row} from '../lib/reports/listings-facets.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import {type Examples, nothing} from './example.ts';
import type {CardOf, ListingsActions} from './listings-actions.ts';
import {ListingCell} from './listings-cell.tsx';
import {cardsIn, rowIn, tableIn} from './sample-table.ts';
import {useWords} from './words-context.ts';

type Props = {
  report: Pick<ListingsReport, 'columns' | 'now'>;
  row: Row;
  /** Its place in the table, from 1 on; the head is 1. */
  index: number;
  isSelected: boolean;
  cardOf: CardOf;
  onSelect: ListingsActions['onSelect'];
};

/** One listing of the table, named by its title. */
export const ListingRow = ({row, index, isSelected, report, cardOf, onSelect}: Props) => {
  const {t} = useWords();
  const card = cardOf(row);
  const title = card.title ?? t('listings.untitled');
  return (
    <tr class={isSelected ? 'selected' : ''} aria-rowindex={index}>
      <td class="col-check">
        <input type="checkbox" checked={isSelected} aria-label={t('listings.select', {title})} onChange={() => onSelect(row.id)} />
      </td>
      {report.columns.map(column =>
        column === 'title' ? (
          <th key={column} scope="row" class="col-title">
            <a href={`#/listings/${row.id}`}>{title}</a>
          </th>
        ) : (
          <ListingCell key={column} column={column} row={row} card={card} now={report.now} />
        ),
      )}
    </tr>
  );
};

const shown = (language: Language, id: string, isSelected = false) => (
  <table class="listings">
    <tbody>
      <ListingRow
        report={tableIn(language)}
        row={rowIn(language, id)}
        index={2}
        isSelected={isSelected}
        cardOf={cardsIn(language)}
        onSelect={nothing}
      />
    </tbody>
  </table>
);

export const examples: Examples = {
  plain: {show: language => shown(language, '1'), width: 900},
  selected: {show: language => shown(language, '3', true), width: 900},
  'without title and score': {show: language => shown(language, '4'), width: 900},
};
