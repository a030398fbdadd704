import {useId, useState} from 'preact/hooks';
import type {KeptPlace} from '../lib/reports/survey.ts';
import type {Examples} from './example.ts';
import {JobLine} from './job-line.tsx';
import type {Keeping, KeepingActions} from './keeping.ts';
import {KeptOf} from './kept-of.tsx';
import {sampleKeeping, sampleKeepingActions} from './sample-keeping.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './kept-table.css';

/** Hosts shown at once: a seller may have looked at thousands. */
const MOST = 20;
const columns = ['kind', 'things', 'records', 'bytes', 'oldest', 'newest'] as const;

type TableProps = {places: readonly KeptPlace[]; isBusy: boolean; onForget: (place: KeptPlace) => void};

const Table = ({places, isBusy, onForget}: TableProps) => {
  const {t} = useWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? places : places.slice(0, MOST);
  return (
    <>
      <div class="figure-box">
        <table class="figure-table kept-table" data-testid="kept-table">
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col" class={column === 'kind' ? undefined : 'number'}>
                  {t(`keep.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(place => (
            <KeptOf key={place.id} place={place} isBusy={isBusy} onForget={onForget} />
          ))}
        </table>
      </div>
      {shown.length < places.length ? (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('text.more')}
        </button>
      ) : null}
    </>
  );
};

/** All that is kept, host by host and kind by kind: how much, how many bytes, from when to when. */
export const KeptTable = ({keeping, actions}: {keeping: Keeping; actions: KeepingActions}) => {
  const {t, bytes} = useWords();
  const title = useId();
  const {survey, counting, trouble, job} = keeping;
  const note = counting === 'fresh' ? '' : t(`keep.${counting}`);
  return (
    <section class="kept-part card" aria-labelledby={title} aria-busy={counting === 'counting'}>
      <div class="kept-head">
        <h2 id={title}>{t('keep.title')}</h2>
        <span role="status" class="faint">
          {note}
        </span>
        <button type="button" class="button" data-testid="count-kept" disabled={counting === 'counting'} onClick={actions.onCount}>
          {t('keep.count')}
        </button>
      </div>
      <p class="data-part-body">{t('keep.about')}</p>
      {trouble ? <p role="alert">{t('app.error', {detail: trouble})}</p> : null}
      <JobLine job={job} works={['forget-site']} onStop={actions.onStop} onUndo={actions.onUndo} />
      {survey && survey.places.length === 0 ? <p>{t('keep.empty')}</p> : null}
      {survey && survey.places.length > 0 ? (
        <>
          <p>{t('keep.sum', {bytes: bytes(survey.bytes)})}</p>
          <Table places={survey.places} isBusy={job.state === 'running'} onForget={actions.onForgetSite} />
        </>
      ) : null}
    </section>
  );
};

const shown = (over: Partial<Keeping> = {}) => <KeptTable keeping={{...sampleKeeping, ...over}} actions={sampleKeepingActions} />;

export const examples: Examples = {
  several: {width: 760, show: () => shown()},
  'written since, and asked about a host': {width: 760, press: ['[data-testid=forget-site]'], show: () => shown({counting: 'stale'})},
  'counting for the first time': {width: 760, show: () => shown({survey: undefined, counting: 'counting'})},
  'nothing is kept': {width: 760, show: () => shown({survey: {places: [], bytes: 0, reports: []}})},
  'not counted': {width: 760, show: () => shown({survey: undefined, trouble: 'InvalidStateError'})},
};
