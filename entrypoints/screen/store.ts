import {NewerStore, openStore, type Store} from '../../lib/store/open.ts';

let held: Promise<Store> | undefined;
let wasOpen = false;

const forget = (): void => {
  held = undefined;
};

/** This page is of before an update of the extension, which brought the store to a newer form while it was open. */
export class OldTab extends NewerStore {
  override name = 'OldTab';
  override message = 'Linchpin was updated while this tab was open. Load it again.';
}

/**
 * Does one piece of work on the store. It stays open for the next one, since to open it takes longer than most work; it does not stand
 * in the way of an update of the extension (`openStore`): then the next work throws `OldTab`.
 */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  held ??= openStore(forget).catch(error => {
    forget();
    throw wasOpen && error instanceof NewerStore ? new OldTab() : error;
  });
  const store = await held;
  wasOpen = true;
  return work(store);
};
