import type {Answers, Question} from '../lib/model/question.ts';
import type {Reason} from '../lib/model/refusal.ts';

/** How far a job of the data page has come. Counts are records or lines. */
export type ExportJob =
  | {state: 'idle'}
  | {state: 'running'; written: number; all: number}
  | {state: 'done'; written: number; file: string}
  | Failed;

/** A line that was not taken: of a report with its row, as a spreadsheet counts, and a reason; `why` is for what has none. */
export type Refusal = {line: number; why: string; row?: number; reason?: Reason};
type ReportName = {en: string; 'zh-CN': string};

/** What a report file leaves open; `wrong`: what was answered with something else; `known`: hosts and shops that are kept already. */
export type Asking = {report: ReportName; questions: Question[]; wrong: Question[]; known: {host: string[]; shop: string[]}};

export type ImportJob =
  | {state: 'idle'}
  /** `isTaking`: all was read, and takes effect now. */
  | {state: 'running'; lines: number; isTaking: boolean}
  | {state: 'done'; added: number; known: number; refused: Refusal[]; left: number; isChanged: boolean; canUndo: boolean}
  | {state: 'undoing' | 'undone' | 'not-undone' | 'broken'}
  | {state: 'sealed'; isWrong: boolean}
  | ({state: 'asks'} & Asking)
  | {state: 'unknown'; headings: string[]; known: ReportName[]}
  | {state: 'unreadable'}
  | Failed;

export type DeleteJob =
  | {state: 'idle' | 'asking' | 'running'}
  /** `why`: what kept an undo from bringing everything back; it can be tried again. */
  | {state: 'done'; why?: string}
  | {state: 'restored'; snapshots: number}
  | Failed;

export type Failed = {state: 'failed'; why: string};

export type Jobs = {export: ExportJob; import: ImportJob; delete: DeleteJob};

/**
 * `skipBad`: the seller saw the refused lines and wants the others; `isReplacing`: what is kept gives way to the file; `answers` and `passphrase`:
 * what was typed when the file made it ask.
 */
export type ImportHow = {skipBad: boolean; isReplacing: boolean; answers?: Answers | undefined; passphrase?: string | undefined};

export type DataActions = {
  /** With a passphrase: encrypted by it. */
  onExport: (passphrase?: string) => void;
  onImport: (file: File, how: ImportHow) => void;
  onUndoImport: () => void;
  /** The seller does not want to say what a report leaves open. */
  onCancel: () => void;
  /** Asks first; `onDelete` is the seller's answer. */
  onAskDelete: (isAsking: boolean) => void;
  onDelete: () => void;
  onUndo: () => void;
};
