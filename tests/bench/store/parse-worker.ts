import Papa from 'papaparse';
import {answerAll, timed} from './asked.ts';

/** The parse alone: Papa Parse reads the file part by part, and nothing is made of its rows. */
const parse = (file: File) =>
  timed(
    () =>
      new Promise<number>((done, fail) => {
        let rows = 0;
        Papa.parse<string[]>(file, {
          chunk: ({data}) => {
            rows += data.length;
          },
          complete: () => done(rows),
          error: fail,
        });
      }),
  );

/** A raw put of the same bytes: one record, strict, into a database of its own. */
const put = async (file: File) => {
  const bytes = await file.arrayBuffer();
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => done(request.result);
  });
  const written = await timed(
    () =>
      new Promise<void>((done, fail) => {
        const tx = db.transaction('files', 'readwrite', {durability: 'strict'});
        tx.objectStore('files').put(bytes, 'orders');
        tx.oncomplete = () => done();
        tx.onabort = () => fail(tx.error);
      }),
  );
  db.close();
  indexedDB.deleteDatabase('raw');
  return written.ms;
};

answerAll({parse, put});
