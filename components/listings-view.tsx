import type {ListingsReport} from '../lib/reports/listings-report.ts';
import {PlaceChoice} from './choice.tsx';
import {Icon} from './icon.tsx';
import type {Busy, CardOf, ListingsActions, SaveJob} from './listings-actions.ts';
import {ListingsChips, ListingsFilters} from './listings-filters.tsx';
import {ListingsLine} from './listings-line.tsx';
import {Empty, NoMatch} from './listings-none.tsx';
import {ListingsTable} from './listings-table.tsx';
import {ListingsTools, SaveState} from './listings-tools.tsx';
import {useWords} from './words-context.ts';
import './listings-view.css';
import type {Language} from '../lib/format/language.ts';
import type {Examples} from './example.ts';
import {cardsIn, tableActions, tableIn} from './sample-table.ts';

type Props = {
  report: ListingsReport;
  selected: ReadonlySet<string>;
  busy: Busy;
  /** The rows do not answer yet what is asked. */
  isArranging: boolean;
  save: SaveJob;
  top: number;
  name: string;
  cardOf: CardOf;
  actions: ListingsActions;
};

/** More rows than this are not all drawn, so that the browser's own search does not see them. */
const ALL_DRAWN = 100;

const Search = ({query, onSearch}: {query: string; onSearch: (query: string) => void}) => {
  const {t} = useWords();
  return (
    <label class="search">
      <Icon name="search" />
      <span class="hidden-text">{t('listings.search')}</span>
      <input
        type="search"
        value={query}
        maxLength={200}
        // Names of goods are no words of a dictionary, and some browsers would fetch one.
        spellcheck={false}
        placeholder={t('listings.search')}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </label>
  );
};

/** All listings ever met: searched, filtered, sorted, each leading to its own page. */
export const ListingsView = ({save, top, name, cardOf, isArranging, ...shown}: Props) => {
  const {t} = useWords();
  const {report, selected, busy, actions} = shown;
  const {rows, places, query, filters} = report;
  const isEmpty = places.length === 0 && busy?.what !== 'reading';
  return (
    <div class="listings-view wide-view">
      <div class="view-head">
        <h1>{t('nav.listings')}</h1>
        {isEmpty ? null : <Search query={query.q} onSearch={actions.onSearch} />}
        {isEmpty ? null : <PlaceChoice places={places} place={query.place} onChange={actions.onPlace} />}
        {isEmpty ? null : <ListingsTools report={report} actions={actions} />}
      </div>
      {isEmpty ? null : <ListingsFilters filters={filters} actions={actions} />}
      <ListingsChips filters={filters} actions={actions} />
      {isEmpty ? <Empty /> : <ListingsLine {...shown} />}
      <SaveState job={save} />
      {places.length > 0 && rows.length === 0 && !busy ? <NoMatch report={report} actions={actions} /> : null}
      {rows.length > 0 ? (
        <ListingsTable
          report={report}
          selected={selected}
          isBusy={isArranging || busy !== undefined}
          top={top}
          name={name}
          cardOf={cardOf}
          actions={actions}
        />
      ) : null}
      {rows.length > 0 ? (
        <p class="faint">
          {t('listings.nature')} {rows.length > ALL_DRAWN ? t('listings.ctrlF') : null}
        </p>
      ) : null}
    </div>
  );
};

const shown = (language: Language, report: Partial<ListingsReport>, more: Partial<Props> = {}) => (
  <ListingsView
    {...{report: tableIn(language, report), selected: new Set<string>(), busy: undefined, isArranging: false}}
    {...{save: {state: 'idle'}}}
    {...{top: 0, name: '', cardOf: cardsIn(language), actions: tableActions, ...more}}
  />
);

export const examples: Examples = {
  some: {show: language => shown(language, {}, {selected: new Set(['2'])}), width: 1000},
  empty: {show: language => shown(language, {rows: [], total: 0, places: [], filters: []}), width: 1000},
  'no match': {show: language => shown(language, {rows: []}), width: 1000},
  'being read': {show: language => shown(language, {rows: [], total: 0}, {busy: {what: 'reading', done: 60, all: 1204}}), width: 1000},
};
