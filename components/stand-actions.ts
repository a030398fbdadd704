import type {ResultStand, StandReport} from '../lib/reports/stand.ts';

/** What was decided last, to be said with the way back. */
export type StandDone = {
  what: 'pinned' | 'search' | 'unpinned' | 'refused' | 'confirmed' | 'mine';
  count: number;
  /** Undefined: there is no way back any more. */
  onUndo: (() => void) | undefined;
};

/** What can be decided about a search and its results. */
export type StandActions = {
  /** Holds it against another of the seller's listings. */
  onChoose: (report: StandReport, id: string) => void;
  onPinSearch: (report: StandReport) => void;
  onUnpinSearch: (report: StandReport) => void;
  /** Pins every result that can be. */
  onPinAll: (report: StandReport) => void;
  onPin: (report: StandReport, result: ResultStand) => void;
  onUnpin: (report: StandReport, result: ResultStand) => void;
  /** Says that a result is the product, another one, or the seller's own listing. */
  onConfirm: (report: StandReport, result: ResultStand) => void;
  onRefuse: (report: StandReport, result: ResultStand) => void;
  onMine: (report: StandReport, result: ResultStand) => void;
  done: StandDone | undefined;
  /** Why the last decision was not kept. */
  failed: string | undefined;
};

/** Where the seller stands in a search that is shown, with what can be decided. */
export type StandShown = {report: StandReport; actions: StandActions; isGranted: boolean};
