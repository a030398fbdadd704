import {useId} from 'preact/hooks';
import type {SearchCard} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {PageStand} from './page-stand.tsx';
import {sampleSearch} from './sample-search.ts';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import {SearchFacts, useSearchName} from './search-facts.tsx';
import {SearchTable} from './search-table.tsx';
import type {StandShown} from './stand-actions.ts';
import {useWords} from './words-context.ts';
import './search-card.css';

/** Results shown beside a page; the others are in the dashboard. */
const FIRST = 8;

type Props = {card: SearchCard; dashboard: (hash: string) => string; stand?: StandShown | undefined};

/** What is kept of the open page of results, and where the seller stands in it. */
export const PageSearch = ({card, dashboard, stand}: Props) => {
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
      {stand ? <PageStand {...stand} /> : null}
      <SearchTable results={card.results.slice(0, FIRST)} hrefOf={id => dashboard(`#/listings/${id}`)} stand={stand} />
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
  'where I stand': {
    width: 380,
    show: language => (
      <PageSearch
        card={sampleSearch(language)}
        dashboard={dashboard}
        stand={{report: sampleStand(language), actions: sampleStandActions, isGranted: true}}
      />
    ),
  },
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
