import type {Runtime} from 'webextension-polyfill';
import {pickLanguage} from '../../lib/format/language.ts';
import {wordsOf} from '../../lib/format/words.ts';
import {readSettings} from '../../lib/settings.ts';
import {decide} from '../../lib/store/write.ts';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';
import type {World} from './captured.ts';
import {followTaught, readTaughtTab} from './taught.ts';
import {type PointedAnswer, placeAt, pointed, taughtAt, tryPlace} from './teach.ts';

export const isPointed = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'pointed';

type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & {
  tab?: {id?: number | undefined; url?: string | undefined} | undefined;
};

const refused = (why: string): PointedAnswer => ({ok: false, why});

/**
 * Tries the place that the seller points at, and takes it where they say so: from then on it is read there, this page at once. The address
 * is the sender's; its page must be one that may be read. Never throws.
 */
export const answerPointed = async (
  message: unknown,
  sender: Sender,
  world: World,
  mendNow: () => Promise<void>,
): Promise<PointedAnswer> => {
  const tabId = sender.tab?.id;
  const url = sender.tab?.url ?? sender.url;
  if (sender.id !== world.id || sender.frameId !== 0 || tabId === undefined || !url || !/^https?:/.test(url)) return refused('bad-message');
  const parsed = pointed.safeParse(message);
  if (!parsed.success) return refused('bad-message');
  try {
    if ((await world.isPaused()) || !(await world.isGranted(url, tabId))) return refused('not-granted');
    const {language} = await readSettings();
    const words = wordsOf(pickLanguage(language, browser.i18n.getUILanguage()), [], []);
    const answer = await withStore(async store => {
      const place = await placeAt(store, url);
      const trial = tryPlace(parsed.data, place, words);
      if (!parsed.data.take || trial.fit === 'unfit' || parsed.data.finders.length === 0) return trial;
      await decide(store, {choose: [taughtAt(parsed.data, place, world.now())]});
      await followTaught(store);
      return trial;
    });
    if (!parsed.data.take) return answer;
    await mendNow();
    await readTaughtTab(tabId, url);
    return answer;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};
