import type {SearchCard, SearchesReport} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {Notice} from './notice.tsx';
import {placeText} from './place-name.ts';
import {NOW} from './sample-card.ts';
import {sampleReadings, sampleSearch} from './sample-search.ts';
import {useSearchName} from './search-facts.tsx';
import {SearchOne, type Stands} from './search-one.tsx';
import {useWords} from './words-context.ts';
import './figure-room.css';
import './search-card.css';

const hrefOf = (id: string) => `#/searches?id=${encodeURIComponent(id)}`;
const columns = ['count', 'median', 'paid', 'kept', 'readAt', 'readings'] as const;

const Row = ({card}: {card: SearchCard}) => {
  const words = useWords();
  const {t, number, percent, money, moment, list} = words;
  const {results, prices, paid, kept, readAt, snapshots, page} = card;
  return (
    <tr data-testid="search">
      <th scope="row">
        <a href={hrefOf(card.id)}>{useSearchName()(card)}</a>
        <span class="faint">
          {placeText(card, words)}
          {page === undefined ? null : ` · ${t('searches.page', {page}).replaceAll(' ', '\u00a0')}`}
        </span>
      </th>
      <td class="number">{number(results.length)}</td>
      <td class="number">{prices ? money(prices.median) : '–'}</td>
      <td class="number">{paid === undefined ? '–' : percent(paid)}</td>
      <td class="number">{kept.length ? list(kept.slice(0, 3).map(({position}) => number(position))) : '–'}</td>
      <td class="number">
        <time>{moment(readAt)}</time>
      </td>
      <td class="number">{number(snapshots)}</td>
    </tr>
  );
};

const All = ({cards}: {cards: readonly SearchCard[]}) => {
  const {t} = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('nav.searches')}>
      <table class="figure-table search-table">
        <thead>
          <tr>
            <th scope="col">{t('searches.search')}</th>
            {columns.map(column => (
              <th key={column} scope="col" class="number">
                {t(`searches.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map(card => (
            <Row key={card.id} card={card} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The searches and categories that were kept, or one of them with its results, where the seller stands in it, and its history. */
export const SearchesView = ({report: {cards, open}, ...stands}: {report: SearchesReport} & Stands) => {
  const {t} = useWords();
  const nameOf = useSearchName();
  return (
    <div class="figure-room">
      <header class="view-head">
        <h1>{open ? nameOf(open.card) : t('nav.searches')}</h1>
      </header>
      {open ? (
        <SearchOne open={open} {...stands} />
      ) : cards.length ? (
        <All cards={cards} />
      ) : (
        <Notice title={t('searches.empty')} body={t('searches.empty.body')} />
      )}
    </div>
  );
};

export const examples: Examples = {
  all: {
    width: 960,
    show: language => (
      <SearchesView
        report={{
          cards: [sampleSearch(language), sampleSearch(language, {id: '2', query: undefined, paid: undefined})],
          open: undefined,
          now: NOW,
        }}
      />
    ),
  },
  one: {
    width: 960,
    show: language => {
      const card = sampleSearch(language);
      return <SearchesView report={{cards: [card], open: {card, history: sampleReadings(card)}, now: NOW}} />;
    },
  },
  none: {width: 960, show: () => <SearchesView report={{cards: [], open: undefined, now: NOW}} />},
};
