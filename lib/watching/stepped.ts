import {type Alert, type AlertState, movedTo, step} from '../alert.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import {type Lived, lived} from './life.ts';
import type {Shown} from './signs.ts';

/** What stays open beyond another line has been open as long as before: its history tells of one opening. */
const openSince = (kept: AlertKept | undefined, state: AlertState | undefined): AlertState | undefined =>
  kept?.state.openedAt !== undefined && state && state.level !== 'calm' ? {...state, openedAt: kept.state.openedAt} : state;

type Seen = {
  of: string;
  /** When it was seen: epoch ms. */
  at: number;
  /** The seller's own line of this alert. */
  own: number | undefined;
  kept: AlertKept | undefined;
};

/**
 * What one alert came to by what a sign of its thing shows; undefined: nothing is known of it, and nothing was. Where the seller has drawn
 * another line since, it is looked at as for the first time.
 */
export const stepped = (alert: Alert, {value, about, mark, markBefore, ...shown}: Shown, {of, at, own, kept}: Seen): Lived | undefined => {
  const line = shown.line ?? own;
  const isRedrawn = kept !== undefined && kept.line !== line;
  const before = isRedrawn ? undefined : kept?.state;
  const state = openSince(isRedrawn ? kept : undefined, step(movedTo(alert.lines, own), before, {value, at}));
  if (!state || (state === before && mark === kept?.mark)) return undefined;
  // Nothing to remember: it is calm, was never otherwise, and has no mark.
  if (!kept && state.level === 'calm' && mark === undefined) return undefined;
  // What an open alert speaks of stays as it was when nothing is known now.
  return lived(kept, {alert: alert.id, of, state, about: value === undefined ? (kept?.about ?? about) : about, mark, markBefore, line});
};
