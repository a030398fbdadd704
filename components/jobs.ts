/** How far a job of the data page has come. Counts are records or lines. */
export type ExportJob =
  | {state: 'idle'}
  | {state: 'running'; written: number; all: number}
  | {state: 'done'; written: number; file: string}
  | Failed;

export type ImportJob =
  | {state: 'idle'}
  | {state: 'running'; lines: number}
  | {state: 'done'; added: number; known: number; refused: {line: number; why: string}[]; isChanged: boolean}
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
  /** `skipBad`: the seller saw the refused lines and wants the others. */
  onImport: (file: File, skipBad: boolean) => void;
  /** Asks first; `onDelete` is the seller's answer. */
  onAskDelete: (isAsking: boolean) => void;
  onDelete: () => void;
  onUndo: () => void;
};
