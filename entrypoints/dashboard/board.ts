import {effect, signal} from '@preact/signals';
import {type AlertBoard, alertBoard} from '../../lib/reports/alert-board.ts';
import {alertLog, openAlerts} from '../../lib/store/alerts.ts';
import {allChoices} from '../../lib/store/read.ts';
import {watch, watchAlerts} from '../../lib/store/watch.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import {lookAtFigures} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {route} from './route.ts';

/** Openings that the history shows. */
const MOST = 200;

/** What is kept of alerts; undefined until it is read. */
export const board = signal<AlertBoard | undefined>(undefined);

const read = (): Promise<void> =>
  withStore(async store => {
    const [open, log, choices] = [await openAlerts(store), await alertLog(store, MOST), await allChoices(store)];
    board.value = alertBoard(open, log, alertSettings(choices), Date.now());
  });

/** A store that cannot be read is told of by the view. */
const quietly = (): void => void read().catch(() => undefined);

/** Keeps up with what is kept of alerts; where they are looked at, figures are stepped first. */
export const followBoard = (): void => {
  watchAlerts(quietly);
  watch(changed => changed === 'choices' && quietly());
  effect(() => {
    if (route.value.view === 'alerts') void lookAtFigures().catch(() => undefined);
  });
  quietly();
};
