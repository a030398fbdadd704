import {useId, useRef, useState} from 'preact/hooks';
import {Choice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {NotTaken} from './import-not-taken.tsx';
import {ImportQuestions} from './import-questions.tsx';
import {ImportRefused} from './import-refused.tsx';
import type {DataActions, ImportHow, ImportJob} from './jobs.ts';
import {PassphraseAsked} from './passphrase.tsx';
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
        accept=".jsonl,.ndjson,.linchpin,.csv,.tsv,.txt,application/jsonl,application/x-ndjson,text/csv"
        data-testid="import-file"
        disabled={isDisabled}
        onChange={event => choose(event.currentTarget)}
      />
    </label>
  );
};

type Said = Pick<ImportHow, 'answers' | 'passphrase'>;

/** What the file does not say, or how it is opened. */
const Asked = ({job, onSay, onCancel}: {job: ImportJob; onSay: (said: Said) => void; onCancel: () => void}) => {
  if (job.state === 'asks') return <ImportQuestions asking={job} onAnswer={answers => onSay({answers})} onCancel={onCancel} />;
  return job.state === 'sealed' ? (
    <PassphraseAsked isWrong={job.isWrong} onAnswer={passphrase => onSay({passphrase})} onCancel={onCancel} />
  ) : null;
};

const modes = ['merge', 'replace'] as const;
type Mode = (typeof modes)[number];
const isBusy = ({state}: ImportJob): boolean => state === 'running' || state === 'undoing';

const Underway = ({job}: {job: ImportJob}) => {
  const {t} = useWords();
  if (job.state === 'undoing') return <Progress label={t('data.busy')} />;
  return job.state === 'running' ? (
    <Progress label={t(job.isTaking ? 'backup.taking' : 'data.import.progress', {count: job.lines})} />
  ) : null;
};

/** What can be done after an import: take the other lines, or undo it. */
const Next = ({job, onSkip, onUndo}: {job: ImportJob; onSkip: () => void; onUndo: () => void}) => {
  const {t} = useWords();
  if (job.state !== 'done') return null;
  if (!job.isChanged)
    return (
      <button type="button" class="button" onClick={onSkip}>
        {t('data.import.skip')}
      </button>
    );
  return job.canUndo ? (
    <button type="button" class="button" data-testid="undo-import" onClick={onUndo}>
      {t('backup.undo')}
    </button>
  ) : null;
};

type Actions = Pick<DataActions, 'onImport' | 'onUndoImport' | 'onCancel'>;

/** Takes an exported file back, or a report of a marketplace. A file with lines that are refused changes nothing until the seller asks for the others. */
export const ImportPart = ({job, onImport, onUndoImport, onCancel}: {job: ImportJob} & Actions) => {
  const {t} = useWords();
  const title = useId();
  const [mode, choose] = useState<Mode>('merge');
  const file = useRef<File | undefined>(undefined);
  const typed = useRef<Said>({});
  const start = (skipBad: boolean) => file.current && onImport(file.current, {skipBad, isReplacing: mode === 'replace', ...typed.current});
  const begin = (chosen: File | undefined, said: Said = {}) => {
    [file.current, typed.current] = [chosen, said];
    start(false);
  };
  return (
    <section class="data-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('data.import.title')}</h2>
        <p class="data-part-body">{t('data.import.body')}</p>
        <p class="data-part-body">{t('import.reports')}</p>
      </div>
      <FileChooser isDisabled={isBusy(job)} onChoose={chosen => begin(chosen)} />
      <Choice
        label={t('backup.mode')}
        value={mode}
        options={modes.map(value => ({value, name: t(`backup.${value}`)}))}
        onChange={value => choose(value as Mode)}
      />
      <Underway job={job} />
      <div role="status">
        {job.state === 'done' ? <Result job={job} /> : null}
        {job.state === 'undone' ? t('backup.undone') : null}
      </div>
      <Next job={job} onSkip={() => start(true)} onUndo={onUndoImport} />
      <Asked job={job} onSay={said => begin(file.current, said)} onCancel={onCancel} />
      <NotTaken job={job} />
    </section>
  );
};

const refused = [3, 17].map(line => ({line, why: 'fields.price.currency: Invalid string'}));
const shown = (job: ImportJob) => <ImportPart job={job} onImport={nothing} onUndoImport={nothing} onCancel={nothing} />;

export const examples: Examples = {
  idle: () => shown({state: 'idle'}),
  running: () => shown({state: 'running', lines: 1200, isTaking: false}),
  'taking effect': () => shown({state: 'running', lines: 1200, isTaking: true}),
  'with a passphrase': () => shown({state: 'sealed', isWrong: true}),
  'not whole': () => shown({state: 'broken'}),
  undone: () => shown({state: 'undone'}),
  done: () => shown({state: 'done', added: 1180, known: 20, refused: [], left: 0, isChanged: true, canUndo: true}),
  refused: () => shown({state: 'done', added: 0, known: 0, refused, left: 0, isChanged: false, canUndo: false}),
  'left out': () => shown({state: 'done', added: 1198, known: 0, refused, left: 3, isChanged: true, canUndo: false}),
  'many refused': () =>
    shown({state: 'done', added: 0, known: 0, refused: Array(23).fill(refused[0]), left: 0, isChanged: false, canUndo: false}),
  unknown: () =>
    shown({
      state: 'unknown',
      headings: ['Order ID', 'Buyer', 'Total'],
      known: [{en: 'Etsy: listings (CSV)', 'zh-CN': 'Etsy 商品列表（CSV）'}],
    }),
  unreadable: () => shown({state: 'unreadable'}),
  failed: () => shown({state: 'failed', why: 'NotReadableError'}),
};
