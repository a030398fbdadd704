import {IDBObjectStore} from 'fake-indexeddb';

type Fake = IDBObjectStore & {transaction: {_abort: (name: string) => void}};
const {put, add, delete: remove, clear} = IDBObjectStore.prototype;
/** Has the browser run out of space at the n-th write from now on (counted from 1); answers how many there were. */
export const failAt = (n: number): (() => number) => {
  let count = 0;
  const failing = <A extends unknown[], R>(write: (this: IDBObjectStore, ...args: A) => R) =>
    function (this: IDBObjectStore, ...args: A): R {
      const request = write.apply(this, args);
      count += 1;
      if (count === n) (this as Fake).transaction._abort('QuotaExceededError');
      return request;
    };
  Object.assign(IDBObjectStore.prototype, {put: failing(put), add: failing(add), delete: failing(remove), clear: failing(clear)});
  return () => count;
};
/** Lets every write succeed again. */
export const heal = () => Object.assign(IDBObjectStore.prototype, {put, add, delete: remove, clear});
