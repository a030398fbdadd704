import type {Words} from '../lib/format/words.ts';
import {type Examples, nothing} from './example.ts';
import type {Came, StoreJob, StoreWork} from './keeping.ts';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';

type Props = {job: StoreJob; works: readonly StoreWork[]; onStop: () => void; onUndo: () => void};
type Running = Extract<StoreJob, {state: 'running'}>;

const differing = ({found}: Extract<Came, {work: 'check' | 'rebuild'}>, {t, list}: Words): string => {
  const {days, buyers} = found;
  if (days + buyers === 0) return t('keep.check.same');
  const parts = [
    ...(days > 0 ? [t('keep.check.days', {count: days})] : []),
    ...(buyers > 0 ? [t('keep.check.buyers', {count: buyers})] : []),
  ];
  return t('keep.check.differed', {what: list(parts)});
};

const cameTo = (came: Came, words: Words): string[] => {
  const {t, number} = words;
  if (came.work === 'rebuild') return [differing(came, words)];
  if (came.work !== 'check') return [t(`keep.came.${came.work}`, {count: came.count})];
  const {blocks, orders, damaged, lost, pasts} = came.found;
  const sound = blocks > 0 ? t('keep.check.sound', {count: blocks, orders: number(orders)}) : t('keep.check.none');
  return [
    sound,
    ...(damaged > 0 ? [t('keep.check.damaged', {count: damaged, orders: number(lost)})] : []),
    ...(pasts ? [t('keep.check.pasts', {count: pasts.snapshots})] : []),
    differing(came, words),
  ];
};

const Going = ({job, onStop}: {job: Running; onStop: () => void}) => {
  const {t, number} = useWords();
  const {step, done, all} = job;
  return (
    <div class="job-running">
      <Progress label={t(`keep.step.${step}`, {done: number(done), all: number(all)})} share={all > 0 ? done / all : undefined} />
      {step === 'undoing' ? null : (
        <button type="button" class="button" data-testid="job-stop" onClick={onStop}>
          {t('keep.stop')}
        </button>
      )}
    </div>
  );
};

const sentences = (job: Exclude<StoreJob, {state: 'idle' | 'running'}>, words: Words): string[] => {
  const {t} = words;
  if (job.state === 'done') return cameTo(job.came, words);
  if (job.state === 'undone') return [t('keep.undone')];
  if (job.state === 'failed') return [t('app.error', {detail: job.why})];
  return [t(job.isUndoable ? 'keep.stopped.some' : 'keep.stopped')];
};

/** How far a job is that concerns this part of the page, what it came to, and the way back. */
export const JobLine = ({job, works, onStop, onUndo}: Props) => {
  const words = useWords();
  const {t} = words;
  if (job.state === 'idle' || !works.includes(job.work)) return <div role="status" />;
  if (job.state === 'running') return <Going job={job} onStop={onStop} />;
  return (
    <div class="delete-ask" role={job.state === 'failed' ? 'alert' : 'status'} data-testid="job-came">
      <p>
        {sentences(job, words).join(' ')} {job.isUndoable ? <span class="faint">{t('data.delete.undoHint')}</span> : null}
        {job.state === 'done' && job.why ? <span class="delete-trouble">{t('app.error', {detail: job.why})}</span> : null}
      </p>
      {job.isUndoable ? (
        <button type="button" class="button main" data-testid="job-undo" onClick={onUndo}>
          {t('data.delete.undo')}
        </button>
      ) : null}
    </div>
  );
};

const at = {of: '', work: 'check'} as const;
const found = {blocks: 1204, orders: 610_000, damaged: 0, lost: 0, days: 0, buyers: 0};
const shown = (...all: StoreJob[]) =>
  all.map(job => <JobLine key={JSON.stringify(job)} job={job} works={['check', 'prune', 'rebuild']} onStop={nothing} onUndo={nothing} />);

export const examples: Examples = {
  nothing: () => shown({state: 'idle'}),
  running: () =>
    shown(
      {state: 'running', ...at, step: 'reading', done: 400, all: 1204},
      {state: 'running', ...at, step: 'counting', done: 0, all: 0},
      {state: 'running', ...at, step: 'undoing', done: 0, all: 0},
    ),
  'all is sound': () => shown({state: 'done', ...at, came: {work: 'check', found}, isUndoable: false}),
  'damage was found': () =>
    shown({
      state: 'done',
      ...at,
      came: {work: 'check', found: {...found, damaged: 1, lost: 2000, pasts: {blocks: 1, snapshots: 212}, days: 3, buyers: 1}},
      isUndoable: false,
    }),
  'counted anew': () =>
    shown({state: 'done', of: '', work: 'rebuild', came: {work: 'rebuild', found: {days: 0, buyers: 0}}, isUndoable: false}),
  'to be undone': () =>
    shown(
      {state: 'done', of: '', work: 'prune', came: {work: 'prune', count: 320}, isUndoable: true},
      {state: 'done', of: '', work: 'prune', came: {work: 'prune', count: 1}, isUndoable: true, why: 'QuotaExceededError'},
    ),
  'stopped, undone, failed': () =>
    shown(
      {state: 'stopped', ...at, isUndoable: true},
      {state: 'undone', ...at, isUndoable: false},
      {state: 'failed', ...at, isUndoable: false, why: 'InvalidStateError'},
    ),
};
