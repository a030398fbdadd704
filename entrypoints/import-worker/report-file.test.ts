import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {openStore, type Store} from '../../lib/store/open.ts';
import {heads} from '../../lib/store/read.ts';
import {kindOf} from './file-kind.ts';
import {takeReport} from './report-file.ts';

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'file.csv') => new File([text], name);
const header = 'Handle,Title,Vendor,Variant Price,Status';
const shop = {host: 'oak.example', currency: 'EUR'};

describe('a chosen file', () => {
  it.each([
    ['{"kind":"listing"}\n', 'x.jsonl', 'export'],
    ['\uFEFF  {"kind":"listing"}\n', 'x.csv', 'export'],
    ['', 'x.csv', 'export'],
    ['not JSON\n', 'x.jsonl', 'export'],
    [`${header}\n`, 'x.csv', 'report'],
    [`${header}\n`, 'named.otherwise', 'report'],
    [`${header.replaceAll(',', '\t')}\n`, 'x.tsv', 'report'],
    ['Order ID,Buyer\n', 'orders.csv', 'unknown'],
  ])('%j, called %s, is taken as %s', async (text, name, kind) => expect((await kindOf(file(text, name))).kind).toBe(kind));

  it('whose letters nobody can be certain of is not guessed at', async () => {
    const bytes = Uint8Array.from('Handle,Titre\ncaf\xe9,Caf\xe9 M\xf6bel', char => char.charCodeAt(0));
    expect(await kindOf(file(bytes))).toEqual({kind: 'unreadable'});
  });
  it('is known in GBK and UTF-16', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...`${header}\n`].flatMap(char => [char.charCodeAt(0), 0])]);
    expect((await kindOf(file(utf16))).kind).toBe('report');
    const gbk = new Uint8Array([
      ...[...`${header}\na,`].map(char => char.charCodeAt(0)),
      0xb9,
      0xd2,
      0xb9,
      0xb3,
      ...[...',v,1,active'].map(char => char.charCodeAt(0)),
    ]);
    const kind = await kindOf(file(gbk));
    expect(kind.kind === 'report' && kind.rows[1]?.cells[1]).toBe('挂钩');
  });
});

describe('taking a report', () => {
  let store: Store;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
  });
  const take = async (rows: string[], job: {skipBad?: boolean; answers?: object} = {}, at = 1000) => {
    const kind = await kindOf(file([header, ...rows].join('\n')));
    if (kind.kind !== 'report') throw new Error(kind.kind);
    const written: number[] = [];
    const end = await takeReport(store, kind, {skipBad: false, answers: shop, ...job}, {at, onProgress: count => written.push(count)});
    return {end, written};
  };
  const kept = async () => (await heads(store)).map(({latest}) => latest.ref).sort();

  it('asks for what the file does not say, offering the places from which something is kept', async () => {
    await take(['oak,Oak,V,1.00,active']);
    const {end} = await take(['ash,Ash,V,1.00,active'], {answers: {host: 'nonsense'}});
    expect(end).toMatchObject({state: 'asks', questions: ['host', 'currency'], wrong: ['host'], known: {host: ['oak.example'], shop: []}});
    expect(await kept()).toEqual(['oak']);
  });

  it('changes nothing where a row is refused, unless the seller agreed', async () => {
    const rows = ['oak,Oak,V,1.00,active', 'ash,Ash,V,soon,active', 'elm,Elm,V,1.00,draft'];
    const {end} = await take(rows);
    expect(end).toEqual({
      state: 'done',
      imported: {
        ...{added: 0, known: 0, left: 1},
        refused: [{line: 3, row: 3, why: 'not-a-price', reason: {why: 'not-a-price', column: 'Variant Price', text: 'soon'}}],
      },
    });
    expect(await kept()).toEqual([]);
    expect((await take(rows, {skipBad: true})).end).toMatchObject({imported: {added: 1, known: 0, left: 1, refused: [{row: 3}]}});
    expect(await kept()).toEqual(['oak']);
  });

  it('taken again changes nothing but when its listings were last met', async () => {
    await take(['oak,Oak,V,1.00,active'], {}, 1000);
    expect((await take(['oak,Oak,V,1.00,active'], {}, 2000)).end).toMatchObject({imported: {added: 0, known: 1}});
    expect((await heads(store)).map(({latest, seenAt, snapshots}) => [latest.at, seenAt, snapshots])).toEqual([[1000, 2000, 1]]);
    expect((await take(['oak,Oak,V,2.00,active'], {}, 3000)).end).toMatchObject({imported: {added: 1}});
    expect((await heads(store))[0]?.snapshots).toBe(2);
  });

  it('says how far it is', async () => {
    const rows = Array.from({length: 450}, (_, i) => `h${i},T${i},V,1.00,active`);
    const {end, written} = await take(rows);
    expect(end).toMatchObject({imported: {added: 450}});
    expect(written).toEqual([200, 400, 450]);
  });
});
