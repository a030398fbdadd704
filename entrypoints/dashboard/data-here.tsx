import {AllDataView} from '../../components/data-view.tsx';
import {DecisionsPart} from '../../components/decisions-part.tsx';
import {decisions, deleteDecision, deleted, undoDecision} from './decisions.ts';
import {copyDiagnosis, health} from './health.ts';
import {actions, jobs} from './jobs.ts';
import {keeping, keepingActions} from './keeping.ts';
import {data} from './state.ts';

/** What is kept in all, wired to it. */
export const DataHere = () => (
  <>
    <AllDataView
      {...{report: data.value, health: health.value, jobs: jobs.value, keeping: keeping.value, keepingActions}}
      actions={{...actions, onCopyDiagnosis: copyDiagnosis}}
    />
    <DecisionsPart
      decisions={decisions.value}
      isUndoable={deleted.value !== undefined}
      onDelete={decision => void deleteDecision(decision)}
      onUndo={() => void undoDecision()}
    />
  </>
);
