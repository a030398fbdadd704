import type {Imported, Refusal} from '../messages.ts';
import {type Choice, choice} from '../model/choice.ts';
import {costRecord, costSaid, isCostRecord} from '../model/cost-record.ts';
import {type Snapshot, snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {named, nextPage} from './export-page.ts';
import {olderOf, unpackedBefore} from './older.ts';
import type {Head, Store} from './open.ts';
import {packedSnapshots} from './packed-records.ts';
import {allChoices, choicesAbout, historyOf} from './read.ts';
import {packable, restorePacked} from './restore-packed.ts';
import {restore, restoreChoices} from './write.ts';

/** Records a page of the export holds: one read of the database each, small enough to be held in memory. */
const PAGE = 500;

/** The record of a snapshot as it stands in a file: kind and place first, and on the newest when and where it was last met. */
const record = (s: Snapshot, head: Head | undefined): Record<string, unknown> => {
  const {kind, site, host, shop, ref, at, url, fields, missing, undecided, ...rest} = s;
  const line: Record<string, unknown> = {kind, site, host, shop, ref, at, url, fields, missing, undecided, ...rest};
  if (head?.latest.at !== at) return line;
  if (head.seenAt > at) line.seenAt = head.seenAt;
  if (head.url !== url) line.seenUrl = head.url;
  return line;
};

async function* linesBetween(store: Store, after: IDBValidKey, upTo: IDBValidKey): AsyncIterable<string> {
  for (let from = after; ; ) {
    const {snapshots, heads, isLast} = await nextPage(store, from, upTo, PAGE);
    for (const s of snapshots) yield JSON.stringify(record(s, heads.get(named(thingOf(s)))));
    const last = snapshots[snapshots.length - 1];
    if (!last || isLast) return;
    from = [...thingOf(last), last.at];
  }
}

/** Things that are asked for together: waiting for each by itself takes ten times as long. */
const TOGETHER = 50;

async function* linesOf(store: Store, keys: readonly ThingKey[]): AsyncIterable<string> {
  const tx = store.transaction(['snapshots', 'older', 'heads']);
  const ask = (key: ThingKey) =>
    Promise.all([
      tx.objectStore('older').getAll(olderOf(key)),
      tx.objectStore('snapshots').getAll(historyOf(key), PAGE),
      tx.objectStore('heads').get(key),
    ]);
  for (const [packed, single, head] of await Promise.all(keys.map(ask))) {
    for (const s of [...unpackedBefore(single[0], packed), ...single]) yield JSON.stringify(record(s, head));
    const last = single[PAGE - 1];
    if (last) yield* linesBetween(store, [...thingOf(last), last.at], [...thingOf(last), []]);
  }
}

/** A choice as it stands in a file; a cost is a kind of record by itself. */
const chosen = (one: Choice): string => {
  const {kind, what, site, host, at, ...rest} = one;
  return JSON.stringify(one.what === 'cost' ? costRecord(one) : {kind, what, site, host, at, ...rest});
};

async function* choicesOf(store: Store, keys: readonly ThingKey[]): AsyncIterable<string> {
  const tx = store.transaction('choices');
  yield* (await Promise.all(keys.map(key => tx.store.getAll(choicesAbout(key))))).flat().map(chosen);
}

/** Every snapshot and choice, or those of the given things, as JSON lines without line ends; a thing's oldest first. */
export async function* exportLines(store: Store, keys?: readonly ThingKey[]): AsyncIterable<string> {
  if (!keys) {
    // In the order of IndexedDB an array comes after every number and string.
    yield* linesBetween(store, [], [[]]);
    for await (const order of packedSnapshots(store)) yield JSON.stringify(record(order, undefined));
    yield* (await allChoices(store)).map(chosen);
    return;
  }
  for (let from = 0; from < keys.length; from += TOGETHER) {
    const some = keys.slice(from, from + TOGETHER);
    yield* linesOf(store, some);
    yield* choicesOf(store, some);
  }
}

type Kept = Snapshot | Choice;
type Raw = {error: {issues: {path: PropertyKey[]; message: string}[]}};

const whyNot = ({error}: Raw): string => error.issues.map(issue => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ');

const parseChoice = (raw: unknown): Choice | string => {
  const parsed = choice.safeParse(raw);
  return parsed.success ? parsed.data : whyNot(parsed);
};

const parseCost = (raw: unknown): Choice | string => {
  const told = costSaid(raw);
  return 'said' in told ? parseChoice(told.said) : whyNot(told);
};

const isChoice = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'choice';

/** Reads one line of an export; a string says what is wrong with it. */
const parseLine = (text: string): Kept | string => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  if (isChoice(raw)) return parseChoice(raw);
  if (isCostRecord(raw)) return parseCost(raw);
  const parsed = snapshot.safeParse(raw);
  if (!parsed.success) return whyNot(parsed);
  const {at, seenAt, seenUrl} = parsed.data;
  if (seenAt !== undefined && seenAt <= at) return 'seenAt: is not later than at';
  if (seenUrl !== undefined && seenAt === undefined) return 'seenUrl: is there without seenAt';
  return parsed.data;
};

type Line = {line: number; parsed: Kept | string};

async function* parsedLines(lines: AsyncIterable<string>): AsyncIterable<Line> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const bare = text.trim();
    if (bare) yield {line, parsed: parseLine(bare)};
  }
}

const findRefusals = async (lines: AsyncIterable<string>): Promise<Refusal[]> => {
  const refused: Refusal[] = [];
  for await (const {line, parsed} of parsedLines(lines)) if (typeof parsed === 'string') refused.push({line, why: parsed});
  return refused;
};

async function* batches(lines: AsyncIterable<string>): AsyncIterable<{line: number; parsed: Kept}[]> {
  let batch: {line: number; parsed: Kept}[] = [];
  for await (const {line, parsed} of parsedLines(lines)) {
    if (typeof parsed !== 'string') batch.push({line, parsed});
    if (batch.length < PAGE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Takes back snapshots in their order; those that a report alone told of are packed again. */
const restoreSnapshots = async (store: Store, snapshots: readonly Snapshot[]) => {
  const groups = packable(snapshots);
  const packed = new Set(groups.flatMap(({turns}) => turns.map(({at}) => at)));
  const things = await restore(
    store,
    snapshots.filter((_, i) => !packed.has(i)),
  );
  const orders = await restorePacked(store, groups);
  return snapshots.map((_, i) => orders.get(i) ?? things.shift() ?? 'known');
};

/** Takes back records of both sorts; answers in their order. */
const restoreAll = async (store: Store, records: readonly Kept[]) => {
  const snapshots = records.flatMap(one => (one.kind === 'choice' ? [] : [one]));
  const choices = records.flatMap(one => (one.kind === 'choice' ? [one] : []));
  const [things, decided] = [await restoreSnapshots(store, snapshots), choices.length > 0 ? await restoreChoices(store, choices) : []];
  return records.map(({kind}) => (kind === 'choice' ? decided : things).shift() ?? 'known');
};

/**
 * Takes back the lines of an export. The whole file is checked before anything is written: if any line is refused nothing is changed,
 * unless the seller agreed to `skipBad`. `lines` is called once to check and once to write. Lines known already change nothing.
 * `onProgress` hears the number of lines written. Throws `StoreFull`; batches before it are kept, and importing again goes on from there.
 */
export const importLines = async (
  store: Store,
  lines: () => AsyncIterable<string>,
  onProgress: (written: number) => void = () => {},
  {skipBad = false} = {},
): Promise<Imported> => {
  const result: Imported = {added: 0, known: 0, refused: await findRefusals(lines())};
  if (result.refused.length > 0 && !skipBad) return result;
  for await (const batch of batches(lines())) {
    const outcomes = await restoreAll(
      store,
      batch.map(one => one.parsed),
    );
    outcomes.forEach((outcome, i) => {
      if (typeof outcome === 'string') result[outcome] += 1;
      else result.refused.push({line: batch[i]?.line ?? 0, why: outcome.refused});
    });
    onProgress(batch[batch.length - 1]?.line ?? 0);
  }
  return result;
};
