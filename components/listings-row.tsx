import {Component} from 'preact';
import type {Language} from '../lib/format/language.ts';
import type {Row} from '../lib/reports/listings-facets.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import {type Examples, nothing} from './example.ts';
import type {ListingsActions, RowCard} from './listings-actions.ts';
import {ListingCell} from './listings-cell.tsx';
import {cardIn, NOW} from './sample-card.ts';
import {cardsIn, rowIn, tableIn} from './sample-table.ts';
import {useWords} from './words-context.ts';

type Props = {
  columns: ListingsReport['columns'];
  now: number;
  row: Row;
  /** Its place in the table, from 1 on; the head is 1. */
  index: number;
  isSelected: boolean;
  card: RowCard;
  onSelect: ListingsActions['onSelect'];
};

const Drawn = ({row, index, isSelected, columns, now, card, onSelect}: Props) => {
  const {t} = useWords();
  const title = card.title ?? t('listings.untitled');
  return (
    <tr class={isSelected ? 'selected' : ''} aria-rowindex={index}>
      <td class="col-check">
        <input type="checkbox" checked={isSelected} aria-label={t('listings.select', {title})} onChange={() => onSelect(row.id)} />
      </td>
      {columns.map(column =>
        column === 'title' ? (
          <th key={column} scope="row" class="col-title">
            <a href={`#/listings/${row.id}`}>{title}</a>
          </th>
        ) : (
          <ListingCell key={column} column={column} row={row} card={card} now={now} />
        ),
      )}
    </tr>
  );
};

/** One listing of the table, named by its title; drawn again only when something of it is different. */
export class ListingRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some(name => next[name] !== this.props[name]);
  }
  override render() {
    return <Drawn {...this.props} />;
  }
}

const shown = (language: Language, id: string, isSelected = false, card = cardsIn(language)(rowIn(language, id))) => (
  <table class="listings">
    <tbody>
      <ListingRow
        columns={tableIn(language).columns}
        now={NOW}
        row={rowIn(language, id)}
        index={2}
        isSelected={isSelected}
        card={card}
        onSelect={nothing}
      />
    </tbody>
  </table>
);

export const examples: Examples = {
  plain: {show: language => shown(language, '1'), width: 900},
  selected: {show: language => shown(language, '3', true), width: 900},
  'not yet judged': {
    show: language => shown(language, '1', false, {...cardIn(language), score: undefined, toFix: [], isJudged: false}),
    width: 900,
  },
  'without title and score': {show: language => shown(language, '4'), width: 900},
};
