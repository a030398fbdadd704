import type {AlertActions} from '../../components/alert-actions.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import type {AlertShown} from '../../lib/reports/alert-board.ts';
import {setting} from '../../lib/watching/settings.ts';
import type {Acting} from '../background/alerts.ts';
import {askForAlert} from './asking.ts';
import {actOn, choose} from './choose.ts';

const DAY = 86_400_000;

/** What could not be kept, for who looks at the console: the view shows what holds. */
const tell = (error: unknown): void => console.error(error);

const act = (shown: AlertShown, what: {act: 'acknowledge' | 'reopen'} | {act: 'snooze'; until: number}): void => {
  const message: Acting = {type: 'alert', key: shown.key, ...what};
  void actOn(message).catch(tell);
};

/** What can be done about alerts in any view. */
export const alertActions: AlertActions = {
  onAcknowledge: shown => act(shown, {act: 'acknowledge'}),
  onReopen: shown => act(shown, {act: 'reopen'}),
  onSnooze: (shown, days) => act(shown, {act: 'snooze', until: Date.now() + days * DAY}),
  onSetting: (id, isOff, line) => {
    const said = setting(id, isOff, line, Date.now());
    if (!isOff) askForAlert();
    // Nothing said is as proposed.
    const isNothing = !isOff && line === undefined;
    void choose(isNothing ? {choose: [], drop: [choiceKey(said)]} : {choose: [said], drop: []}).catch(tell);
  },
};
