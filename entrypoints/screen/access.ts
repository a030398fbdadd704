import {signal} from '@preact/signals';
import {hostOf} from '../../lib/parse/address.ts';
import type {Access} from '../../lib/reports/popup.ts';
import {patternFor} from '../../lib/reports/readable.ts';
import browser from './browser.ts';

/** Whether the open page's host may always be read; undefined: there is no such page. */
export const access = signal<Access | undefined>(undefined);

const check = async (): Promise<void> => {
  const asked = access.value;
  if (!asked) return;
  const granted = await browser.permissions.contains({origins: [asked.pattern]});
  // Another page may have come to the front meanwhile.
  if (access.value?.pattern === asked.pattern) access.value = {...asked, granted};
};

/** Turns to the page at `url`, one that can be read; undefined: to none. */
export const turnAccess = async (url: string | undefined): Promise<void> => {
  const pattern = url && patternFor(url);
  if (pattern !== access.value?.pattern) access.value = url && pattern ? {host: hostOf(url), pattern, granted: false} : undefined;
  await check();
};

/** Keeps up with what the seller grants and takes back: the browser may ask while the view is open. */
export const followAccess = (): void => {
  browser.permissions.onAdded.addListener(() => void check());
  browser.permissions.onRemoved.addListener(() => void check());
};

/** Asks for the host. Called by the click itself: after an `await` the browser would refuse to ask. */
export const askForSite = (): void => {
  if (access.value) void browser.permissions.request({origins: [access.value.pattern]}).then(check);
};

/** Takes the host back. */
export const leaveSite = (): void => {
  if (access.value) void browser.permissions.remove({origins: [access.value.pattern]}).then(check);
};
