import {useEffect, useRef} from 'preact/hooks';
import type {Column} from '../lib/reports/listings-columns.ts';
import type {Sort} from '../lib/reports/listings-query.ts';
import {type Examples, nothing} from './example.ts';
import {Icon} from './icon.tsx';
import {useWords} from './words-context.ts';

/** The head of a column, by which the table is sorted. */
export const Heading = ({column, sort, onSort}: {column: Column; sort: Sort; onSort: (by: Column) => void}) => {
  const {t} = useWords();
  const isSorted = sort.by === column;
  return (
    <th scope="col" class={`col-${column}`} aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {t(`listings.${column}`)}
        {isSorted ? <Icon name={sort.descending ? 'down' : 'up'} size={12} /> : null}
      </button>
    </th>
  );
};

/** Ticks all rows that match, drawn or not. */
export const SelectAll = ({all, some, onChange}: {all: boolean; some: boolean; onChange: (isOn: boolean) => void}) => {
  const {t} = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  });
  return (
    <th scope="col" class="col-check">
      <input
        ref={box}
        type="checkbox"
        checked={all}
        aria-label={t('listings.selectAll')}
        title={t('listings.selectAll')}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </th>
  );
};

const shown = (sort: Sort, all: boolean, some: boolean) => (
  <table class="listings">
    <thead>
      <tr>
        <SelectAll all={all} some={some} onChange={nothing} />
        <Heading column="title" sort={sort} onSort={nothing} />
        <Heading column="price" sort={sort} onSort={nothing} />
      </tr>
    </thead>
  </table>
);

export const examples: Examples = {
  'sorted by words': () => shown({by: 'title', descending: false}, false, false),
  'sorted by price': () => shown({by: 'price', descending: true}, false, true),
  'all selected': () => shown({by: 'seen', descending: true}, true, true),
};
