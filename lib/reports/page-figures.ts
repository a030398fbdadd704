import type {Snapshot} from '../model/snapshot.ts';

/** What a page of figures (visits, ads) came to: how many rows are kept, and of which days. */
export type PageFigures = {count: number; from?: string; to?: string};

type OfFigures = Snapshot<'traffic'> | Snapshot<'ad'>;

/** The rows of figures that a page tells of; undefined where it tells of none. */
export const pageFigures = (rows: readonly OfFigures[]): PageFigures | undefined => {
  const days = rows.flatMap(({fields}) => fields.day ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return rows.length > 0 ? {count: rows.length, ...(from && to ? {from, to} : {})} : undefined;
};
