import type {Snapshot} from '../../../lib/model/snapshot.ts';
import type {Told} from '../../../lib/store/block.ts';
import type {NewTelling} from '../../../lib/store/write-packed.ts';
import {anOrder} from '../../stores/orders.ts';
import {aTelling, DAY, MIDNIGHT, told} from '../../stores/reports.ts';
import {aSnapshot} from '../../stores/snapshots.ts';
import type {Random} from '../demo-shop/random.ts';

/** What a worker is asked for. */
export type Job =
  | {work: 'take'; telling: NewTelling; batches: Told[][]}
  | {work: 'keep'; snapshots: Snapshot[]}
  | {work: 'restore'; lines: string[]; mode: 'merge' | 'replace'; at: number}
  | {work: 'forget'; at: number}
  | {work: 'merge' | 'undo' | 'take-back' | 'open' | 'downgrade' | 'look'};

/** Every record's name; how much of what stands beside them is not what it comes to. */
export type Found = {names: string[]; wrong: number; sumsDiffer: boolean};
export type Said = {ack: string[]} | {done: Found | null} | {failed: string};

const hash = (who: number): string => `${'0'.repeat(16)}:${String(who).padStart(64, 'a')}`;
const nameOf = ({kind, ref, at}: Snapshot): string => `${kind} ${ref} ${at}`;

/** What a job may leave behind, given what was there before: whole (all of it or nothing), or any part of what it adds or takes away. */
export type Plan = {job: Job; adds: string[]; mayDrop: boolean; isWhole: boolean; after?: string[]};

const order = (random: Random, number: number): Told => {
  const who = random.whole(1, 40);
  const ref = String(number);
  return told(ref, {buyer: hash(who), buyerFrom: 'id', placedAt: MIDNIGHT + (number % 300) * DAY + number * 1000});
};

const taking = (random: Random, number: number): Plan => {
  const telling = aTelling({digest: String(number), at: MIDNIGHT + (400 + number) * DAY, file: `${number}.csv`});
  const batches = Array.from({length: 8}, (_, batch) => Array.from({length: 15}, (_, i) => order(random, number * 1000 + batch * 15 + i)));
  const adds = batches.flat().map(({ref}) => `order ${ref} ${telling.at}`);
  return {job: {work: 'take', telling, batches}, adds, mayDrop: false, isWhole: false};
};

const keeping = (random: Random, number: number, before: readonly string[]): Plan => {
  const at = MIDNIGHT + (400 + number) * DAY;
  const packed = before.filter(name => name.startsWith('order ')).map(name => name.split(' ')[1] ?? '');
  const snapshots = Array.from({length: 12}, (_, i): Snapshot => {
    const ref = packed[random.whole(0, packed.length * 2)] ?? `P${number}-${i}`;
    if (i % 3) return aSnapshot({ref: `L${random.whole(1, 9)}`, at: at + i, fields: {title: `Hook ${number}-${i}`}});
    return anOrder({ref, at: at + i, fields: {...anOrder().fields, statusText: `Paid ${number}-${i}`, buyer: hash(i), buyerFrom: 'id'}});
  });
  return {job: {work: 'keep', snapshots}, adds: snapshots.map(nameOf), mayDrop: false, isWhole: false};
};

const restoring = (random: Random, number: number, before: readonly string[]): Plan => {
  const at = MIDNIGHT + (400 + number) * DAY;
  const some = Array.from({length: 60}, (_, i) => (i % 2 ? aSnapshot({ref: `R${i}`, at: at + i}) : anOrder({ref: `R${i}`, at: at + i})));
  const mode = random.next() < 0.5 ? 'merge' : 'replace';
  const names = some.map(nameOf);
  const after = mode === 'replace' ? names : [...before, ...names];
  return {
    job: {work: 'restore', lines: some.map(one => JSON.stringify(one)), mode, at: at + DAY / 2},
    adds: names,
    mayDrop: true,
    isWhole: true,
    after,
  };
};

/** What comes next, by chance: of everything that the store does with many records. */
export const planned = (random: Random, number: number, before: readonly string[], undoable: readonly string[] | undefined): Plan => {
  const die = random.next();
  const still = {adds: [], mayDrop: false, isWhole: true};
  if (die < 0.36) return taking(random, number);
  if (die < 0.52) return keeping(random, number, before);
  if (die < 0.64) return restoring(random, number, before);
  if (die < 0.76) return {...still, job: {work: 'open'}, after: [...before]};
  if (die < 0.86) return {...still, job: {work: 'merge'}, after: [...before]};
  if (die < 0.92) return {job: {work: 'take-back'}, adds: [], mayDrop: true, isWhole: false};
  if (undoable) return {...still, job: {work: 'undo'}, after: [...undoable], mayDrop: true};
  return {...still, job: {work: 'forget', at: MIDNIGHT + (400 + number) * DAY}, after: [], mayDrop: true};
};
