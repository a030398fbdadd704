import {useId, useState} from 'preact/hooks';
import type {ReportTaken} from '../lib/model/survey.ts';
import {Ask} from './ask.tsx';
import type {Examples} from './example.ts';
import {JobLine} from './job-line.tsx';
import type {Keeping, KeepingActions} from './keeping.ts';
import {placeText} from './place-name.ts';
import {sampleKeeping, sampleKeepingActions} from './sample-keeping.ts';
import {useWords} from './words-context.ts';

/** Reports shown at once. */
const MOST = 10;

type LineProps = {report: ReportTaken; isBusy: boolean; onTakeBack: (report: ReportTaken) => void};

const Line = ({report, isBusy, onTakeBack}: LineProps) => {
  const words = useWords();
  const {t, moment} = words;
  const [isAsking, setAsking] = useState(false);
  const name = report.file || t('keep.reports.noFile');
  const take = () => {
    setAsking(false);
    onTakeBack(report);
  };
  return (
    <li data-testid="report-taken">
      <div class="data-line">
        <p>
          <strong>{name}</strong> · {placeText(report, words)} · {t('keep.reports.orders', {count: report.orders})}{' '}
          <time class="faint">{moment(report.at)}</time>
        </p>
        {isAsking ? null : (
          <button type="button" class="link-button" data-testid="take-back" disabled={isBusy} onClick={() => setAsking(true)}>
            {t('keep.reports.takeBack')} <span class="hidden-text">{name}</span>
          </button>
        )}
      </div>
      {isAsking ? (
        <Ask
          question={t('keep.reports.ask', {count: report.orders})}
          yes={t('keep.reports.yes')}
          onYes={take}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </li>
  );
};

type Props = {keeping: Pick<Keeping, 'survey' | 'job'>; actions: KeepingActions};

/** Reports of orders that were taken, the last first, each to be taken back. */
export const ReportsPart = ({keeping, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  const [isAll, setAll] = useState(false);
  const {survey, job} = keeping;
  const reports = survey?.reports ?? [];
  const shown = isAll ? reports : reports.slice(0, MOST);
  return (
    <section class="data-part reports-part card" aria-labelledby={title}>
      <div class="data-wide">
        <h2 id={title}>{t('keep.reports.title')}</h2>
        <p class="data-part-body">{t('keep.reports.body')}</p>
        {survey && reports.length === 0 ? <p>{t('keep.reports.none')}</p> : null}
        <ul class="data-list">
          {shown.map(report => (
            <Line key={report.ids.join()} report={report} isBusy={job.state === 'running'} onTakeBack={actions.onTakeBack} />
          ))}
        </ul>
        {shown.length < reports.length ? (
          <button type="button" class="link-button" onClick={() => setAll(true)}>
            {t('text.more')}
          </button>
        ) : null}
        <JobLine job={job} works={['take-back']} onStop={actions.onStop} onUndo={actions.onUndo} />
      </div>
    </section>
  );
};

/** Right after an import of orders: what was taken, and the way back. */
export const JustTaken = ({report, isBusy, onTakeBack}: {report: ReportTaken | undefined} & Omit<LineProps, 'report'>) => {
  const {t} = useWords();
  if (!report) return null;
  return (
    <p class="just-taken card" role="status" data-testid="just-taken">
      {t('keep.reports.just', {file: report.file || t('keep.reports.noFile'), count: report.orders})}{' '}
      <button type="button" class="link-button" disabled={isBusy} onClick={() => onTakeBack(report)}>
        {t('keep.reports.takeBackNow')}
      </button>
    </p>
  );
};

const shown = (over: Partial<Props['keeping']> = {}) => (
  <ReportsPart keeping={{...sampleKeeping, ...over}} actions={sampleKeepingActions} />
);

export const examples: Examples = {
  several: {width: 760, show: () => shown()},
  asking: {width: 760, press: ['[data-testid=take-back]'], show: () => shown()},
  none: {width: 760, show: () => shown({survey: {places: [], bytes: 0, reports: []}})},
  'taken back': {
    width: 760,
    show: () => shown({job: {state: 'done', work: 'take-back', of: '', came: {work: 'take-back', count: 1204}, isUndoable: true}}),
  },
  'just taken': {
    width: 760,
    show: () => <JustTaken report={sampleKeeping.survey?.reports[0]} isBusy={false} onTakeBack={sampleKeepingActions.onTakeBack} />,
  },
};
