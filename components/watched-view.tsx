import type {WatchedReport, WatchedRow} from '../lib/reports/watched.ts';
import type {CheckActions} from './check-actions.ts';
import {CheckPart} from './check-part.tsx';
import {type Examples, nothing} from './example.ts';
import {Notice} from './notice.tsx';
import {sampleCheckActions, sampleWatched} from './sample-watched.ts';
import {WatchedTable} from './watched-table.tsx';
import {useWords} from './words-context.ts';
import './figure-room.css';

type Props = {
  /** Undefined until it is read. */
  report: WatchedReport | undefined;
  isAll: boolean;
  actions: CheckActions;
  onUnpin: (row: WatchedRow) => void;
};

/** The pages that the seller watches, and the check of them all. */
export const WatchedView = ({report, isAll, actions, onUnpin}: Props) => {
  const {t} = useWords();
  return (
    <div class="figure-room pins">
      <div class="view-head">
        <h1>{t('nav.pins')}</h1>
        {report && report.rows.length > 0 ? <p class="faint">{t('watched.count', {count: report.rows.length})}</p> : null}
      </div>
      {report?.rows.length === 0 ? <Notice title={t('watched.empty')} body={t('watched.empty.body')} /> : null}
      {report && report.rows.length > 0 ? (
        <>
          <CheckPart report={report} isAll={isAll} actions={actions} />
          <WatchedTable rows={report.rows} onUnpin={onUnpin} />
          <p class="faint">{t('watched.nature')}</p>
        </>
      ) : null}
    </div>
  );
};

const shown = (changes: Partial<WatchedReport>) => ({
  width: 960,
  show: (language: Parameters<typeof sampleWatched>[0]) => (
    <WatchedView report={{...sampleWatched(language), ...changes}} isAll={false} actions={sampleCheckActions} onUnpin={nothing} />
  ),
});

export const examples: Examples = {
  'a check that runs': shown({}),
  'nothing pinned': shown({rows: [], check: undefined, closed: [], byHand: []}),
  'not read yet': {show: () => <WatchedView report={undefined} isAll={false} actions={sampleCheckActions} onUnpin={nothing} />},
};
