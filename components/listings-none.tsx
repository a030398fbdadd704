import type {Language} from '../lib/format/language.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import type {Examples} from './example.ts';
import type {ListingsActions} from './listings-actions.ts';
import {Mark} from './mark.tsx';
import {Notice} from './notice.tsx';
import {tableActions, tableIn} from './sample-table.ts';
import {useWords} from './words-context.ts';

type Props = {
  report: Pick<ListingsReport, 'query' | 'filters' | 'total'>;
  actions: Pick<ListingsActions, 'onSearch' | 'onUnfilter' | 'onPlace'>;
};

/** Nothing is shown because nothing is kept of the shop that is looked at. */
const NoneHere = ({actions}: Pick<Props, 'actions'>) => {
  const {t} = useWords();
  return (
    <Notice title={t('listings.noneHere.title')} body={t('listings.noneHere.body')}>
      <button type="button" class="button" onClick={() => actions.onPlace('')}>
        {t('listings.noneHere.all')}
      </button>
    </Notice>
  );
};

/** Nothing is shown because of what was asked. */
export const NoMatch = ({report, actions}: Props) => {
  const {t} = useWords();
  const {q, place} = report.query;
  if (place && report.total === 0) return <NoneHere actions={actions} />;
  const isFiltered = report.filters.some(({options}) => options.some(({isChosen}) => isChosen));
  const title = isFiltered ? t('listings.noFit.title') : t('listings.noMatch.title', {query: q});
  return (
    <Notice title={title} body={t(isFiltered ? 'listings.noFit.body' : 'listings.noMatch.body')}>
      {isFiltered ? (
        <button type="button" class="button" onClick={actions.onUnfilter}>
          {t('listings.filters.clear')}
        </button>
      ) : null}
      {q ? (
        <button type="button" class="button" onClick={() => actions.onSearch('')}>
          {t('listings.clear')}
        </button>
      ) : null}
    </Notice>
  );
};

/** Nothing is shown because nothing was ever kept. */
export const Empty = () => {
  const {t} = useWords();
  return (
    <div class="empty card">
      <Mark size={40} />
      <h2>{t('listings.empty.title')}</h2>
      <p>{t('listings.empty.body')}</p>
    </div>
  );
};

const unfiltered = (language: Language, q: string): Props['report'] => {
  const {query, total} = tableIn(language);
  return {query: {...query, q}, total, filters: []};
};

const inShop = (language: Language) => ({...tableIn(language).query, place: 'etsy@etsy.com'});

export const examples: Examples = {
  empty: {show: () => <Empty />, width: 640},
  'no match': {show: language => <NoMatch report={unfiltered(language, 'oak hoook')} actions={tableActions} />, width: 640},
  'nothing of one shop': {
    show: language => <NoMatch report={{...unfiltered(language, ''), query: inShop(language), total: 0}} actions={tableActions} />,
    width: 640,
  },
  'filtered away': {show: language => <NoMatch report={tableIn(language)} actions={tableActions} />, width: 640},
};
