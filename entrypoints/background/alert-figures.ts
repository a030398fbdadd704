import {alertsReport, LOOKBACK} from '../../lib/reports/alerts.ts';
import {figureSeen} from '../../lib/reports/figure-alerts.ts';
import {figureAlerts, stepAlerts} from '../../lib/store/alerts.ts';
import type {Store} from '../../lib/store/open.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import {figureSteppings} from '../../lib/watching/steppings.ts';
import {endsOfDays} from '../report-worker/answer.ts';
import {counting, readIdentity} from '../report-worker/identity.ts';
import {allTraces, readAll} from '../report-worker/traces.ts';

const NAME = 'figuresLookedAt';

type Session = {get: (name: string) => Promise<Record<string, unknown>>; set: (items: Record<string, unknown>) => Promise<void>};

const newestAt = async (store: Store): Promise<number> =>
  (await store.transaction('heads').store.index('seenAt').openKeyCursor(null, 'prev'))?.key ?? 0;

const dayOf = (at: number): string => new Date(at).toDateString();

/**
 * Steps the alerts of figures, from all that is kept; where nothing was met since it was done last, and no day has ended, nothing can have
 * changed. `isForced`: what they are measured by has changed.
 */
export const stepFigures = async (store: Store, session: Session, now: number, isForced = false): Promise<void> => {
  const lookedAt = Number((await session.get(NAME))[NAME] ?? 0);
  if (!isForced && lookedAt > (await newestAt(store)) && dayOf(lookedAt) === dayOf(now)) return;
  await readAll(store, {now, isJudged: true}, () => undefined);
  const {sold, identity} = await readIdentity(store);
  const settings = alertSettings(identity.choices);
  const {open, quiet} = alertsReport(counting(allTraces(), identity), endsOfDays(now, LOOKBACK), sold, '', settings);
  const seen = [...open, ...quiet].map(row => figureSeen(row, now));
  await stepAlerts(store, figureSteppings(seen, await figureAlerts(store), now));
  await session.set({[NAME]: now});
};
