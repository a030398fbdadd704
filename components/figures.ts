/** What a room of figures is waiting for: the store is read, then listings are judged, then it is counted. */
export type Waiting = {what: 'reading' | 'judging'; done: number; all: number} | {what: 'counting'} | undefined;

/** A room of figures: its report, as soon as there is one, and what else there is to say. */
export type RoomShown<Report> = {report: Report | undefined; waiting: Waiting; failed: string | undefined};

/** Asks a room something else; `typed`: letters typed one after another are one step back. */
export type Ask<Asked> = (change: Partial<Asked>, how?: {typed: boolean}) => void;
