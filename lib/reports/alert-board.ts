import {type Alert, isOfKpi} from '../alert.ts';
import {alerts} from '../alerts/index.ts';
import {kpis} from '../kpis/index.ts';
import {type AlertKept, type AlertKey, type AlertLogged, alertKey} from '../model/alert-kept.ts';
import {thingNamed} from '../model/choice-key.ts';
import {isSnoozed, isStanding, worstFirst} from '../watching/life.ts';
import type {AlertSettings} from '../watching/settings.ts';
import {figureName} from './figure-alerts.ts';
import {encodeKey} from './route.ts';

export type {AlertKept, AlertLogged} from '../model/alert-kept.ts';

/** Does it call for the seller, do they know, or did they put it off? */
export type Stand = 'open' | 'acknowledged' | 'snoozed';

/** An open alert as views show it; `listing`: the page that it looks at, as part of an address; none of a figure. */
export type AlertShown = {id: string; key: AlertKey; kept: AlertKept; stand: Stand; listing: string | undefined; host: string | undefined};

/** One alert as the seller may set it: `line` their own one, `proposed` ours, in `unit`; undefined: it has none that can be moved. */
export type AlertSetting = {
  id: string;
  isOff: boolean;
  line: number | undefined;
  proposed: number | undefined;
  unit: 'share' | 'count';
  what: 'page' | 'figure';
};

export type AlertBoard = {
  /** The worst first. */
  shown: AlertShown[];
  log: AlertLogged[];
  settings: AlertSetting[];
  now: number;
};

const standOf = (kept: AlertKept, now: number): Stand =>
  isStanding(kept, now) ? 'open' : isSnoozed(kept, now) ? 'snoozed' : 'acknowledged';

/** An alert that is open, as views show it. */
export const shownOf = (kept: AlertKept, now: number): AlertShown => {
  const thing = thingNamed(kept.of);
  return {
    ...{id: alertKey(kept).join('\n'), key: alertKey(kept), kept, stand: standOf(kept, now)},
    ...{listing: thing && encodeKey(thing), host: thing ? thing[1] : kept.about.kpi?.host},
  };
};

const settingOf = (alert: Alert, settings: AlertSettings): AlertSetting => {
  const {isOff = false, line} = settings.get(alert.id) ?? {};
  const {warn, critical} = alert.lines;
  const isShare = isOfKpi(alert) ? kpis.find(({id}) => id === alert.of.kpi)?.unit === 'share' : true;
  return {
    ...{id: alert.id, isOff, line, proposed: alert.hasOwnLine && (warn ?? critical)?.rise},
    ...{unit: isShare ? 'share' : 'count', what: isOfKpi(alert) ? 'figure' : 'page'},
  };
};

/** What is open, what was, and what is wanted; `open`: all that is kept as open. */
export const alertBoard = (open: readonly AlertKept[], log: readonly AlertLogged[], settings: AlertSettings, now: number): AlertBoard => ({
  shown: open
    .filter(({alert}) => !settings.get(alert)?.isOff)
    .sort(worstFirst)
    .map(kept => shownOf(kept, now)),
  ...{log: [...log], settings: alerts.map(alert => settingOf(alert, settings)), now},
});

/** What is kept of the alert of a figure. */
export const shownOfRow = (board: AlertBoard, row: Parameters<typeof figureName>[0] & {id: string}): AlertShown | undefined => {
  const of = figureName(row);
  return board.shown.find(({kept}) => kept.of === of && kept.alert === row.id);
};
