import type {DataReport} from '../lib/reports/data.ts';
import type {HealthReport} from '../lib/reports/health.ts';
import {DeletePart} from './delete-part.tsx';
import {type Examples, nothing} from './example.ts';
import {ExportPart} from './export-part.tsx';
import {ImportPart} from './import-part.tsx';
import type {DataActions, Jobs} from './jobs.ts';
import {ReaderHealth} from './reader-health.tsx';
import {sampleHealth} from './sample-health.ts';
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
  const {listings, orders, snapshots, used, share} = report;
  return (
    <section class="kept card" aria-label={t('data.kept')}>
      <dl>
        <Figure label={t('data.listings')} value={number(listings)} />
        <Figure label={t('data.orders')} value={number(orders)} />
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

type Props = {
  report: DataReport;
  health: HealthReport;
  jobs: Jobs;
  actions: DataActions & {onCopyDiagnosis: (isHashed: boolean) => Promise<boolean>};
};

/** What is kept, the three things a seller can do with all of it, and how well pages are read. */
export const AllDataView = ({report, health, jobs, actions}: Props) => {
  const {t} = useWords();
  return (
    <div class="data-view">
      <div class="view-head">
        <h1>{t('nav.data')}</h1>
        <p class="faint">{t('data.kept')}</p>
      </div>
      <Kept report={report} />
      <ExportPart job={jobs.export} onExport={actions.onExport} />
      <ImportPart job={jobs.import} onImport={actions.onImport} onUndoImport={actions.onUndoImport} onCancel={actions.onCancel} />
      <ReaderHealth report={health} onCopy={actions.onCopyDiagnosis} />
      <DeletePart job={jobs.delete} snapshots={report.snapshots} actions={actions} />
    </div>
  );
};

const actions = {
  onCopyDiagnosis: async () => true,
  onExport: nothing,
  onImport: nothing,
  onUndoImport: nothing,
  onCancel: nothing,
  onAskDelete: nothing,
  onDelete: nothing,
  onUndo: nothing,
};
const idle: Jobs = {export: {state: 'idle'}, import: {state: 'idle'}, delete: {state: 'idle'}};
const nobody: HealthReport = {places: [], ill: 0, now: sampleHealth.now};
const shown = (report: DataReport, health = nobody) => <AllDataView report={report} health={health} jobs={idle} actions={actions} />;

export const examples: Examples = {
  filled: {width: 736, show: () => shown({listings: 1240, orders: 610, snapshots: 4800, used: 9_437_184, share: 0.004}, sampleHealth)},
  'empty, in a browser that tells no sizes': {
    width: 736,
    show: () => shown({listings: 0, orders: 0, snapshots: 0, used: undefined, share: undefined}),
  },
};
