import {dropUnheld, holdBefore} from '../../lib/store/before-lock.ts';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';

/** Before anything is done that this tab can undo: no other part of the extension lets go of what that takes. With the tab it goes. */
export const holdUndo = async (): Promise<void> => {
  await holdBefore();
  addEventListener('pagehide', onLeft);
};

/** The page is ended before it could do this itself. Added once, however often it is asked for. */
const onLeft = (): void => {
  void browser.runtime.sendMessage({type: 'left'}).catch(() => undefined);
};

/** Lets go of what a tab has left that ended without a word, as when the browser was killed. */
export const dropLeft = async (): Promise<void> => {
  try {
    await withStore(dropUnheld);
  } catch {
    // A full or newer store is told of by whoever wants something of it.
  }
};
