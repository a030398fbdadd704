import {z} from 'zod';
import type {Answers, Question} from './model/question.ts';
import type {Reason} from './model/refusal.ts';
import type {ThingKey} from './model/thing.ts';

/** Why a page gave no reading: it asks for a human or a login, it is about no product, or its content has not come (yet). */
const nothings = ['wall', 'login', 'no-product', 'not-ready'] as const;
export type Nothing = (typeof nothings)[number];

/**
 * content script → background: what the open page says. The one message that carries data upward.
 * Unchecked: the background parses it, believes the address as far as its origin is the sender's, and refuses hosts that are not granted.
 */
export const captured = z.strictObject({
  type: z.literal('captured'),
  /** When it was read: epoch ms, by the page's clock. Sending the same capture twice changes nothing. */
  at: z.int().positive(),
  /** The address that was read, fragment and all: a page may move on while its message travels. Believed only where it is of the sender's origin. */
  page: z.string().max(10_000),
  /** Each reading is parsed on its own, so that a bad one does not lose the others. */
  readings: z.array(z.unknown()).max(1000),
  /** Why there is none, where there is none. */
  nothing: z.enum(nothings).optional(),
  /** The tab was hidden, and hidden tabs do not render; or the content had not come yet: what is missing says nothing of the page. */
  hidden: z.literal(true).optional(),
});
export type Captured = {type: 'captured'; at: number; page: string; readings: unknown[]; nothing?: Nothing; hidden?: true};

/** What happened to one reading: kept as a new snapshot, or only `seen` moved, or refused with the reason. */
export type Kept = {key: ThingKey; change: 'first' | 'changed' | 'same'} | {refused: string};

/** The background's answer to `captured`, sent only after the transaction has completed. */
export type CapturedAnswer =
  | {ok: true; kept: Kept[]}
  | {ok: false; why: 'paused' | 'not-granted' | 'moved' | 'bad-message' | 'newer-store' | 'store-full' | 'store-failed'; detail?: string};

/** What the content script's run on a page came to; `executeScript` hands it to the popup. */
export type Outcome = {state: 'kept'; page: string; kept: Kept[]} | {state: 'nothing'; why: Nothing} | {state: 'failed'; why: string};

/** A line of a file that was not taken, and why. Of a report file also its row, as a spreadsheet counts, and a reason that the catalogue has a sentence for. */
export type Refusal = {line: number; why: string; row?: number; reason?: Reason};

/** What an import came to: records that are new, that were known already, lines that changed nothing, and how many things of a report were left out as no listings. */
export type Imported = {added: number; known: number; refused: Refusal[]; left?: number};

/**
 * dashboard → import worker: the one job of this worker. `answers`: what the seller typed when a report file made it ask; of an export its
 * `passphrase`, and whether what is kept gives way to it.
 */
export type ImportJob = {file: Blob; skipBad: boolean; answers?: Answers; passphrase?: string; isReplacing?: boolean};

/** What a report file is called. */
export type ReportName = {en: string; 'zh-CN': string};

/** A report file that does not say all of itself. `wrong`: questions that were answered with something else; `known`: hosts and shops of its site. */
export type Asking = {report: ReportName; questions: Question[]; wrong: Question[]; known: {host: string[]; shop: string[]}};

/**
 * import worker → dashboard. `taking`: all was read, and takes effect now; `isBackup`: it was an export, and can be undone; `sealed`: it needs its
 * passphrase; `unknown`: a table whose headings are those of no report; `unreadable`: no encoding fits it.
 */
export type ImportReport =
  | {state: 'running' | 'taking'; written: number}
  | {state: 'done'; imported: Imported; isBackup?: true}
  | {state: 'sealed'; isWrong: boolean}
  | {state: 'broken'}
  | ({state: 'asks'} & Asking)
  | {state: 'unknown'; headings: string[]; known: ReportName[]}
  | {state: 'unreadable'}
  | {state: 'failed'; why: string};
