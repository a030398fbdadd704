import {type AlertState, isOfPage, movedTo, type PageAlert, step} from '../alert.ts';
import {alerts as all} from '../alerts/index.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import {type Lived, lived} from './life.ts';
import type {AlertSettings} from './settings.ts';
import {type Look, signs} from './signs.ts';

/** The alerts that look at pages. */
export const pageAlerts: readonly PageAlert[] = all.filter(isOfPage);

type Seen = Omit<Look, 'kept'> & {of: string; settings: AlertSettings; kept: AlertKept | undefined};

/** What stays open beyond another line has been open as long as before: its history tells of one opening. */
const openSince = (kept: AlertKept | undefined, state: AlertState | undefined): AlertState | undefined =>
  kept?.state.openedAt !== undefined && state && state.level !== 'calm' ? {...state, openedAt: kept.state.openedAt} : state;

/**
 * What one alert of one page came to by looking at it now; undefined: nothing is known of it, and nothing was. Where the seller has drawn
 * another line since, it is looked at as for the first time.
 */
export const stepPage = (alert: PageAlert, {of, settings, kept, ...look}: Seen): Lived | undefined => {
  const own = settings.get(alert.id)?.line;
  const {value, about, mark, markBefore, line = own} = signs[alert.of.page]({...look, kept});
  const at = Math.max(look.page.seenAt, look.mine?.seenAt ?? 0);
  const isRedrawn = kept !== undefined && kept.line !== line;
  const before = isRedrawn ? undefined : kept?.state;
  const state = openSince(isRedrawn ? kept : undefined, step(movedTo(alert.lines, own), before, {value, at}));
  if (!state || (state === before && mark === kept?.mark)) return undefined;
  // Nothing to remember: it is calm, was never otherwise, and has no mark.
  if (!kept && state.level === 'calm' && mark === undefined) return undefined;
  // What an open alert speaks of stays as it was when nothing is known now.
  return lived(kept, {alert: alert.id, of, state, about: value === undefined ? (kept?.about ?? about) : about, mark, markBefore, line});
};
