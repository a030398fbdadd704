import browser from '../../lib/browser.ts';
import {invite} from '../../lib/invited.ts';
import type {Outcome} from '../../lib/messages.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {TAUGHT} from '../../lib/registration.ts';
import {readSettings} from '../../lib/settings.ts';
import {sites} from '../../lib/sites/index.ts';
import {taughtName} from '../../lib/taught-hosts.ts';
import {bundleIn} from '../screen/bundle-in.ts';

const failed = (why: string): Outcome => ({state: 'failed', why});

/**
 * Reads the page at `url` in a tab, now, with the one bundle that fits it, and has it kept. Needs the host granted, or the tab opened
 * to us by the seller's click on the toolbar button. Never throws: what the browser refuses is said in the outcome.
 */
export const captureTab = async (tabId: number, url: string): Promise<Outcome> => {
  try {
    if ((await readSettings()).paused) return failed('paused');
    const name = taughtName(hostOf(url));
    const [bundle, taught] = await Promise.all([
      bundleIn(browser.scripting, sites, {id: tabId, url}),
      browser.storage.local.get(name),
      // Before there is anything to be kept.
      invite(browser.storage.session, tabId, url),
    ]);
    const first = name in taught ? [TAUGHT] : [];
    // The answer is that of the last.
    const [run] = await browser.scripting.executeScript({target: {tabId}, files: [...first, bundle]});
    return (run?.result as Outcome | undefined) ?? failed(run?.error ? String(run.error) : 'no-answer');
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
