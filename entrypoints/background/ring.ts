import type {Browser} from 'webextension-polyfill';
import {alertSentence} from '../../lib/format/alert.ts';
import {pickLanguage} from '../../lib/format/language.ts';
import {type Words, wordsOf} from '../../lib/format/words.ts';
import {type AlertKept, alertKey} from '../../lib/model/alert-kept.ts';
import {readSettings} from '../../lib/settings.ts';
import {openAlerts, stepAlerts} from '../../lib/store/alerts.ts';
import type {Store} from '../../lib/store/open.ts';
import {alertUnits} from '../screen/alert-sentences.ts';
import browser from '../screen/browser.ts';

type Notifies = Pick<Browser['notifications'], 'create'>;

const wordsNow = async (): Promise<Words> => {
  const {language} = await readSettings();
  return wordsOf(pickLanguage(language, browser.i18n.getUILanguage()), [], [], alertUnits);
};

/** The name of the notification: of an alert there is one at a time, however often it is made. */
const nameOf = (kept: AlertKept): string => alertKey(kept).join('|');

const show = async (notifications: Notifies, all: readonly AlertKept[]): Promise<void> => {
  const words = await wordsNow();
  for (const kept of all) {
    await notifications.create(nameOf(kept), {
      ...{type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png')},
      ...{title: words.unit(`alert.${kept.alert}`, 'name'), message: alertSentence(kept, words)},
    });
  }
};

const rung = (all: readonly AlertKept[]) =>
  all.map(kept => ({
    key: alertKey(kept),
    next: (now: AlertKept | undefined) => (now?.isToRing ? {kept: {...now, isToRing: undefined}} : undefined),
  }));

/**
 * Calls the seller for the alerts that are to be called for, once each: where we are killed in between, the same notification is made again,
 * which the browser takes for the one it has. Without the permission nothing is shown, and the alert is in the popup all the same.
 */
export const ringDue = async (store: Store): Promise<void> => {
  const all = (await openAlerts(store)).filter(({isToRing}) => isToRing);
  if (all.length === 0) return;
  const {notifications} = browser as {notifications?: Notifies};
  if (notifications && (await browser.permissions.contains({permissions: ['notifications']}))) await show(notifications, all);
  await stepAlerts(store, rung(all));
};
