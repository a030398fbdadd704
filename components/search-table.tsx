import type {ResultShown} from '../lib/reports/searches.ts';
import type {Examples} from './example.ts';
import {ResultActs} from './result-acts.tsx';
import {sampleSearch} from './sample-search.ts';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import type {StandShown} from './stand-actions.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './search-card.css';

const Mark = ({result: {sponsored, known}, isMine}: {result: ResultShown; isMine: boolean}) => {
  const {t} = useWords();
  return (
    <>
      {known || isMine ? <span class={`search-mark ${isMine ? 'mine' : ''}`}>{t(isMine ? 'searches.mine' : 'searches.known')}</span> : null}
      {sponsored ? <span class="search-mark ad">{t('searches.ad')}</span> : null}
    </>
  );
};

type Stand = Pick<StandShown, 'report' | 'actions'> | undefined;

const Row = ({result, hrefOf, stand}: {result: ResultShown; hrefOf: (id: string) => string; stand: Stand}) => {
  const {t, range, number} = useWords();
  const {position, title, ref, price, priceTo, rating, reviewCount, known} = result;
  const name = title ?? ref ?? t('listings.untitled');
  const one = stand?.report.results.find(each => each.position === position);
  return (
    <tr data-testid="search-result">
      <td class="number">{number(position)}</td>
      <th scope="row">
        {known ? <a href={hrefOf(known.id)}>{name}</a> : <span>{name}</span>}
        <Mark result={result} isMine={one?.isMine ?? known?.isMine ?? false} />
        {stand && one ? <ResultActs {...stand} result={one} /> : null}
      </th>
      <td class="number">{price ? range(price, priceTo) : <span class="faint">–</span>}</td>
      <td class="number">
        {rating === undefined ? <span class="faint">–</span> : number(rating)}
        {reviewCount === undefined ? null : <span class="faint"> ({number(reviewCount)})</span>}
      </td>
    </tr>
  );
};

type Props = {results: readonly ResultShown[]; hrefOf: (id: string) => string; stand?: Stand};

/** The results of a search in their order; `stand`: what each is to the seller, with what they can do about it. */
export const SearchTable = ({results, hrefOf, stand}: Props) => {
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
            <Row key={result.position} result={result} hrefOf={hrefOf} stand={stand} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const examples: Examples = {
  results: {width: 560, show: language => <SearchTable results={sampleSearch(language).results} hrefOf={id => `#${id}`} />},
  'with what can be done': {
    width: 560,
    show: language => (
      <SearchTable
        results={sampleSearch(language).results}
        hrefOf={id => `#${id}`}
        stand={{report: sampleStand(language), actions: sampleStandActions}}
      />
    ),
  },
};
