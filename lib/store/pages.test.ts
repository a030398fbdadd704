import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {openStore} from './open.ts';
import {type Whole, wholePages} from './pages.ts';
import {keep} from './write.ts';

it('everything that is kept comes page by page, each thing once and with its history, newest first', async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  const first = Array.from({length: 450}, (_, i) => aSnapshot({ref: `r${i}`, at: 1}));
  const again = [3, 200, 449].map(i => aSnapshot({ref: `r${i}`, at: 2, fields: {title: 'New'}}));
  await keep(store, [...first, ...again]);
  const pages: Whole<'listing'>[][] = [];
  for await (const page of wholePages(store, 'listing')) pages.push(page);
  expect(pages.map(page => page.length)).toEqual([200, 200, 50]);
  const all = pages.flat();
  expect(new Set(all.map(({head}) => head.key.join())).size).toBe(450);
  expect(all.filter(({history}) => history.length === 2).map(({history}) => history.map(({at}) => at))).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
  expect(all.every(({head, history}) => history.length === head.snapshots)).toBe(true);
  store.close();
});
