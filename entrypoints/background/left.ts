import type {Runtime} from 'webextension-polyfill';
import {dropUnheld} from '../../lib/store/before-lock.ts';
import {withStore} from '../screen/store.ts';
import {isOwnPage} from './from-views.ts';

/** dashboard → background: it is closed now, and with it goes the undo of what was done there. */
export type Left = {type: 'left'};

export const isLeft = (message: unknown, sender: Pick<Runtime.MessageSender, 'id' | 'url'>): message is Left =>
  isOwnPage(sender) && typeof message === 'object' && message !== null && 'type' in message && message.type === 'left';

/** A page that says that it goes is there for a while; where it stays longer, the next dashboard does it. */
const [TIMES, PAUSE] = [20, 250];

/** No page may be left in which anybody could undo what was imported or deleted, or wait for a restore: then what was noted for that goes. */
export const dropWaiting = async (): Promise<void> => {
  try {
    for (let i = 0; i < TIMES; i += 1) {
      if (await withStore(dropUnheld)) return;
      await new Promise(done => setTimeout(done, PAUSE));
    }
  } catch {
    // A store that cannot be opened is told of where something is to be kept.
  }
};
