import type {Browser} from 'webextension-polyfill';
import type {AlertKept} from '../../lib/model/alert-kept.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf} from '../../lib/model/thing.ts';
import {judge} from '../screen/judge.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>;

/** Dark enough for white digits in light and dark toolbars. */
const COLOURS = {calm: '#33475b', warn: '#8a5300', critical: '#b3261e'};

const isListing = isOf('listing');

/** Puts the score on the button of this tab when its page told of one thing, judged on the day of `at` (epoch ms); the browser takes it away with the page. */
export const showScore = async (action: Action, tabId: number, snapshots: readonly Snapshot[], at: number): Promise<void> => {
  const [only, ...others] = snapshots;
  const score = only && others.length === 0 && isListing(only) ? judge(only, at).score : undefined;
  try {
    // Without a score of its own the tab shows what all tabs do.
    await action.setBadgeText({tabId, text: score === undefined ? null : String(score)});
  } catch {
    // The tab was closed while its page was being kept.
  }
};

/** Puts the worst level on the button as its colour, and on tabs without a score the number of alerts that call for the seller. */
export const showStanding = async (action: Action, standing: readonly AlertKept[]): Promise<void> => {
  await action.setBadgeBackgroundColor({color: COLOURS[standing[0]?.state.level ?? 'calm']});
  await action.setBadgeTextColor({color: '#ffffff'});
  await action.setBadgeText({text: standing.length > 0 ? String(standing.length) : ''});
};
