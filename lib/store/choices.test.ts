import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {anyChoice, choices} from '../../tests/stores/choices.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {type Choice, choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {exportLines} from './backup.ts';
import {forgetAll} from './before.ts';
import {history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {allChoices, choicesFor} from './read.ts';
import {importLines} from './take-backup.ts';
import {watch} from './watch.ts';
import {decide, forget, keep} from './write.ts';

const emptyStore = (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
};
const linesOf = async (store: Store, keys?: ThingKey[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(store, keys)) lines.push(line);
  return lines;
};
const from = (lines: string[]) =>
  async function* () {
    yield* lines;
  };
const {pick, prefer, owner, seller, taught} = choices;
const all = [pick, prefer, owner, seller, taught] as Choice[];
const key = thingOf(aSnapshot());
const sorted = (some: readonly Choice[]) => [...some].sort((a, b) => (choiceKey(a).join() < choiceKey(b).join() ? -1 : 1));

let store: Store;
beforeEach(async () => {
  store = await emptyStore();
});

describe('decide', () => {
  it('keeps a choice beside the snapshot that follows from it, and says so', async () => {
    await keep(store, [aSnapshot()]);
    const heard = new Promise(resolve => {
      const stop = watch(keys => {
        stop();
        resolve(keys);
      });
    });
    const next = aSnapshot({at: aSnapshot().at + 1, fields: {price: {amount: 999, currency: 'EUR'}}});
    await decide(store, {choose: [pick as Choice], snapshots: [next]});
    expect(await heard).toEqual([key, key]);
    expect(await history(store, key)).toEqual([next, aSnapshot()]);
    expect(await choicesFor(store, key)).toEqual([pick]);
  });

  it('puts a later choice in the place of the one before, and takes it back', async () => {
    await decide(store, {choose: all});
    await decide(store, {choose: [{...owner, owner: 'rival', at: owner.at + 1} as Choice]});
    expect(sorted(await choicesFor(store, key))).toEqual(
      sorted([pick, prefer, {...owner, owner: 'rival', at: owner.at + 1}, seller, taught] as Choice[]),
    );
    await decide(store, {drop: all.map(choiceKey)});
    expect(await allChoices(store)).toEqual([]);
  });

  it('tells what is decided of one thing and of its host from all else', async () => {
    await decide(store, {choose: all});
    expect(await choicesFor(store, thingOf(aSnapshot({ref: 'B1'})))).toHaveLength(3);
    expect(await choicesFor(store, thingOf(aSnapshot({host: 'amazon.com'})))).toEqual([]);
  });
});

describe('what was decided', () => {
  it('goes with its listing, and comes back with it', async () => {
    await keep(store, [aSnapshot()]);
    await decide(store, {choose: all});
    const saved = await linesOf(store, [key]);
    await forget(store, [key]);
    expect(sorted(await allChoices(store))).toEqual(sorted([prefer, seller, taught] as Choice[]));
    await importLines(store, from(saved));
    expect(sorted(await allChoices(store))).toEqual(sorted(all));
  });

  it('goes with everything', async () => {
    await decide(store, {choose: all});
    await forgetAll(store, Date.now());
    expect(await allChoices(store)).toEqual([]);
  });

  it('loses nothing on the way out and in, and the later of two holds', async () => {
    const check = fc.asyncProperty(fc.array(anyChoice, {maxLength: 12}), async some => {
      const first = await emptyStore();
      for (const one of some) await decide(first, {choose: [one]});
      const before = await allChoices(first);
      const lines = await linesOf(first);
      const second = await emptyStore();
      expect(await importLines(second, from(lines))).toEqual({added: lines.length, known: 0, refused: []});
      expect(await allChoices(second)).toEqual(before);
      expect(await importLines(second, from(lines))).toEqual({added: 0, known: lines.length, refused: []});
      const older = before.map(one => JSON.stringify({...one, at: one.at - 1 || 1}));
      await importLines(second, from(older), undefined, {skipBad: true});
      expect(await allChoices(second)).toEqual(before);
    });
    await fc.assert(check, {numRuns: 30});
  });

  it.each([
    [{...pick, what: 'wish'}, 'what: '],
    [{...owner, owner: 'nobody'}, 'owner: '],
    [{...taught, finders: []}, 'finders: '],
    [{...choices.shop, timeZone: 'Mars/Olympus'}, 'timeZone: '],
    [{...choices.cost, amount: {amount: -5, currency: 'EUR'}}, 'amount: '],
    [{...choices.fees, region: 'Germany'}, 'region: '],
  ])('is checked on its way in: %j', async (bad, why) => {
    const {added, refused} = await importLines(store, from([JSON.stringify(prefer), JSON.stringify(bad)]));
    expect([added, refused[0]?.line]).toEqual([0, 2]);
    expect(refused[0]?.why).toContain(why);
  });

  it('is a record of its own kind where it is a cost', async () => {
    await decide(store, {choose: [choices.cost as Choice, choices.costOfSku as Choice]});
    const [first, second] = (await linesOf(store)).map(line => JSON.parse(line));
    expect(first).toEqual({
      ...{kind: 'cost', site: 'amazon', host: 'amazon.de', shop: null, ref: 'B00SVBPJI8', at: choices.cost.at, missing: [], undecided: {}},
      fields: {ref: 'B00SVBPJI8', of: 'goods', from: '2026-01-01', amount: {amount: 500, currency: 'EUR'}},
    });
    expect(second).toMatchObject({kind: 'cost', ref: 'OAK-1', shop: 'A1', fields: {sku: 'OAK-1', of: 'returns', share: 0.04}});
  });

  it.each([
    ['with its ref alone', {ref: 'B1', fields: {from: '2026-01-01', amount: {amount: 5, currency: 'EUR'}}}, {ref: 'B1', of: 'goods'}],
    ['of a SKU', {ref: 'OAK', fields: {sku: 'OAK', from: '2026-01-01', amount: {amount: 5, currency: 'EUR'}}}, {sku: 'OAK', of: 'goods'}],
  ])('is taken from a record of a cost %s', async (_, record, expected) => {
    const place = {kind: 'cost', site: 'amazon', host: 'amazon.de', shop: null, at: 5, url: 'https://amazon.de/'};
    expect(await importLines(store, from([JSON.stringify({...place, ...record})]))).toMatchObject({added: 1, refused: []});
    expect(await allChoices(store)).toMatchObject([{what: 'cost', from: '2026-01-01', ...expected}]);
    const bad = {...place, ...record, fields: {...record.fields, from: 'soon'}};
    expect((await importLines(store, from([JSON.stringify(bad)]))).refused[0]?.why).toContain('from: ');
  });

  it('is what the model says', () => {
    for (const one of Object.values(choices)) expect(choice.parse(one)).toEqual(one);
  });
});
