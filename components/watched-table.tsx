import {alertSentence} from '../lib/format/alert.ts';
import type {WatchedRow} from '../lib/reports/watched.ts';
import {type Examples, nothing} from './example.ts';
import {placeText} from './place-name.ts';
import {Price} from './price.tsx';
import {PriceChange} from './price-change.tsx';
import {sampleWatched} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './figure-room.css';
import './figure-table.css';
import './price-table.css';
import './watched-table.css';

type Props = {rows: readonly WatchedRow[]; onUnpin: (row: WatchedRow) => void};

const hrefOf = ({kind, id}: WatchedRow): string => (kind === 'search' ? `#/searches?id=${encodeURIComponent(id)}` : `#/listings/${id}`);

const useName = () => {
  const {t} = useWords();
  return ({kind, title}: WatchedRow): string =>
    title === undefined ? t('watched.unnamed') : kind === 'search' ? t('searches.query', {query: title}) : title;
};

const Name = ({row}: {row: WatchedRow}) => {
  const words = useWords();
  const name = useName();
  return (
    <th scope="row">
      {row.seenAt === undefined ? name(row) : <a href={hrefOf(row)}>{name(row)}</a>}
      <span class="price-place faint">{placeText(row, words)}</span>
      {row.alerts.map(({id, kept}) => (
        <span key={id} class={`watched-alert ${kept.state.level}`} data-testid="watched-alert" data-alert={kept.alert}>
          {alertSentence(kept, words)}
        </span>
      ))}
    </th>
  );
};

const Lines = ({row: {below, above}}: {row: WatchedRow}) => {
  const {t, money} = useWords();
  if (!below && !above) return <span class="faint">–</span>;
  return (
    <>
      {below ? <span class="watched-line">{t('watched.below', {price: money(below)})}</span> : null}
      {above ? <span class="watched-line">{t('watched.above', {price: money(above)})}</span> : null}
    </>
  );
};

const Seen = ({row: {seenAt, isSeenToday}}: {row: WatchedRow}) => {
  const {t, moment} = useWords();
  if (seenAt === undefined) return <span class="faint">{t('watched.gone')}</span>;
  return (
    <>
      <time dateTime={new Date(seenAt).toISOString()}>{moment(seenAt)}</time>
      {isSeenToday ? <span class="price-day faint">{t('watched.today')}</span> : null}
    </>
  );
};

const Row = ({row, onUnpin}: {row: WatchedRow; onUnpin: Props['onUnpin']}) => {
  const {t} = useWords();
  const name = useName();
  const {to} = row;
  return (
    <tr data-testid="watched" data-id={row.id} data-today={row.isSeenToday}>
      <Name row={row} />
      <td class="number price-now">{row.kind === 'search' ? <span class="faint">–</span> : <Price price={row.price} />}</td>
      <td class="number">{row.kind === 'search' ? <span class="faint">–</span> : <PriceChange change={row.change} />}</td>
      <td class="number">
        <Seen row={row} />
      </td>
      <td class="number">
        <Lines row={row} />
      </td>
      <td class="watched-to">
        {to ? <a href={`#/listings/${to.id}`}>{to.title ?? t('listings.untitled')}</a> : <span class="faint">{t('watched.alone')}</span>}
      </td>
      <td>
        <button type="button" class="link-button" data-testid="unpin" onClick={() => onUnpin(row)}>
          {t('pin.unpin')}
          <span class="hidden-text">{t('watched.unpinOf', {title: name(row)})}</span>
        </button>
      </td>
    </tr>
  );
};

/** The pinned pages, one row each. */
export const WatchedTable = ({rows, onUnpin}: Props) => {
  const {t} = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('nav.pins')}>
      <table class="figure-table price-table watched-table">
        <thead>
          <tr>
            <th scope="col">{t('watched.page')}</th>
            {(['price', 'change', 'seen', 'told'] as const).map(column => (
              <th key={column} scope="col" class="number">
                {t(`watched.${column}`)}
              </th>
            ))}
            <th scope="col">{t('watched.against')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.id} row={row} onUnpin={onUnpin} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const examples: Examples = {
  rows: {width: 960, show: language => <WatchedTable rows={sampleWatched(language).rows} onUnpin={nothing} />},
};
