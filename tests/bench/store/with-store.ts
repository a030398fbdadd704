import {openStore, type Store} from '../../../lib/store/open.ts';

export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
};
