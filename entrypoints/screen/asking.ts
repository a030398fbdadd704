import {computed, signal} from '@preact/signals';
import {access} from './access.ts';
import browser from './browser.ts';

/** The name under which is kept what the browser was made to ask for by itself, with a first pin or alert: never again, whatever was answered. */
const NAME = 'asked';
const NOTIFICATIONS = 'notifications';
/** Hosts that are remembered; of the oldest it would be asked once more. */
const MOST = 500;

const asked = signal<readonly string[] | undefined>(undefined);

/** Are notifications shown? True until it is known. */
export const isNotified = signal(true);

const look = async (): Promise<void> => {
  isNotified.value = await browser.permissions.contains({permissions: [NOTIFICATIONS]}).catch(() => false);
};

/** Finds out what was asked for already, and keeps up with what is granted. */
export const followAsking = async (): Promise<void> => {
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  const kept: unknown = (await browser.storage.local.get(NAME))[NAME];
  asked.value = Array.isArray(kept) ? kept.filter(one => typeof one === 'string') : [];
  await look();
};

const isNew = (name: string): boolean => asked.value !== undefined && !asked.value.includes(name);
const notifications = (): string[] => (!isNotified.value && isNew(NOTIFICATIONS) ? [NOTIFICATIONS] : []);
const host = (): string[] => (access.value && !access.value.granted && isNew(access.value.pattern) ? [access.value.pattern] : []);

/** What the browser would ask for now if the page that is shown were pinned. */
export const wouldAsk = computed(() => ({isHost: host().length > 0, isNotifications: notifications().length > 0}));

const ask = (permissions: string[], origins: string[]): void => {
  if (permissions.length + origins.length === 0) return;
  asked.value = [...(asked.value ?? []), ...permissions, ...origins].slice(-MOST);
  // Remembered first: the popup may close while the browser asks.
  void browser.storage.local.set({[NAME]: asked.value});
  // Within the click: after an `await` the browser would refuse to ask.
  void browser.permissions.request({permissions: permissions as [], origins}).then(look, () => undefined);
};

/** Asks, by the click that pins a page, for its host and for notifications, each at most once. */
export const askForPin = (): void => ask(notifications(), host());

/** Asks, by the click that makes an alert, for notifications, at most once. */
export const askForAlert = (): void => ask(notifications(), []);

/** Asks for notifications because the seller wants them. */
export const askForNotifications = (): void => void browser.permissions.request({permissions: [NOTIFICATIONS]}).then(look, () => undefined);
