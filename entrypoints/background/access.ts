import type {Browser} from 'webextension-polyfill';
import {hostOf} from '../../lib/parse/address.ts';
import {FOLLOWER, mendingOf, type Registration, TAUGHT, wantedRegistrations} from '../../lib/registration.ts';
import type {Site} from '../../lib/site.ts';
import {bundleIn} from '../screen/bundle-in.ts';

/** The part of the browser that tells and does what pages are read by themselves. */
export type AccessApi = {
  permissions: Pick<Browser['permissions'], 'getAll'>;
  scripting: Pick<
    Browser['scripting'],
    'executeScript' | 'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts' | 'updateContentScripts'
  >;
  tabs: Pick<Browser['tabs'], 'query'>;
};

const scriptOf = (one: Registration) => ({
  ...one,
  runAt: one.runAt ?? ('document_idle' as const),
  ...{allFrames: false, persistAcrossSessions: true},
});

/** Registers what is granted and not registered, and the other way round. The browser's own lists are the only state. */
export const mend = async (
  api: AccessApi,
  sites: readonly Site[],
  paused: boolean,
  taught: readonly string[] = [],
  told: readonly string[] = [],
): Promise<void> => {
  const [{origins = []}, registered] = await Promise.all([api.permissions.getAll(), api.scripting.getRegisteredContentScripts()]);
  const {add, update, remove} = mendingOf(wantedRegistrations(origins, sites, paused, taught, told), registered);
  if (remove.length > 0) await api.scripting.unregisterContentScripts({ids: remove});
  if (update.length > 0) await api.scripting.updateContentScripts(update.map(scriptOf));
  if (add.length > 0) await api.scripting.registerContentScripts(add.map(scriptOf));
};

/** Reads once the pages of newly granted origins that are open already; registered scripts run only in pages loaded later. */
export const readOpenTabs = async (
  api: AccessApi,
  sites: readonly Site[],
  origins: string[],
  taught: readonly string[] = [],
): Promise<void> => {
  const tabs = origins.length > 0 ? await api.tabs.query({url: origins}) : [];
  const runs = tabs.map(async ({id, url}) => {
    if (id === undefined || !url) return;
    const first = taught.includes(hostOf(url)) ? [TAUGHT] : [];
    const bundle = await bundleIn(api.scripting, sites, {id, url});
    await api.scripting.executeScript({target: {tabId: id}, files: [...first, FOLLOWER, bundle]});
  });
  // A tab that was closed or shows an error page meanwhile is no failure of the others.
  await Promise.allSettled(runs);
};

/** Makes runs of `work` wait for each other: two at once would both register what neither has yet. */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const run = last.then(work, work);
    last = run;
    return run;
  };
};
