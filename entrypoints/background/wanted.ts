import type {Browser} from 'webextension-polyfill';
import {ANSWERS, type BundleWanted, bundleFile, isGeneralBundle, TOLD} from '../../lib/registration.ts';
import type {Site} from '../../lib/site.ts';
import type {Sender, World} from './captured.ts';

type Scripting = Pick<Browser['scripting'], 'executeScript'>;

/** The sites, some of which tell their pages more than they show, and what notes that one of those was met. */
type ToldWorld = {sites: readonly Pick<Site, 'id' | 'told'>[]; remember: (url: string) => Promise<void>};

export const isWanted = (message: unknown): message is BundleWanted =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'wanted' &&
  'bundle' in message &&
  isGeneralBundle(message.bundle);

/** Puts the bundle that a page asks for into it, where the page may be read. Answers whether that was done; never throws. */
export const putIn = async (
  scripting: Scripting,
  {bundle}: BundleWanted,
  sender: Sender,
  {sites, remember, ...world}: Pick<World, 'id' | 'isPaused' | 'isGranted'> & ToldWorld,
): Promise<{done: boolean}> => {
  const tabId = sender.tab?.id;
  const url = sender.tab?.url ?? sender.url;
  if (sender.id !== world.id || sender.frameId !== 0 || tabId === undefined || !url) return {done: false};
  try {
    if ((await world.isPaused()) || !(await world.isGranted(url, tabId))) return {done: false};
    // Where the browser names documents, the one that asked: the tab may have moved on.
    const {documentId} = sender as {documentId?: string};
    const target = {tabId, ...(documentId ? {documentIds: [documentId]} : {})};
    const isTold = sites.some(({id, told}) => id === bundle && told);
    // From now on: what the page was answered before that nobody has kept, unless the host was known.
    if (isTold) await scripting.executeScript({target, files: [ANSWERS], world: 'MAIN'});
    if (isTold) await remember(url);
    await scripting.executeScript({target, files: [...(isTold ? [TOLD] : []), bundleFile(bundle)]});
    return {done: true};
  } catch {
    // The page has gone, or the browser shows one of its own.
    return {done: false};
  }
};
