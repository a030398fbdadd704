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
  | {state: 'running'; lines: number}
  | {state: 'done'; added: number; known: number; refused: Refusal[]; left: number; isChanged: boolean}
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

export type DataActions = {
  onExport: () => void;
  /** `skipBad`: the seller saw the refused lines and wants the others; `answers`: what was typed when the file made it ask. */
  onImport: (file: File, skipBad: boolean, answers?: Answers) => void;
  /** The seller does not want to say what a report leaves open. */
  onCancel: () => void;
  /** Asks first; `onDelete` is the seller's answer. */
  onAskDelete: (isAsking: boolean) => void;
  onDelete: () => void;
  onUndo: () => void;
};
