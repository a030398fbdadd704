import {useId} from 'preact/hooks';
import type {SearchCard} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {sampleSearch} from './sample-search.ts';
import {SearchFacts, useSearchName} from './search-facts.tsx';
import {SearchTable} from './search-table.tsx';
import {useWords} from './words-context.ts';
import './search-card.css';

/** Results shown beside a page; the others are in the dashboard. */
const FIRST = 8;

/** What is kept of the open page of results. */
export const PageSearch = ({card, dashboard}: {card: SearchCard; dashboard: (hash: string) => string}) => {
  const {t} = useWords();
  const [title, nameOf] = [useId(), useSearchName()];
  const more = card.results.length - FIRST;
  return (
    <section class="page-search card" aria-labelledby={title} data-testid="page-search">
      <header>
        <h2 id={title}>{nameOf(card)}</h2>
        <p class="faint">
          {t('searches.results', {count: card.results.length})}
          {card.page === undefined ? null : ` · ${t('searches.page', {page: card.page})}`}
        </p>
      </header>
      <SearchFacts card={card} />
      <SearchTable results={card.results.slice(0, FIRST)} hrefOf={id => dashboard(`#/listings/${id}`)} />
      <p class="search-more">
        <a href={dashboard(`#/searches?id=${encodeURIComponent(card.id)}`)} target="_blank" rel="noopener">
          {more > 0 ? t('searches.more', {count: more}) : t('searches.all')}
        </a>
      </p>
    </section>
  );
};

const dashboard = (hash: string) => hash;
export const examples: Examples = {
  search: {width: 380, show: language => <PageSearch card={sampleSearch(language)} dashboard={dashboard} />},
  'a category that tells little': {
    width: 380,
    show: language => (
      <PageSearch
        card={sampleSearch(language, {query: undefined, page: undefined, prices: undefined, paid: undefined, kept: []})}
        dashboard={dashboard}
      />
    ),
  },
};
