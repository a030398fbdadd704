import {useId, useRef} from 'preact/hooks';
import type {Answers} from '../lib/model/question.ts';
import {type Examples, nothing} from './example.ts';
import {ImportQuestions} from './import-questions.tsx';
import {ImportRefused} from './import-refused.tsx';
import type {DataActions, ImportJob} from './jobs.ts';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';

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
      {job.left > 0 ? <p>{t('import.left', {count: job.left})}</p> : null}
      {job.refused.length > 0 ? <ImportRefused refused={job.refused} isChanged={job.isChanged} /> : null}
    </>
  );
};

/** A table that cannot be taken, and what can. */
const NotTaken = ({job}: {job: ImportJob}) => {
  const {t, list, language} = useWords();
  if (job.state === 'failed') return <p role="alert">{t('app.error', {detail: job.why})}</p>;
  if (job.state !== 'unknown' && job.state !== 'unreadable') return null;
  const headings =
    job.state === 'unknown'
      ? list(
          job.headings
            .filter(Boolean)
            .slice(0, 8)
            .map(one => `“${one.slice(0, 40)}”`),
        )
      : '';
  const reports = job.state === 'unknown' ? list(job.known.map(name => name[language])) : '';
  return (
    <div role="alert">
      <p class="refused-title">{t(`import.${job.state}`)}</p>
      <p>{t(`import.${job.state}.body`, {headings, reports})}</p>
    </div>
  );
};

const FileChooser = ({isDisabled, onChoose}: {isDisabled: boolean; onChoose: (file: File | undefined) => void}) => {
  const choose = (input: HTMLInputElement) => {
    onChoose(input.files?.[0]);
    // Choosing the same file again must be a change, too.
    input.value = '';
  };
  return (
    <label class="button file-button">
      {useWords().t('data.import.action')}
      <input
        type="file"
        accept=".jsonl,.ndjson,.csv,.tsv,.txt,application/jsonl,application/x-ndjson,text/csv"
        data-testid="import-file"
        disabled={isDisabled}
        onChange={event => choose(event.currentTarget)}
      />
    </label>
  );
};

/** Takes an exported file back, or a report of a marketplace. A file with lines that are refused changes nothing until the seller asks for the others. */
export const ImportPart = ({job, onImport, onCancel}: {job: ImportJob} & Pick<DataActions, 'onImport' | 'onCancel'>) => {
  const {t} = useWords();
  const title = useId();
  const file = useRef<File | undefined>(undefined);
  const answers = useRef<Answers | undefined>(undefined);
  const start = (skipBad: boolean) => file.current && onImport(file.current, skipBad, answers.current);
  const begin = (chosen: File | undefined, said?: Answers) => {
    file.current = chosen;
    answers.current = said;
    start(false);
  };
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('data.import.title')}</h2>
        <p class="data-part-body">{t('data.import.body')}</p>
        <p class="data-part-body">{t('import.reports')}</p>
      </div>
      <FileChooser isDisabled={job.state === 'running'} onChoose={chosen => begin(chosen)} />
      {job.state === 'running' ? <Progress label={t('data.import.progress', {count: job.lines})} /> : null}
      <div role="status">{job.state === 'done' ? <Result job={job} /> : null}</div>
      {job.state === 'done' && !job.isChanged ? (
        <button type="button" class="button" onClick={() => start(true)}>
          {t('data.import.skip')}
        </button>
      ) : null}
      {job.state === 'asks' ? <ImportQuestions asking={job} onAnswer={said => begin(file.current, said)} onCancel={onCancel} /> : null}
      <NotTaken job={job} />
    </section>
  );
};

const refused = [3, 17].map(line => ({line, why: 'fields.price.currency: Invalid string'}));
const shown = (job: ImportJob) => <ImportPart job={job} onImport={nothing} onCancel={nothing} />;

export const examples: Examples = {
  idle: () => shown({state: 'idle'}),
  running: () => shown({state: 'running', lines: 1200}),
  done: () => shown({state: 'done', added: 1180, known: 20, refused: [], left: 0, isChanged: true}),
  refused: () => shown({state: 'done', added: 0, known: 0, refused, left: 0, isChanged: false}),
  'left out': () => shown({state: 'done', added: 1198, known: 0, refused, left: 3, isChanged: true}),
  'many refused': () => shown({state: 'done', added: 0, known: 0, refused: Array(23).fill(refused[0]), left: 0, isChanged: false}),
  unknown: () =>
    shown({
      state: 'unknown',
      headings: ['Order ID', 'Buyer', 'Total'],
      known: [{en: 'Etsy: listings (CSV)', 'zh-CN': 'Etsy 商品列表（CSV）'}],
    }),
  unreadable: () => shown({state: 'unreadable'}),
  failed: () => shown({state: 'failed', why: 'NotReadableError'}),
};
