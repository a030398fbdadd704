import {isOfPage, type PageAlert} from '../alert.ts';
import {alerts as all} from '../alerts/index.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import type {Lived} from './life.ts';
import type {AlertSettings} from './settings.ts';
import {type Look, signs} from './signs.ts';
import {stepped} from './stepped.ts';

/** The alerts that look at pages. */
export const pageAlerts: readonly PageAlert[] = all.filter(isOfPage);

type Seen = Omit<Look, 'kept'> & {of: string; settings: AlertSettings; kept: AlertKept | undefined};

/** What one alert of one page came to by looking at it now; undefined: nothing is known of it, and nothing was. */
export const stepPage = (alert: PageAlert, {of, settings, kept, ...look}: Seen): Lived | undefined =>
  stepped(alert, signs[alert.of.page]({...look, kept}), {
    ...{of, kept, own: settings.get(alert.id)?.line},
    at: Math.max(look.page.seenAt, look.mine?.seenAt ?? 0),
  });
