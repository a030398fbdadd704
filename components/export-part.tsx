import {useId} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import type {ExportJob} from './jobs.ts';
import {PassphraseChosen} from './passphrase.tsx';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';

/** Saves everything as one file. */
export const ExportPart = ({job, onExport}: {job: ExportJob; onExport: (passphrase?: string) => void}) => {
  const {t} = useWords();
  const title = useId();
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('data.export.title')}</h2>
        <p class="data-part-body">{t('data.export.body')}</p>
      </div>
      <button type="button" class="button" data-testid="export-jsonl" disabled={job.state === 'running'} onClick={() => onExport()}>
        {t('data.export.action')}
      </button>
      <PassphraseChosen isDisabled={job.state === 'running'} onChoose={onExport} />
      {job.state === 'running' ? (
        <Progress label={t('data.export.progress', {count: job.written})} share={job.all ? job.written / job.all : undefined} />
      ) : null}
      <div role="status">{job.state === 'done' ? t('data.export.done', {count: job.written, file: job.file}) : null}</div>
      {job.state === 'failed' ? <p role="alert">{t('app.error', {detail: job.why})}</p> : null}
    </section>
  );
};

export const examples: Examples = {
  idle: () => <ExportPart job={{state: 'idle'}} onExport={nothing} />,
  running: () => <ExportPart job={{state: 'running', written: 1200, all: 4800}} onExport={nothing} />,
  done: () => <ExportPart job={{state: 'done', written: 4800, file: 'linchpin-2026-11-22.jsonl'}} onExport={nothing} />,
  failed: () => <ExportPart job={{state: 'failed', why: 'NotFoundError'}} onExport={nothing} />,
};
