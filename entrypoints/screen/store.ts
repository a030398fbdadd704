import {openStore, type Store} from '../../lib/store/open.ts';

/** Opens the store for one piece of work: held open by a view it would stand in the way of an update of the extension. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
};
