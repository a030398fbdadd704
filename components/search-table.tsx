import type {ResultShown} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {sampleSearch} from './sample-search.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './search-card.css';

const Mark = ({result: {sponsored, known}}: {result: ResultShown}) => {
  const {t} = useWords();
  return (
    <>
      {known ? (
        <span class={`search-mark ${known.isMine ? 'mine' : ''}`}>{t(known.isMine ? 'searches.mine' : 'searches.known')}</span>
      ) : null}
      {sponsored ? <span class="search-mark ad">{t('searches.ad')}</span> : null}
    </>
  );
};

const Row = ({result, hrefOf}: {result: ResultShown; hrefOf: (id: string) => string}) => {
  const {t, range, number} = useWords();
  const {position, title, ref, price, priceTo, rating, reviewCount, known} = result;
  const name = title ?? ref ?? t('listings.untitled');
  return (
    <tr data-testid="search-result">
      <td class="number">{number(position)}</td>
      <th scope="row">
        {known ? <a href={hrefOf(known.id)}>{name}</a> : <span>{name}</span>}
        <Mark result={result} />
      </th>
      <td class="number">{price ? range(price, priceTo) : <span class="faint">–</span>}</td>
      <td class="number">
        {rating === undefined ? <span class="faint">–</span> : number(rating)}
        {reviewCount === undefined ? null : <span class="faint"> ({number(reviewCount)})</span>}
      </td>
    </tr>
  );
};

/** The results of a search in their order. */
export const SearchTable = ({results, hrefOf}: {results: readonly ResultShown[]; hrefOf: (id: string) => string}) => {
  const {t} = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box" tabIndex={0} aria-label={t('searches.all')}>
      <table class="figure-table search-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t('searches.place')}
            </th>
            <th scope="col">{t('searches.thing')}</th>
            <th scope="col" class="number">
              {t('searches.price')}
            </th>
            <th scope="col" class="number">
              {t('searches.rating')}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map(result => (
            <Row key={result.position} result={result} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const examples: Examples = {
  results: {width: 560, show: language => <SearchTable results={sampleSearch(language).results} hrefOf={id => `#${id}`} />},
};
