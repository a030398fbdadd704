import type {PinnedPage} from '../../lib/checking/plan.ts';
import type {PinChoice} from '../../lib/model/choice.ts';
import {thingChosen} from '../../lib/model/choice-key.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {patternFor, unreadable} from '../../lib/reports/readable.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {allChoices, headAt} from '../../lib/store/read.ts';
import browser from './browser.ts';
import {bulkAt} from './bulk-at.ts';

/** A pin with what is kept of its page. */
export type Pinned = {pin: PinChoice; key: ThingKey; head: Head | undefined};

/** Everything that is pinned, of whatever kind. */
export const allPinned = async (store: Store): Promise<Pinned[]> => {
  const pins = (await allChoices(store)).filter((one): one is PinChoice => one.what === 'pin');
  return Promise.all(
    pins.flatMap(pin => {
      const key = thingChosen(pin);
      return key ? [headAt(store, key).then(head => ({pin, key, head}))] : [];
    }),
  );
};

/** A pinned page that has an address, and which host is to be granted for it. */
export type PinnedAt = PinnedPage & {head: Head; pattern: string};

const granted = async (patterns: readonly string[]): Promise<Set<string>> => {
  const answers = await Promise.all(patterns.map(pattern => browser.permissions.contains({origins: [pattern]}).catch(() => false)));
  return new Set(patterns.filter((_, i) => answers[i]));
};

/** The pinned pages that have an address, with what may be done about each. */
export const pagesOf = async (pinned: readonly Pinned[]): Promise<PinnedAt[]> => {
  const pages = pinned.flatMap(({key, head}) => (head && !unreadable(head.url) ? [{key, head, pattern: patternFor(head.url)}] : []));
  const open = await granted([...new Set(pages.map(({pattern}) => pattern))]);
  return pages.map(({key, head, pattern}) => ({
    ...{key, head, pattern, url: head.url, host: hostOf(head.url), seenAt: head.seenAt},
    ...{bulk: bulkAt(head.url, key), isGranted: open.has(pattern)},
  }));
};
