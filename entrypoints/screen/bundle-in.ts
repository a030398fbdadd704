import type {Browser} from 'webextension-polyfill';
import {bundleAt, bundleFile, GATE, isGeneralBundle} from '../../lib/registration.ts';
import type {Site} from '../../lib/site.ts';

type Scripting = Pick<Browser['scripting'], 'executeScript'>;

/** The one bundle that reads the page in this tab: its site's own, or the one that the gate names there. Throws where the browser lets us see nothing. */
export const bundleIn = async (scripting: Scripting, sites: readonly Site[], {id, url}: {id: number; url: string}): Promise<string> => {
  const own = bundleAt(sites, url);
  if (own) return own;
  const [run] = await scripting.executeScript({target: {tabId: id}, files: [GATE]});
  if (isGeneralBundle(run?.result)) return bundleFile(run.result);
  throw new Error(run?.error ? String(run.error) : 'no-answer');
};
