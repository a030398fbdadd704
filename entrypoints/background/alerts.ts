import {isOfKpi} from '../../lib/alert.ts';
import {alerts} from '../../lib/alerts/index.ts';
import type {AlertKept, AlertKey} from '../../lib/model/alert-kept.ts';
import {alertKey} from '../../lib/model/alert-kept.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {dueThings, openAlerts, type Step, stepAlerts} from '../../lib/store/alerts.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices} from '../../lib/store/read.ts';
import {acknowledged, awoken, isStanding, reopened, snoozed, worstFirst} from '../../lib/watching/life.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';
import {oneAtATime} from './access.ts';
import {stepFigures} from './alert-figures.ts';
import {dueSteppings, pinnedThings, steppingsOf} from './alert-pages.ts';
import {showStanding} from './badge.ts';
import {ringDue} from './ring.ts';

/** Things that are looked at in one transaction. */
const BATCH = 200;

const lookAtDue = async (store: Store): Promise<void> => {
  for (let due = await dueThings(store, BATCH); due.length > 0; ) {
    await stepAlerts(store, await dueSteppings(store, due, Date.now()), due);
    const rest = await dueThings(store, BATCH);
    // What could not be struck out was met again: the capture that did so has us look again.
    if (rest[0] && rest.every(({key}, i) => key.join('\n') === due[i]?.key.join('\n'))) return;
    due = rest;
  }
};

const wake = async (store: Store): Promise<void> => {
  const asleep = (await openAlerts(store)).filter(({snoozedUntil}) => snoozedUntil !== undefined);
  const next = (kept: AlertKept | undefined) => kept && awoken(kept, Date.now());
  await stepAlerts(
    store,
    asleep.map(kept => ({key: alertKey(kept), next})),
  );
};

/** The alerts that call for the seller, the worst first. */
const standingIn = async (store: Store): Promise<AlertKept[]> => {
  const [open, choices] = [await openAlerts(store), await allChoices(store)];
  const settings = alertSettings(choices);
  return open.filter(kept => !settings.get(kept.alert)?.isOff && isStanding(kept, Date.now())).sort(worstFirst);
};

const WAKE = 'wake';
const HOUR = 'hour';

/** The browser wakes us when the first of the alerts that were put off is to be called for again. */
const setClock = async (store: Store): Promise<void> => {
  const until = (await openAlerts(store)).flatMap(({snoozedUntil}) => snoozedUntil ?? []);
  if (until.length > 0) browser.alarms.create(WAKE, {when: Math.max(Math.min(...until), Date.now() + 1000)});
};

const tell = async (store: Store): Promise<void> => {
  await ringDue(store);
  await showStanding(browser.action, await standingIn(store));
};

/** A store that cannot be opened is told of where something is to be kept. */
const quietly = (work: (store: Store) => Promise<void>) => oneAtATime(() => withStore(work).catch(() => undefined));

/** Looks at all that was met or decided since it was done last, whoever was killed meanwhile, and calls the seller where that is to be done. */
export const lookAtAlerts = quietly(async store => {
  await lookAtDue(store);
  await wake(store);
  await tell(store);
});

const lookAtFigures = (isForced: boolean) =>
  quietly(async store => {
    await stepFigures(store, browser.storage.session, Date.now(), isForced);
    await tell(store);
  });

/** views → background: what the seller does about an alert. `until`: epoch ms. */
export type Acting = {type: 'alert'; key: AlertKey} & ({act: 'acknowledge' | 'reopen'} | {act: 'snooze'; until: number});

const isEvent = (id: string): boolean => alerts.some(one => one.id === id && one.isEvent);

const stepFor = (message: Acting, kept: AlertKept): Step => {
  if (message.act === 'snooze') return snoozed(kept, message.until);
  return message.act === 'reopen' ? reopened(kept) : acknowledged(kept, Date.now(), isEvent(kept.alert));
};

/** Keeps what the seller does about an alert. */
export const act = async (store: Store, message: Acting): Promise<void> => {
  await stepAlerts(store, [{key: message.key, next: kept => kept && stepFor(message, kept)}]);
  await setClock(store);
  await tell(store);
};

/** Something else holds of these alerts from now on: all that they look at is looked at anew. */
export const lookAnew = async (store: Store, ids: readonly string[]): Promise<void> => {
  const ofThings = alerts.filter(one => !isOfKpi(one)).some(({id}) => ids.includes(id));
  const keys: ThingKey[] = ofThings ? await pinnedThings(store) : [];
  if (keys.length > 0) await stepAlerts(store, await steppingsOf(store, keys, Date.now()));
  if (ids.length > 0) await stepFigures(store, browser.storage.session, Date.now(), true);
  await tell(store);
};

/** What was imported may have moved figures. */
export const lookAtFiguresNow = lookAtFigures(true);

/** Days end, and listings are met: nothing is done where neither was. */
export const lookAtFiguresAgain = lookAtFigures(false);

let isListening = false;

/** A click on a notification leads to the alerts. Where the permission is missing there is nothing to listen to. */
const listenToClicks = (): void => {
  const {notifications} = browser as {notifications?: typeof browser.notifications};
  if (isListening || !notifications) return;
  isListening = true;
  notifications.onClicked.addListener(() => void browser.tabs.create({url: browser.runtime.getURL('/dashboard.html#/alerts')}));
};

/** Made again at every start, since browsers may lose it, but never put off by that. */
const keepHour = async (): Promise<void> => {
  if (!(await browser.alarms.get(HOUR))) browser.alarms.create(HOUR, {periodInMinutes: 60});
};

/** Keeps the alerts going from now on: by the clock, by notifications that are clicked, and by what was due while we were not there. */
export const followAlerts = (): void => {
  browser.alarms.onAlarm.addListener(({name}) => {
    if (name === WAKE) void lookAtAlerts();
    if (name === HOUR) void lookAtAlerts().then(lookAtFiguresAgain);
  });
  void keepHour();
  void withStore(setClock).catch(() => undefined);
  listenToClicks();
  browser.permissions.onAdded.addListener(listenToClicks);
  void lookAtAlerts();
};
