import type {Facet} from '../lib/reports/listings-facets.ts';
import type {Filter, Option} from '../lib/reports/listings-report.ts';
import {CheckList} from './check-list.tsx';
import {facetText} from './facet-text.ts';
import {Icon} from './icon.tsx';
import type {ListingsActions} from './listings-actions.ts';
import {Menu} from './menu.tsx';
import {useWords} from './words-context.ts';
import './listings-filters.css';
import type {Examples} from './example.ts';
import {tableActions, tableIn} from './sample-table.ts';

type Actions = Pick<ListingsActions, 'onFilter' | 'onUnfilter' | 'onCountScores'>;
type Props = {filters: readonly Filter[]; actions: Actions};

const FacetMenu = ({filter: {facet, options}, actions}: {filter: Filter; actions: Actions}) => {
  const words = useWords();
  const {t, number} = words;
  const choices = options.map(({value, count, isChosen, isPart}) => ({
    value,
    name: facetText(facet, value, words),
    isOn: isChosen,
    isPart,
    note: count === undefined ? undefined : number(count),
  }));
  const isCounting = options.some(({count}) => count === undefined);
  return (
    <Menu
      label={t(`listings.filter.${facet}`)}
      chosen={options.filter(({isChosen}) => isChosen).length}
      {...(facet === 'score' ? {onOpen: actions.onCountScores} : {})}
    >
      {() => (
        <>
          <CheckList choices={choices} onToggle={value => actions.onFilter(facet, value)} />
          {isCounting ? <p class="menu-item faint">{t('listings.filters.counting')}</p> : null}
        </>
      )}
    </Menu>
  );
};

/** One button a facet, each with its values and how many listings have them. */
export const ListingsFilters = ({filters, actions}: Props) => (
  <fieldset class="filters" aria-label={useWords().t('listings.filters')}>
    {filters.map(filter => (
      <FacetMenu key={filter.facet} filter={filter} actions={actions} />
    ))}
  </fieldset>
);

const Chip = ({facet, option, onFilter}: {facet: Facet; option: Option; onFilter: Actions['onFilter']}) => {
  const words = useWords();
  const {t, number} = words;
  const filter = facetText(facet, option.value, words);
  return (
    <li>
      <button type="button" class="chip" onClick={() => onFilter(facet, option.value)}>
        <span class="hidden-text">
          {t('listings.filters.remove', {filter: `${t(`listings.filter.${facet}`)}${t('text.colon')}${filter}`})}
        </span>
        <span aria-hidden="true">
          {filter} {option.count === undefined ? null : <span class="chip-count">{number(option.count)}</span>}
        </span>
        <Icon name="remove" size={12} />
      </button>
    </li>
  );
};

/** The filters in force, each with how many listings it lets through, and each to be taken away. */
export const ListingsChips = ({filters, actions}: Props) => {
  const {t} = useWords();
  const chosen = filters.flatMap(({facet, options}) => options.filter(({isChosen}) => isChosen).map(option => ({facet, option})));
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('listings.filters.chosen')}>
      {chosen.map(({facet, option}) => (
        <Chip key={`${facet} ${option.value}`} facet={facet} option={option} onFilter={actions.onFilter} />
      ))}
      <li>
        <button type="button" class="link-button" onClick={actions.onUnfilter}>
          {t('listings.filters.clear')}
        </button>
      </li>
    </ul>
  );
};

export const examples: Examples = {
  filters: {show: language => <ListingsFilters filters={tableIn(language).filters} actions={tableActions} />, width: 640},
  'not yet counted': {
    show: language => (
      <div style={{minHeight: '240px'}}>
        <ListingsFilters filters={tableIn(language).filters.slice(1, 2)} actions={tableActions} />
      </div>
    ),
    press: ['.menu-button'],
  },
  chips: {show: language => <ListingsChips filters={tableIn(language).filters} actions={tableActions} />, width: 640},
};
