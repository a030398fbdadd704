import {isOfSearch, type SearchAlert} from '../alert.ts';
import {alerts as all} from '../alerts/index.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import type {Lived} from './life.ts';
import {type SearchLook, searchSigns} from './search-signs.ts';
import type {AlertSettings} from './settings.ts';
import {stepped} from './stepped.ts';

/** The alerts that look at searches. */
export const searchAlerts: readonly SearchAlert[] = all.filter(isOfSearch);

type Seen = Omit<SearchLook, 'kept'> & {of: string; settings: AlertSettings; kept: AlertKept | undefined};

/** What one alert of one search came to by looking at it now; undefined: nothing is known of it, and nothing was. */
export const stepSearch = (alert: SearchAlert, {of, settings, kept, ...look}: Seen): Lived | undefined =>
  stepped(alert, searchSigns[alert.of.search]({...look, kept}), {
    ...{of, kept, own: settings.get(alert.id)?.line},
    at: Math.max(look.search.seenAt, look.mine?.seenAt ?? 0),
  });
