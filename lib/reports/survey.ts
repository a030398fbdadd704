import type {KeptKind, KeptRow, ReportTaken, Survey} from '../model/survey.ts';

/** One host of a site with all that is kept of it, kind by kind. `isEstimated`: not all of its bytes were measured. */
export type KeptPlace = {id: string; site: string; host: string; rows: KeptRow[]; bytes: number; isEstimated: boolean};

/** What is kept, the host that takes the most room first, and the reports that were taken. */
export type SurveyReport = {places: KeptPlace[]; bytes: number; reports: readonly ReportTaken[]};

const order: readonly KeptKind[] = [
  ...(['listing', 'search', 'packed', 'order', 'damaged', 'traffic', 'ad', 'review', 'stock', 'account'] as const),
  ...(['choice', 'alert', 'total', 'health'] as const),
];

const sumOf = (all: readonly {bytes: number}[]): number => all.reduce((sum, {bytes}) => sum + bytes, 0);

/** Rows of a survey by host. */
export const surveyReport = ({rows, reports}: Survey): SurveyReport => {
  const places = new Map<string, KeptPlace>();
  for (const row of rows) {
    const {site, host} = row;
    const id = `${site}\n${host}`;
    const place = places.get(id) ?? {id, site, host, rows: [], bytes: 0, isEstimated: false};
    places.set(id, place);
    place.rows.push(row);
    place.bytes += row.bytes;
    place.isEstimated ||= row.how === 'estimated';
  }
  for (const place of places.values()) place.rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const all = [...places.values()].sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1));
  return {places: all, bytes: sumOf(all), reports};
};
