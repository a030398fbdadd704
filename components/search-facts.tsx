import type {SearchCard} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sampleSearch} from './sample-search.ts';
import {useWords} from './words-context.ts';
import './search-card.css';

/** What a search is called: what was searched for, else the page's heading. */
export const useSearchName = (): ((card: Pick<SearchCard, 'query' | 'heading'>) => string) => {
  const {t} = useWords();
  return ({query, heading}) => (query ? t('searches.query', {query}) : (heading ?? t('searches.unnamed')));
};

/** The figures of one search: its prices, how many places are paid for, and where what the seller knows stands. */
export const SearchFacts = ({card}: {card: SearchCard}) => {
  const {t, money, range, percent, number, list} = useWords();
  const {prices, paid, kept} = card;
  const untold = <span class="faint">{t('searches.untold')}</span>;
  return (
    <dl class="search-facts">
      <div>
        <dt>{t('searches.median')}</dt>
        <dd data-testid="search-median">
          {prices ? money(prices.median) : untold} {prices ? <How how="derived" /> : null}
        </dd>
      </div>
      <div>
        <dt>{t('searches.range')}</dt>
        <dd>
          {prices ? range(prices.low, prices.high) : untold} {prices ? <How how="measured" /> : null}
        </dd>
      </div>
      <div>
        <dt>{t('searches.paid')}</dt>
        <dd>
          {paid === undefined ? untold : percent(paid)} {paid === undefined ? null : <How how="derived" />}
        </dd>
      </div>
      <div>
        <dt>{t('searches.kept')}</dt>
        <dd>
          {kept.length ? (
            list(kept.slice(0, 5).map(({position}) => number(position)))
          ) : (
            <span class="faint">{t('searches.kept.none')}</span>
          )}
        </dd>
      </div>
    </dl>
  );
};

export const examples: Examples = {
  told: {width: 380, show: language => <SearchFacts card={sampleSearch(language)} />},
  'nothing told': {
    width: 380,
    show: language => <SearchFacts card={sampleSearch(language, {prices: undefined, paid: undefined, kept: []})} />,
  },
};
