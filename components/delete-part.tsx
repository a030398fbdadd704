import {useId} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import type {DataActions, DeleteJob} from './jobs.ts';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';

type Props = {job: DeleteJob; snapshots: number; actions: Pick<DataActions, 'onAskDelete' | 'onDelete' | 'onUndo'>};

const Ask = ({snapshots, actions}: Omit<Props, 'job'>) => {
  const {t} = useWords();
  const question = useId();
  return (
    <fieldset class="delete-ask" aria-labelledby={question}>
      <p id={question}>{t('data.delete.confirm', {count: snapshots})}</p>
      <button type="button" class="button grave" onClick={actions.onDelete}>
        {t('data.delete.yes')}
      </button>
      <button type="button" class="button" ref={focus} onClick={() => actions.onAskDelete(false)}>
        {t('action.cancel')}
      </button>
    </fieldset>
  );
};

/** The button that was clicked is gone, so the focus goes to the harmless answer. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

const Done = ({why, onUndo}: {why: string | undefined; onUndo: () => void}) => {
  const {t} = useWords();
  return (
    <div class="delete-ask" role="status">
      <p>
        {t('data.delete.done')} <span class="faint">{t('data.delete.undoHint')}</span>
        {why ? <span class="delete-trouble">{t('app.error', {detail: why})}</span> : null}
      </p>
      <button type="button" class="button main" data-testid="undo-delete" onClick={onUndo}>
        {t('data.delete.undo')}
      </button>
    </div>
  );
};

/** Removes every snapshot, after asking, and brings them back. */
export const DeletePart = ({job, snapshots, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  const isQuiet = job.state === 'idle' || job.state === 'restored' || job.state === 'failed';
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('data.delete.title')}</h2>
        <p class="data-part-body">{t('data.delete.body')}</p>
      </div>
      {isQuiet ? (
        <button
          type="button"
          class="button grave"
          data-testid="delete-all"
          disabled={snapshots === 0}
          onClick={() => actions.onAskDelete(true)}
        >
          {t('data.delete.action')}
        </button>
      ) : null}
      {job.state === 'asking' ? <Ask snapshots={snapshots} actions={actions} /> : null}
      {job.state === 'running' ? <Progress label={t('data.busy')} /> : null}
      {job.state === 'done' ? <Done why={job.why} onUndo={actions.onUndo} /> : null}
      <div role="status">{job.state === 'restored' ? t('data.delete.restored', {count: job.snapshots}) : null}</div>
      {job.state === 'failed' ? <p role="alert">{t('app.error', {detail: job.why})}</p> : null}
    </section>
  );
};

const actions = {onAskDelete: nothing, onDelete: nothing, onUndo: nothing};
const shown = (job: DeleteJob, snapshots = 4800) => <DeletePart job={job} snapshots={snapshots} actions={actions} />;

export const examples: Examples = {
  idle: () => shown({state: 'idle'}),
  'nothing to delete': () => shown({state: 'idle'}, 0),
  asking: () => shown({state: 'asking'}),
  running: () => shown({state: 'running'}),
  done: () => shown({state: 'done'}, 0),
  'not undone': () => shown({state: 'done', why: 'QuotaExceededError'}, 0),
  restored: () => shown({state: 'restored', snapshots: 4800}),
  failed: () => shown({state: 'failed', why: 'InvalidStateError'}),
};
