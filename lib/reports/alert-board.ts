import {type Alert, isOfKpi, isOfSearch} from '../alert.ts';
import {alerts} from '../alerts/index.ts';
import {kpis} from '../kpis/index.ts';
import type {AlertKept, AlertLogged} from '../model/alert-kept.ts';
import {worstFirst} from '../watching/life.ts';
import type {AlertSettings} from '../watching/settings.ts';
import {type AlertShown, shownOf} from './alert-shown.ts';

export type {AlertKept, AlertLogged} from '../model/alert-kept.ts';
export type {AlertShown} from './alert-shown.ts';

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

const settingOf = (alert: Alert, settings: AlertSettings): AlertSetting => {
  const {isOff = false, line} = settings.get(alert.id) ?? {};
  const {warn, critical} = alert.lines;
  const isShare = isOfKpi(alert)
    ? kpis.find(({id}) => id === alert.of.kpi)?.unit === 'share'
    : !isOfSearch(alert) || alert.of.search !== 'places-lost';
  return {
    ...{id: alert.id, isOff, line, proposed: alert.hasOwnLine ? (warn ?? critical)?.rise : undefined},
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
