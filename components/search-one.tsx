import type {ComponentChildren} from 'preact';
import type {SearchEntry, SearchesReport} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {PageStand} from './page-stand.tsx';
import {sampleReadings, sampleSearch} from './sample-search.ts';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import {SearchFacts} from './search-facts.tsx';
import {SearchTable} from './search-table.tsx';
import type {StandShown} from './stand-actions.ts';
import {StandHistory} from './stand-history.tsx';
import {useWords} from './words-context.ts';
import './search-card.css';

const Entry = ({entry: {at, count, prices, places}}: {entry: SearchEntry}) => {
  const {t, moment, money, number, list} = useWords();
  const facts = [t('searches.results', {count}), ...(prices ? [`${t('searches.median')} ${money(prices.median)}`] : [])];
  return (
    <li>
      <time>{moment(at)}</time>
      <span> – {facts.join(' · ')}</span>
      {places.length ? (
        <p class="faint">{list(places.slice(0, 5).map(({title, position}) => `${title}${t('text.colon')}${number(position)}`))}</p>
      ) : null}
    </li>
  );
};

/** Where the seller stands in a search, and what asks for its host. */
export type Stands = {stand?: StandShown | undefined; access?: ComponentChildren};

/** One search: its facts and results, where the seller stands in it, and all its readings. */
export const SearchOne = ({open: {card, history}, stand, access}: {open: NonNullable<SearchesReport['open']>} & Stands) => {
  const {t} = useWords();
  return (
    <>
      <p>
        <a href="#/searches">{t('searches.back')}</a>
      </p>
      <section class="card">
        <SearchFacts card={card} />
        {stand ? <PageStand {...stand} level="h2" /> : null}
        {access}
        <SearchTable results={card.results} hrefOf={id => `#/listings/${id}`} stand={stand} />
      </section>
      {stand ? <StandHistory history={stand.report.history} /> : null}
      <section>
        <h2>{t('searches.history')}</h2>
        <ul class="search-history">
          {history.map(entry => (
            <Entry key={entry.at} entry={entry} />
          ))}
        </ul>
      </section>
    </>
  );
};

export const examples: Examples = {
  'pinned, where I stand': {
    width: 960,
    show: language => {
      const card = sampleSearch(language);
      const stand = {report: sampleStand(language), actions: sampleStandActions, isGranted: true};
      return <SearchOne open={{card, history: sampleReadings(card)}} stand={stand} />;
    },
  },
};
