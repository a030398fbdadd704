import type {Column, ListingsReport} from '../lib/reports/listings.ts';
import {Icon} from './icon.tsx';
import {ListingsTable} from './listings-table.tsx';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';
import './listings-view.css';

type Props = {report: ListingsReport; onSearch: (query: string) => void; onSort: (by: Column) => void; onMore: () => void};

const Search = ({query, onSearch}: {query: string; onSearch: (query: string) => void}) => {
  const {t} = useWords();
  return (
    <label class="search">
      <Icon name="search" />
      <span class="hidden-text">{t('listings.search')}</span>
      <input type="search" value={query} placeholder={t('listings.search')} onInput={event => onSearch(event.currentTarget.value)} />
    </label>
  );
};

const NoMatch = ({query, onSearch}: {query: string; onSearch: (query: string) => void}) => {
  const {t} = useWords();
  return (
    <Notice title={t('listings.noMatch.title', {query})} body={t('listings.noMatch.body')}>
      <button type="button" class="button" onClick={() => onSearch('')}>
        {t('listings.clear')}
      </button>
    </Notice>
  );
};

const Empty = () => {
  const {t} = useWords();
  return (
    <div class="empty card">
      <img src="/icon/mark.svg" alt="" width="40" height="40" />
      <h2>{t('listings.empty.title')}</h2>
      <p>{t('listings.empty.body')}</p>
    </div>
  );
};

/** All listings ever met: searched, sorted, each leading to its own page. */
export const ListingsView = ({report, onSearch, onSort, onMore}: Props) => {
  const {t} = useWords();
  const {rows, matching, total, query} = report;
  const hidden = matching - rows.length;
  return (
    <>
      <div class="view-head">
        <h1>{t('nav.listings')}</h1>
        {total > 0 ? <Search query={query} onSearch={onSearch} /> : null}
      </div>
      {total === 0 ? <Empty /> : null}
      {total > 0 && matching === 0 ? <NoMatch query={query} onSearch={onSearch} /> : null}
      {rows.length > 0 ? <ListingsTable report={report} onSort={onSort} /> : null}
      <p class="listings-count faint" role="status">
        {total > 0 ? t('listings.shown', {count: matching}) : null}
      </p>
      {hidden > 0 ? (
        <button type="button" class="button" onClick={onMore}>
          {t('listings.more', {count: Math.min(hidden, 200)})}
        </button>
      ) : null}
    </>
  );
};
