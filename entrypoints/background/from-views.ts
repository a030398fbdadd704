import type {Runtime} from 'webextension-polyfill';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';
import {type Choosing, choose} from './decisions.ts';
import {followTaught} from './taught.ts';

/** views → background: something was decided, or decisions came with an import or went with a deletion. */
export type FromView = Choosing | {type: 'choices-changed'};
export type ViewAnswer = {ok: true} | {ok: false; why: string};

/** Does one of our own pages say so? Content scripts have the address of their page. */
export const isFromView = (message: unknown, sender: Pick<Runtime.MessageSender, 'id' | 'url'>): message is FromView =>
  sender.id === browser.runtime.id &&
  (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false) &&
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'choose' || message.type === 'choices-changed');

/** Does what a view asks for; `mendNow` registers scripts where taught places came or went. Never throws. */
export const answerView = async (message: FromView, mendNow: () => Promise<void>): Promise<ViewAnswer> => {
  try {
    const [answer, isChanged] = await withStore(async store => {
      const done: ViewAnswer = message.type === 'choose' ? await choose(store, message) : {ok: true};
      return [done, await followTaught(store)] as const;
    });
    if (isChanged) await mendNow();
    return answer;
  } catch (error) {
    return {ok: false, why: error instanceof Error ? error.message : String(error)};
  }
};
