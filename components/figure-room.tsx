import type {ComponentChildren} from 'preact';
import {type Examples, nothing} from './example.ts';
import type {Waiting} from './figures.ts';
import {Mark} from './mark.tsx';
import {Notice} from './notice.tsx';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';
import './figure-room.css';

type Room = 'kpis' | 'alerts' | 'keywords' | 'prices' | 'promotions' | 'analyses' | 'goods' | 'shops';
type Props = {
  room: Room;
  waiting: Waiting;
  failed: string | undefined;
  /** Nothing is kept, so nothing can be counted. */
  isEmpty: boolean;
  /** What chooses among the figures, beside the heading. */
  controls?: ComponentChildren;
  /** How the figures came about. */
  nature?: string | undefined;
  children?: ComponentChildren;
};

const Wait = ({waiting}: {waiting: NonNullable<Waiting>}) => {
  const {t, number} = useWords();
  if (waiting.what === 'counting') return <Progress label={t('figures.counting')} />;
  const {what, done, all} = waiting;
  return <Progress label={t(`figures.${what}`, {done: number(done), all: number(all)})} share={all ? done / all : 0} />;
};

/** Nothing was ever kept: how to begin. */
export const NothingKept = ({room}: {room: Room}) => {
  const {t} = useWords();
  return (
    <div class="empty card">
      <Mark size={40} />
      <h2>{t(`figures.empty.${room}`)}</h2>
      <p>{t('figures.empty')}</p>
      <a class="button" href="#/data">
        {t('figures.empty.import')}
      </a>
    </div>
  );
};

/** What all rooms of figures have in common: heading, choices, progress, what went wrong, and how to begin where nothing is kept. */
export const FigureRoom = ({room, waiting, failed, isEmpty, controls, nature, children}: Props) => {
  const {t} = useWords();
  const isShown = !isEmpty && !failed && children;
  return (
    <div class={`figure-room ${room}`} aria-busy={waiting !== undefined}>
      <div class="view-head">
        <h1>{t(`nav.${room}`)}</h1>
        {isEmpty ? null : controls}
      </div>
      {failed ? <Notice tone="poor" role="alert" title={t('figures.failed', {detail: failed})} /> : null}
      {waiting && !failed ? <Wait waiting={waiting} /> : null}
      {isEmpty && !waiting && !failed ? <NothingKept room={room} /> : null}
      {isShown ? children : null}
      {isShown && nature ? <p class="faint">{nature}</p> : null}
    </div>
  );
};

/** Something is kept, and nothing of it fits what was asked. */
export const NothingFits = ({onShowAll}: {onShowAll: () => void}) => {
  const {t} = useWords();
  return (
    <Notice title={t('figures.noMatch')} body={t('figures.noMatch.body')}>
      <button type="button" class="button" onClick={onShowAll}>
        {t('figures.showAll')}
      </button>
    </Notice>
  );
};

/** There are more rows than are shown. */
export const ShowMore = ({hidden, step, onMore}: {hidden: number; step: number; onMore: () => void}) => {
  const {t} = useWords();
  if (hidden <= 0) return null;
  return (
    <button type="button" class="button show-more" onClick={onMore}>
      {t('figures.more', {count: Math.min(hidden, step)})}
    </button>
  );
};

const shown = (more: Partial<Props>) => <FigureRoom room="kpis" waiting={undefined} failed={undefined} isEmpty={false} {...more} />;

export const examples: Examples = {
  empty: {show: () => shown({isEmpty: true}), width: 640},
  reading: {show: () => shown({waiting: {what: 'reading', done: 600, all: 10_000}}), width: 640},
  judging: {show: () => shown({waiting: {what: 'judging', done: 6000, all: 10_000}}), width: 640},
  counting: {show: () => shown({waiting: {what: 'counting'}}), width: 640},
  failed: {show: () => shown({failed: 'DataError'}), width: 640},
  'nothing fits': {show: () => <NothingFits onShowAll={nothing} />, width: 640},
  'nothing kept': {show: () => <NothingKept room="analyses" />, width: 640},
  'more rows': () => <ShowMore hidden={1204} step={100} onMore={nothing} />,
};
