import {signal} from '@preact/signals';
import browser from 'webextension-polyfill';
import {hostOf} from '../../lib/parse/address.ts';
import type {Access} from '../../lib/reports/popup.ts';
import {patternFor} from '../../lib/reports/readable.ts';

/** Whether the open page's host may always be read; undefined: there is no such page. */
export const access = signal<Access | undefined>(undefined);

const check = async (): Promise<void> => {
  const asked = access.value;
  if (asked) access.value = {...asked, granted: await browser.permissions.contains({origins: [asked.pattern]})};
};

/** Learns what is granted for the host of `url`, now and whenever it changes: the browser may ask while the popup is open. */
export const followAccess = async (url: string): Promise<void> => {
  access.value = {host: hostOf(url), pattern: patternFor(url), granted: false};
  browser.permissions.onAdded.addListener(() => void check());
  browser.permissions.onRemoved.addListener(() => void check());
  await check();
};

/** Asks for the host. Called by the click itself: after an `await` the browser would refuse to ask. */
export const askForSite = (): void => {
  if (access.value) void browser.permissions.request({origins: [access.value.pattern]}).then(check);
};

/** Takes the host back. */
export const leaveSite = (): void => {
  if (access.value) void browser.permissions.remove({origins: [access.value.pattern]}).then(check);
};
