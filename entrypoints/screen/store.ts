import {openStore, type Store} from '../../lib/store/open.ts';

let held: Promise<Store> | undefined;

const forget = (): void => {
  held = undefined;
};

/**
 * Does one piece of work on the store. It stays open for the next one, since to open it takes longer than most work; it does not stand
 * in the way of an update of the extension (`openStore`).
 */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  held ??= openStore(forget).catch(error => {
    forget();
    throw error;
  });
  return work(await held);
};
