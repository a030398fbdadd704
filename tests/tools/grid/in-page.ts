import type {GridShown} from '../../../lib/model/grid-shown.ts';
import type {GridKind, Meaning} from '../../../lib/parse/column-kinds.ts';
import {meanings} from '../../../lib/parse/column-kinds.ts';
import {beforeFigures} from '../../../lib/read/figures.ts';
import {grids} from '../../../lib/read/grid.ts';
import {cell, cellData, cellTime, cellWas, lines, rowsOf} from '../../../lib/read/grid-reads.ts';
import {gridsShown} from '../../../lib/read/grid-shown.ts';
import {type Correction, type Page, pageOf} from '../../../lib/read/page.ts';
import {rootsOf, strangersOf} from '../../../lib/read/roots.ts';
import {correctionsOn, type TaughtColumn} from '../../../lib/read/taught-columns.ts';
import {learnEveryWord} from '../lab/every-word.ts';

learnEveryWord();

/** What is asked of the reader: which kinds of rows (none: what the page of one thing says), and what the seller corrected, wherever it stands or (`taught`) as it is kept. */
export type Asked = {kinds: GridKind[]; corrections?: Correction[]; taught?: TaughtColumn[]; timed?: boolean; shown?: boolean};

type Values = Partial<Record<Meaning, unknown[]>>;
export type Told = {
  grids: {
    form: string;
    kind?: string;
    /** Heading, meaning (`nobody` for a person's, '' where it is open) and signature. */
    columns: [string, string, string][];
    rows: number;
    counted?: number;
  }[];
  rows: {now: Values; was: Values; data: Values; lines: Record<string, unknown>[]}[];
  /** What leaves the page as the time of an order, row by row. */
  times: unknown[];
  strangers: readonly string[];
  /** What the seller is shown of how it was understood, where that is asked. */
  shown: GridShown[];
  /** Milliseconds until the rows were found, for all of it, and of the longest step: a row's field is one. */
  ms: {find: number; all: number; longest: number};
};

/** Puts what a page keeps in templates where its scripts would: behind a closed root, or into a frame. Gives the closed roots, which content scripts may open. */
const furnish = (): Map<Element, ShadowRoot> => {
  const closed = new Map<Element, ShadowRoot>();
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-into]')) {
    const host = template.previousElementSibling as HTMLElement;
    if (template.dataset.into === 'frame') (host as HTMLIFrameElement).contentDocument?.body.append(template.content);
    else {
      const root = host.attachShadow({mode: 'closed'});
      root.append(template.content);
      closed.set(host, root);
    }
  }
  return closed;
};

const LIST: readonly Meaning[] = ['ref', 'placedAt', 'status', 'total', 'quantity'];

const valuesOf = (page: Page, read: (meaning: Meaning) => ReturnType<typeof cell>, among: readonly Meaning[]): Values =>
  Object.fromEntries(
    among.flatMap(meaning => {
      const values = read(meaning)(page).map(({value}) => value);
      return values.length ? [[meaning, values]] : [];
    }),
  );

const linesOf = (page: Page) => (lines(page)[0]?.value.cards ?? []).map(card => ({...card}));

// A page that a seller looks at is laid out before it is read.
document.body.getBoundingClientRect();

/** Runs inside the page: what the grid reader makes of it, as JSON. */
export const read = ({kinds, corrections = [], taught, timed, shown}: Asked): string => {
  const closed = furnish();
  const page: Page = {
    ...pageOf(document, location.href),
    corrections: taught ? correctionsOn(taught, document) : columns => corrections.filter(({column}) => columns.includes(column)),
    opens: element => closed.get(element),
  };
  // What lies in shadow roots is laid out before it is read, as it is in a page that is looked at.
  for (const root of rootsOf(page)) root.querySelector('*')?.getClientRects();
  if (kinds.includes('ads') || kinds.includes('traffic')) for (const workOut of beforeFigures) workOut(page);
  const start = performance.now();
  const found = grids(page);
  const rows = kinds.length ? rowsOf(...kinds)(page) : [page];
  const find = performance.now() - start;
  let longest = 0;
  const told = rows.map(row => {
    const before = performance.now();
    const now = valuesOf(row, cell, timed ? LIST : meanings);
    longest = Math.max(longest, performance.now() - before);
    return timed
      ? {now, was: {}, data: {}, lines: []}
      : {now, was: valuesOf(row, cellWas, meanings), data: valuesOf(row, cellData, meanings), lines: linesOf(row)};
  });
  const all = performance.now() - start;
  const times = rows.flatMap(row => cellTime('placedAt')(row).map(({value}) => value));
  return JSON.stringify({
    grids: found.map(({form, kind, columns, rows, counted}) => ({
      ...{form, kind, counted, rows: rows.length},
      columns: columns.map(({header, meaning, signature}) => [header, meaning === null ? 'nobody' : (meaning ?? ''), signature]),
    })),
    shown: shown ? gridsShown(page, taught ?? [], Date.UTC(2026, 11, 1)) : [],
    rows: told,
    times,
    strangers: strangersOf(page),
    ms: {find, all, longest},
  } satisfies Record<keyof Told, unknown>);
};
