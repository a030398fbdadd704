import type {DataReport} from '../lib/reports/data.ts';
import {DeletePart} from './delete-part.tsx';
import {type Examples, nothing} from './example.ts';
import {ExportPart} from './export-part.tsx';
import {ImportPart} from './import-part.tsx';
import type {DataActions, Jobs} from './jobs.ts';
import {useWords} from './words-context.ts';
import './data-view.css';

const Figure = ({label, value, note}: {label: string; value: string; note?: string | undefined}) => (
  <div>
    <dt>{label}</dt>
    <dd>
      {value}
      {note ? <span class="faint">{note}</span> : null}
    </dd>
  </div>
);

const Kept = ({report}: {report: DataReport}) => {
  const {t, number, bytes, percent} = useWords();
  const {listings, snapshots, used, share} = report;
  return (
    <section class="kept card" aria-label={t('data.kept')}>
      <dl>
        <Figure label={t('data.listings')} value={number(listings)} />
        <Figure label={t('data.snapshots')} value={number(snapshots)} />
        <Figure
          label={t('data.storage')}
          value={used === undefined ? '–' : bytes(used)}
          note={share === undefined ? undefined : t('data.share', {share: percent(share)})}
        />
      </dl>
    </section>
  );
};

/** What is kept, and the three things a seller can do with all of it. */
export const AllDataView = ({report, jobs, actions}: {report: DataReport; jobs: Jobs; actions: DataActions}) => {
  const {t} = useWords();
  return (
    <div class="data-view">
      <div class="view-head">
        <h1>{t('nav.data')}</h1>
        <p class="faint">{t('data.kept')}</p>
      </div>
      <Kept report={report} />
      <ExportPart job={jobs.export} onExport={actions.onExport} />
      <ImportPart job={jobs.import} onImport={actions.onImport} onCancel={actions.onCancel} />
      <DeletePart job={jobs.delete} snapshots={report.snapshots} actions={actions} />
    </div>
  );
};

const actions = {onExport: nothing, onImport: nothing, onCancel: nothing, onAskDelete: nothing, onDelete: nothing, onUndo: nothing};
const idle: Jobs = {export: {state: 'idle'}, import: {state: 'idle'}, delete: {state: 'idle'}};
const shown = (report: DataReport, jobs = idle) => <AllDataView report={report} jobs={jobs} actions={actions} />;

export const examples: Examples = {
  filled: {width: 736, show: () => shown({listings: 1240, snapshots: 4800, used: 9_437_184, share: 0.004})},
  'empty, in a browser that tells no sizes': {
    width: 736,
    show: () => shown({listings: 0, snapshots: 0, used: undefined, share: undefined}),
  },
};
