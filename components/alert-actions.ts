import type {AlertShown} from '../lib/reports/alert-board.ts';

/** What a seller can do about alerts. */
export type AlertActions = {
  onAcknowledge: (shown: AlertShown) => void;
  /** Takes that back, or puts off no longer. */
  onReopen: (shown: AlertShown) => void;
  /** Puts it off for so many days. */
  onSnooze: (shown: AlertShown, days: number) => void;
  /** Whether it is wanted, and from which line on; undefined: from the proposed one. */
  onSetting: (id: string, isOff: boolean, line: number | undefined) => void;
};
