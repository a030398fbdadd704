/** Runs one batch of writes while no other part of the extension writes; waits its turn. */
export const inTurn = async <T>(batch: () => Promise<T>): Promise<T> => {
  // Absent in Node, where the tests' transactions alone keep the order.
  if (!globalThis.navigator?.locks) return batch();
  return navigator.locks.request('linchpin-write', batch);
};
