import type {Browser} from 'webextension-polyfill';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf} from '../../lib/model/thing.ts';
import {judge} from '../screen/judge.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>;

/** Dark enough for white digits in light and dark toolbars. */
const COLOUR = '#33475b';

const isListing = isOf('listing');

/** Puts the score on the button of this tab when its page told of one thing, judged on the day of `at` (epoch ms); the browser takes it away with the page. */
export const showScore = async (action: Action, tabId: number, snapshots: readonly Snapshot[], at: number): Promise<void> => {
  const [only, ...others] = snapshots;
  const score = only && others.length === 0 && isListing(only) ? judge(only, at).score : undefined;
  try {
    await action.setBadgeBackgroundColor({tabId, color: COLOUR});
    await action.setBadgeTextColor({tabId, color: '#ffffff'});
    await action.setBadgeText({tabId, text: score === undefined ? '' : String(score)});
  } catch {
    // The tab was closed while its page was being kept.
  }
};
