import {NewerStore, openStore, type Store} from '../../lib/store/open.ts';

/** The extension was updated while this page was open, and what is stored has a newer form than the page knows. It has not been touched. */
export class OldPage extends Error {
  override name = 'OldPage';
  constructor() {
    super('Linchpin was updated while this page was open. Reload the page to go on; nothing was lost.');
  }
}

let held: Promise<Store> | undefined;
let [wasOpen, isOld] = [false, false];
const listeners: (() => void)[] = [];

/** Calls back as soon as this page is older than what is stored. */
export const onOldPage = (listener: () => void): void => void listeners.push(listener);

const forget = (isOutgrown: boolean): void => {
  held = undefined;
  if (!isOutgrown) return;
  isOld = true;
  for (const listener of listeners) listener();
};

const open = async (): Promise<Store> => {
  try {
    const store = await openStore(forget);
    wasOpen = true;
    return store;
  } catch (error) {
    held = undefined;
    // What could be opened before and is too new now has been updated meanwhile.
    throw wasOpen && error instanceof NewerStore ? new OldPage() : error;
  }
};

/**
 * Does one piece of work on the store. It stays open for the next one, since to open it takes longer than most work; it does not stand
 * in the way of an update of the extension (`openStore`): then all further work throws `OldPage`.
 */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  if (isOld) throw new OldPage();
  held ??= open();
  return work(await held);
};
