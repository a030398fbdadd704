import type {Column} from '../lib/reports/listings-columns.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import type {CardOf, ListingsActions} from './listings-actions.ts';
import {Heading, SelectAll} from './listings-heads.tsx';
import {ListingRow} from './listings-row.tsx';
import {useWindow} from './use-window.ts';
import {useWords} from './words-context.ts';
import './listings-table.css';
import type {Language} from '../lib/format/language.ts';
import type {Examples} from './example.ts';
import {cardsIn, tableActions, tableIn} from './sample-table.ts';

/** px; the title takes what is left, and at least its own. */
const widths: Record<Column, number> = {
  score: 72,
  title: 220,
  price: 136,
  listPrice: 116,
  availability: 116,
  stock: 84,
  site: 168,
  owner: 100,
  brand: 130,
  sku: 130,
  gtin: 138,
  rating: 84,
  reviews: 92,
  pictures: 92,
  seen: 124,
  first: 124,
  snapshots: 104,
  fix: 300,
};
const CHECK = 38;

type Props = {
  report: ListingsReport;
  selected: ReadonlySet<string>;
  isBusy: boolean;
  /** Where the seller left it: px from its top; the name of what is asked, which starts at the top when it changes. */
  top: number;
  name: string;
  cardOf: CardOf;
  actions: Pick<ListingsActions, 'onSort' | 'onSelect' | 'onSelectAll' | 'onScroll'>;
};

/** Stands for rows out of sight. */
const Space = ({rows, rowHeight, columns}: {rows: number; rowHeight: number; columns: number}) =>
  rows > 0 ? (
    <tbody class="space" aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{height: `${rows * rowHeight}px`}} />
      </tr>
    </tbody>
  ) : null;

type HeadProps = Pick<Props, 'report' | 'selected' | 'actions'>;

const Head = ({report: {rows, columns, query}, selected, actions}: HeadProps) => (
  <>
    <colgroup>
      <col style={{width: `${CHECK}px`}} />
      {columns.map(column => (
        <col key={column} style={column === 'title' ? {} : {width: `${widths[column]}px`}} />
      ))}
    </colgroup>
    <thead>
      <tr aria-rowindex={1}>
        <SelectAll all={rows.length > 0 && selected.size === rows.length} some={selected.size > 0} onChange={actions.onSelectAll} />
        {columns.map(column => (
          <Heading key={column} column={column} sort={query.sort} onSort={actions.onSort} />
        ))}
      </tr>
    </thead>
  </>
);

type BodyProps = Pick<Props, 'report' | 'selected' | 'cardOf' | 'actions'> & {from: number; to: number};

const Body = ({report: {rows, columns, now}, selected, cardOf, actions, from, to}: BodyProps) => (
  <tbody>
    {rows.slice(from, to).map((row, i) => (
      <ListingRow
        key={row.id}
        row={row}
        index={from + i + 2}
        isSelected={selected.has(row.id)}
        columns={columns}
        now={now}
        card={cardOf(row)}
        onSelect={actions.onSelect}
      />
    ))}
  </tbody>
);

/** One row a listing, of which only those in sight are drawn; every heading sorts. */
export const ListingsTable = ({report, selected, isBusy, top, name, cardOf, actions}: Props) => {
  const {t} = useWords();
  const {rows, columns} = report;
  const {box, from, to, rowHeight} = useWindow(rows.length, name, top, actions.onScroll);
  const width = columns.reduce((sum, column) => sum + widths[column], CHECK);
  const space = {rowHeight, columns: columns.length + 1};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section ref={box} class="listings-box card" tabIndex={0} aria-label={t('nav.listings')}>
      <table
        class="listings"
        aria-label={t('nav.listings')}
        aria-rowcount={rows.length + 1}
        aria-busy={isBusy}
        style={{minWidth: `${width}px`}}
      >
        <Head report={report} selected={selected} actions={actions} />
        <Space rows={from} {...space} />
        <Body report={report} selected={selected} cardOf={cardOf} actions={actions} from={from} to={to} />
        <Space rows={rows.length - to} {...space} />
      </table>
    </section>
  );
};

const shown = (language: Language, report: Partial<ListingsReport> = {}, selected: string[] = []) => (
  <ListingsTable
    report={tableIn(language, report)}
    selected={new Set(selected)}
    isBusy={false}
    top={0}
    name=""
    cardOf={cardsIn(language)}
    actions={tableActions}
  />
);

export const examples: Examples = {
  standard: {show: language => shown(language), width: 900},
  selected: {show: language => shown(language, {}, ['1', '3']), width: 900},
  'more columns than room': {show: language => shown(language, {columns: tableIn(language).allColumns}), width: 640},
};
