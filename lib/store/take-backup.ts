import type {Imported, Refusal} from '../messages.ts';
import {type Choice, choice} from '../model/choice.ts';
import {costSaid, isCostRecord} from '../model/cost-record.ts';
import {snapshot} from '../model/snapshot.ts';
import type {BuyerSecret} from './buyer-key.ts';
import type {Store} from './open.ts';
import type {Kept} from './restore.ts';
import {secretSaid} from './secret-record.ts';
import {clearStaged, type RestoreMode, stage, takeStaged} from './stage.ts';

/** Records that are written to the disk together while they wait. */
const PAGE = 2000;

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

type Parsed = Kept | BuyerSecret | string;
type Line = {line: number; parsed: Parsed};

async function* parsedLines(lines: AsyncIterable<string>, isSealed: boolean): AsyncIterable<Line> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const bare = text.trim();
    // Whoever can write a plain file could choose the key, and tell buyers apart by it.
    if (bare) yield {line, parsed: (isSealed ? secretSaid(bare) : undefined) ?? parseLine(bare)};
  }
}

const findRefusals = async (lines: AsyncIterable<Line>): Promise<Refusal[]> => {
  const refused: Refusal[] = [];
  for await (const {line, parsed} of lines) if (typeof parsed === 'string') refused.push({line, why: parsed});
  return refused;
};

/** Has all records of a file wait; answers the key that it carries. */
const stageAll = async (store: Store, lines: AsyncIterable<Line>, onProgress: (line: number) => void): Promise<BuyerSecret | undefined> => {
  let [part, secret, number]: [{records: Kept[]; lines: number[]}, BuyerSecret | undefined, number] = [
    {records: [], lines: []},
    undefined,
    0,
  ];
  const flush = async () => {
    if (part.lines.length > 0) await stage(store, part, number++);
    onProgress(part.lines.at(-1) ?? 0);
    part = {records: [], lines: []};
  };
  for await (const {line, parsed} of lines) {
    if (typeof parsed === 'string') continue;
    if (!('kind' in parsed)) {
      secret = parsed;
      continue;
    }
    part.records.push(parsed);
    if (part.lines.push(line) >= PAGE) await flush();
  }
  await flush();
  return secret;
};

/** `at`: now, epoch ms (without it nothing that comes later outlives an undo); `skipBad`: the seller saw the refused lines and wants the others; `isSealed`: the file had a passphrase; `onTaking`: from now on its lines take effect. */
type Asked = {at?: number; skipBad?: boolean; mode?: RestoreMode; isSealed?: boolean; onTaking?: (line: number) => void};

/**
 * Takes back the lines of an export. The whole file is checked before anything is written: if any line is refused nothing is changed,
 * unless the seller agreed to `skipBad`. `lines` is called once to check and once to write. All of it takes effect at once, or nothing; lines known
 * already change nothing. `onProgress` hears the number of lines read. Throws `StoreFull`; then nothing was changed.
 */
export const importLines = async (
  store: Store,
  lines: () => AsyncIterable<string>,
  onProgress: (written: number) => void = () => {},
  {at = Number.POSITIVE_INFINITY, skipBad = false, mode = 'merge', isSealed = false, onTaking = () => {}}: Asked = {},
): Promise<Imported> => {
  const refused = await findRefusals(parsedLines(lines(), isSealed));
  if (refused.length > 0 && !skipBad) return {added: 0, known: 0, refused};
  await clearStaged(store);
  try {
    const secret = await stageAll(store, parsedLines(lines(), isSealed), onProgress);
    const taken = await takeStaged(store, {mode, at, secret, onProgress: onTaking});
    return {...taken, refused: [...refused, ...taken.refused]};
  } catch (error) {
    await clearStaged(store).catch(() => undefined);
    throw error;
  }
};
