import {invite, uninvite} from '../../lib/invited.ts';
import type {Outcome} from '../../lib/messages.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {bundleAt, bundleFile, GATE, isGeneralBundle, SHOPS, TAUGHT} from '../../lib/registration.ts';
import {isPausedIn} from '../../lib/settings.ts';
import {sites} from '../../lib/sites/index.ts';
import {taughtName} from '../../lib/taught-hosts.ts';
import browser from '../screen/browser.ts';

const failed = (why: string): Outcome => ({state: 'failed', why});

/** Runs scripts in a tab, one after another; answers what the last one did. Throws where the browser lets us see nothing. */
const runIn = async (tabId: number, files: string[]): Promise<unknown> => {
  const [run] = await browser.scripting.executeScript({target: {tabId}, files});
  if (run?.result === undefined || run.result === null) throw new Error(run?.error ? String(run.error) : 'no-answer');
  return run.result;
};

/** Reads with the bundle that fits the page: its site's own, that for shops, or the one that the gate, which runs before that one, names instead. */
const read = async (tabId: number, url: string, before: string[]): Promise<Outcome> => {
  const own = bundleAt(sites, url);
  if (own) return (await runIn(tabId, [...before, own])) as Outcome;
  const came = await runIn(tabId, [GATE, ...before, bundleFile(SHOPS)]);
  return (isGeneralBundle(came) ? await runIn(tabId, [...before, bundleFile(came)]) : came) as Outcome;
};

/**
 * Reads the page at `url` in a tab, now, with the one bundle that fits it, and has it kept. Needs the host granted, or the tab opened
 * to us by the seller's click on the toolbar button. Never throws: what the browser refuses is said in the outcome.
 */
export const captureTab = async (tabId: number, url: string): Promise<Outcome> => {
  try {
    const name = taughtName(hostOf(url));
    // The background must know of it before there is anything to be kept.
    const [stored] = await Promise.all([browser.storage.local.get([name, 'paused']), invite(browser.storage.session, tabId, url)]);
    if (isPausedIn(stored)) {
      await uninvite(browser.storage.session, tabId);
      return failed('paused');
    }
    return await read(tabId, url, name in stored ? [TAUGHT] : []);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
