import {useId} from 'preact/hooks';
import {columnName, meaningName} from '../lib/format/column.ts';
import type {ColumnShown, GridShown} from '../lib/model/grid-shown.ts';
import {type Examples, nothing} from './example.ts';
import {sampleGrids} from './sample-grids.ts';
import {useWords} from './words-context.ts';
import './columns-part.css';

/** The tables of the page in front; undefined: nobody has looked yet, `refused`: the browser does not let us. */
export type ColumnsShown = readonly GridShown[] | 'refused' | undefined;

export type ColumnActions = {
  onLook: () => void;
  /** Says what a column is; null: nothing that is kept. */
  onSay: (grid: GridShown, column: ColumnShown, meaning: string | null) => void;
  onUndo: (column: ColumnShown) => void;
};

/** The values of the list that are no meanings. */
const [OPEN, NOTHING] = ['?', '-'];

const chosenOf = ({meaning}: ColumnShown): string => (meaning === undefined ? OPEN : (meaning ?? NOTHING));

const Meaning = ({grid, column, onSay}: {grid: GridShown; column: ColumnShown; onSay: ColumnActions['onSay']}) => {
  const words = useWords();
  const {t} = words;
  const {meaning} = column;
  // What is understood and not kept stands in the list too, or the list would say something else.
  const own = meaning && !grid.meanings.includes(meaning) ? [meaning] : [];
  const options = [
    ...(meaning === undefined ? [{value: OPEN, name: t('columns.open')}] : []),
    ...[...own, ...grid.meanings].map(each => ({value: each, name: meaningName(each, words)})),
    {value: NOTHING, name: t('columns.nothing')},
  ];
  const say = (value: string) => value !== OPEN && onSay(grid, column, value === NOTHING ? null : value);
  return (
    <select
      aria-label={t('columns.label', {column: columnName(column, words)})}
      data-testid="column-means"
      data-column={column.signature}
      value={chosenOf(column)}
      onChange={event => say(event.currentTarget.value)}
    >
      {options.map(({value, name}) => (
        <option key={value} value={value} selected={value === chosenOf(column)}>
          {name}
        </option>
      ))}
    </select>
  );
};

const Column = ({grid, column, actions}: {grid: GridShown; column: ColumnShown; actions: ColumnActions}) => {
  const words = useWords();
  const {t} = words;
  const {samples, said, isClosed} = column;
  return (
    <li data-testid="column" data-column={column.signature}>
      <strong>{columnName(column, words)}</strong>
      {isClosed ? <span class="faint">{t('columns.closed')}</span> : <Meaning grid={grid} column={column} onSay={actions.onSay} />}
      {samples.length > 0 ? <span class="column-samples faint">{t('columns.samples', {samples: samples.join(' · ')})}</span> : null}
      {said ? (
        <span class="column-said">
          {t(column.meaning === null ? 'columns.stays' : 'columns.said')}{' '}
          <button type="button" class="link-button" data-testid="column-undo" onClick={() => actions.onUndo(column)}>
            {t('columns.undo')}
            <span class="hidden-text">
              {t('text.colon')}
              {columnName(column, words)}
            </span>
          </button>
        </span>
      ) : null}
    </li>
  );
};

const KINDS = {orders: 'orders', lines: 'lines', listings: 'listings', stock: 'listings', traffic: 'figures', ads: 'figures'} as const;
const isKind = (kind: string | undefined): kind is keyof typeof KINDS => kind !== undefined && Object.hasOwn(KINDS, kind);

/** What labels may tell of. */
const isUnder = (kind: string): kind is 'orders' | 'listings' | 'unknown' => /^(?:orders|listings|unknown)$/.test(kind);

const Grid = ({grid, actions}: {grid: GridShown; actions: ColumnActions}) => {
  const {t} = useWords();
  const kind = isKind(grid.kind) ? KINDS[grid.kind] : 'unknown';
  const isOfLabels = grid.form === 'labels';
  return (
    <div data-testid="grid" data-form={grid.form} data-kind={grid.kind ?? ''}>
      <h3>{isOfLabels && isUnder(kind) ? t(`columns.under.${kind}`) : t(`columns.kind.${kind}`, {count: grid.rows})}</h3>
      <ul>
        {grid.columns.map(column => (
          <Column key={column.place} grid={grid} column={column} actions={actions} />
        ))}
      </ul>
    </div>
  );
};

/** How the columns of the page's tables were understood, each to be corrected. Looks only when it is asked: most sellers never need it. */
export const ColumnsPart = ({shown, actions}: {shown: ColumnsShown; actions: ColumnActions}) => {
  const {t} = useWords();
  const title = useId();
  const isLooked = shown !== undefined && shown !== 'refused';
  return (
    <section class="columns-part card" aria-labelledby={title}>
      <h2 id={title}>{t('columns.title')}</h2>
      {isLooked && shown.length > 0 ? <p class="faint">{t('columns.body')}</p> : null}
      {isLooked && shown.length === 0 ? <p role="status">{t('columns.none')}</p> : null}
      {isLooked ? shown.map((grid, i) => <Grid key={i} grid={grid} actions={actions} />) : null}
      {shown === 'refused' ? <p role="alert">{t('columns.refused')}</p> : null}
      <button type="button" class="button" data-testid="columns-look" onClick={actions.onLook}>
        {t(isLooked ? 'columns.again' : 'columns.look')}
      </button>
    </section>
  );
};

const shown = (grids: ColumnsShown) => <ColumnsPart shown={grids} actions={{onLook: nothing, onSay: nothing, onUndo: nothing}} />;

export const examples: Examples = {
  'not looked at': {width: 380, show: () => shown(undefined)},
  'orders, one column corrected': {width: 380, show: () => shown([sampleGrids.orders])},
  'an order under labels, one corrected': {width: 380, show: () => shown([sampleGrids.labels])},
  'not understood': {width: 380, show: () => shown([sampleGrids.unknown])},
  'no table': {width: 380, show: () => shown([])},
  refused: {width: 320, show: () => shown('refused')},
};
