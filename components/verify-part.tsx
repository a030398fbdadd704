import {useId} from 'preact/hooks';
import type {Examples} from './example.ts';
import {JobLine} from './job-line.tsx';
import type {Keeping, KeepingActions} from './keeping.ts';
import {sampleKeeping, sampleKeepingActions} from './sample-keeping.ts';
import {useWords} from './words-context.ts';
import './kept-table.css';

type Props = {job: Keeping['job']; actions: Pick<KeepingActions, 'onCheck' | 'onRebuild' | 'onStop' | 'onUndo'>};

/** Reads everything through that is packed, and works totals out anew. */
export const VerifyPart = ({job, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  const isBusy = job.state === 'running';
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('keep.check.title')}</h2>
        <p class="data-part-body">{t('keep.check.body')}</p>
      </div>
      <div class="data-part-ways">
        <button type="button" class="button" data-testid="check-store" disabled={isBusy} onClick={actions.onCheck}>
          {t('keep.check.action')}
        </button>
        <button type="button" class="button" data-testid="rebuild-totals" disabled={isBusy} onClick={actions.onRebuild}>
          {t('keep.rebuild.action')}
        </button>
      </div>
      <JobLine job={job} works={['check', 'rebuild', 'sum-up']} onStop={actions.onStop} onUndo={actions.onUndo} />
    </section>
  );
};

export const examples: Examples = {
  idle: {width: 760, show: () => <VerifyPart job={sampleKeeping.job} actions={sampleKeepingActions} />},
  running: {
    width: 760,
    show: () => (
      <VerifyPart job={{state: 'running', work: 'check', of: '', step: 'reading', done: 3, all: 9}} actions={sampleKeepingActions} />
    ),
  },
};
