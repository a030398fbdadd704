import {useId, useRef} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import type {DataActions, ImportJob} from './jobs.ts';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';

/** Refusals listed; more are counted. */
const SHOWN = 20;

const Refused = ({refused, isChanged}: {refused: {line: number; why: string}[]; isChanged: boolean}) => {
  const {t} = useWords();
  const more = refused.length - SHOWN;
  return (
    <>
      <p class="refused-title">{t(isChanged ? 'data.import.skipped' : 'data.import.refused', {count: refused.length})}</p>
      <ul class="refused">
        {refused.slice(0, SHOWN).map(({line, why}) => (
          <li key={line}>
            <b>{t('data.import.line', {line})}</b> <code lang="en">{why}</code>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="faint">{t('data.import.moreRefused', {count: more})}</p> : null}
    </>
  );
};

const Result = ({job}: {job: Extract<ImportJob, {state: 'done'}>}) => {
  const {t} = useWords();
  return (
    <>
      {job.isChanged ? (
        <p>
          {t('data.import.added', {count: job.added})}
          {job.known > 0 ? ` · ${t('data.import.known', {count: job.known})}` : null}
        </p>
      ) : null}
      {job.refused.length > 0 ? <Refused refused={job.refused} isChanged={job.isChanged} /> : null}
    </>
  );
};

/** Takes an exported file back. A file with lines that are refused changes nothing until the seller asks for the others. */
export const ImportPart = ({job, onImport}: {job: ImportJob; onImport: DataActions['onImport']}) => {
  const {t} = useWords();
  const title = useId();
  const file = useRef<File | undefined>(undefined);
  const start = (skipBad: boolean) => file.current && onImport(file.current, skipBad);
  const choose = (input: HTMLInputElement) => {
    file.current = input.files?.[0];
    start(false);
    // Choosing the same file again must be a change, too.
    input.value = '';
  };
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('data.import.title')}</h2>
        <p class="data-part-body">{t('data.import.body')}</p>
      </div>
      <label class="button file-button">
        {t('data.import.action')}
        <input
          type="file"
          accept=".jsonl,.ndjson,application/jsonl,application/x-ndjson"
          data-testid="import-file"
          disabled={job.state === 'running'}
          onChange={event => choose(event.currentTarget)}
        />
      </label>
      {job.state === 'running' ? <Progress label={t('data.import.progress', {count: job.lines})} /> : null}
      <div role="status">{job.state === 'done' ? <Result job={job} /> : null}</div>
      {job.state === 'done' && !job.isChanged ? (
        <button type="button" class="button" onClick={() => start(true)}>
          {t('data.import.skip')}
        </button>
      ) : null}
      {job.state === 'failed' ? <p role="alert">{t('app.error', {detail: job.why})}</p> : null}
    </section>
  );
};

const refused = [3, 17].map(line => ({line, why: 'fields.price.currency: Invalid string'}));
const shown = (job: ImportJob) => <ImportPart job={job} onImport={nothing} />;

export const examples: Examples = {
  idle: () => shown({state: 'idle'}),
  running: () => shown({state: 'running', lines: 1200}),
  done: () => shown({state: 'done', added: 1180, known: 20, refused: [], isChanged: true}),
  refused: () => shown({state: 'done', added: 0, known: 0, refused, isChanged: false}),
  'left out': () => shown({state: 'done', added: 1198, known: 0, refused, isChanged: true}),
  'many refused': () => shown({state: 'done', added: 0, known: 0, refused: Array(23).fill(refused[0]), isChanged: false}),
  failed: () => shown({state: 'failed', why: 'NotReadableError'}),
};
