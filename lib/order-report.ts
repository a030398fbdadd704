import {COLUMN} from './model/health.ts';
import type {Question} from './model/question.ts';

/** What a column of a report of orders tells of; `…` of a whole order, the rest of one line of it. */
export const orderColumns = [
  ...(['ref', 'placedAt', 'paidAt', 'sentAt', 'cancelledAt', 'status', 'payment', 'fulfilment'] as const),
  ...(['total', 'shipping', 'tax', 'discount', 'refunded', 'region', 'channel', 'buyer', 'mail', 'currency'] as const),
  ...(['sku', 'title', 'quantity', 'price', 'lineDiscount'] as const),
] as const;
export type OrderColumn = (typeof orderColumns)[number];

/** One report of orders that a shop's software lets its seller download: a row for each line of an order. */
export type OrderReport = {
  id: string;
  /** What the seller calls it. */
  name: {en: string; 'zh-CN': string};
  /** Whose orders they are where nothing of the host is kept yet. */
  site: string;
  /** Raised when the meaning of a field changes. */
  reader: number;
  /** Where the header is published or was met, and the day somebody looked. */
  source: string;
  checkedOn: string;
  /** Headings in all versions and languages of the file; of several that are there the first holds. Letter case, spaces and signs do not matter. */
  headings: {readonly [C in OrderColumn]?: readonly string[]};
  /** Columns that are there in every version of the file: by these it is recognised. */
  needs: readonly OrderColumn[];
};

export type OrderExample = {
  name: string;
  /** The file, header first. */
  text: string;
  currency?: string;
  /** IANA name of the zone of days; UTC where it is not said. */
  zone?: string;
  /** Each order as it is told, as far as it matters, in the order of the file; or why a row is refused. */
  expect: readonly (
    | {ref: string; fields?: Record<string, unknown>; missing?: readonly string[]; who?: string}
    | {why: string; row: number}
  )[];
};

export const defineOrderReport = (one: OrderReport): OrderReport => one;

/** Where in its rows a file has each column, and how it is headed; `width`: how many cells a row has. */
export type OrderLayout = {
  report: OrderReport;
  at: {[C in OrderColumn]?: number};
  heading: {[C in OrderColumn]?: string};
  width: number;
};

const folded = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}#]/gu, '');

const layoutOf = (report: OrderReport, header: readonly string[]): OrderLayout => {
  const places = new Map([...header.entries()].reverse().map(([i, heading]) => [folded(heading), i]));
  const layout: OrderLayout = {report, at: {}, heading: {}, width: header.length};
  for (const column of orderColumns) {
    const at = report.headings[column]?.map(heading => places.get(folded(heading))).find(place => place !== undefined);
    if (at === undefined) continue;
    layout.at[column] = at;
    layout.heading[column] = header[at]?.trim() ?? column;
  }
  return layout;
};

const isWhole = ({report, at}: OrderLayout): boolean =>
  report.needs.every(column => at[column] !== undefined) && (at.sku !== undefined || at.title !== undefined);

/** How a file with this header tells of orders: as that report which knows most of it; undefined: it is no report of orders. */
export const orderLayoutFor = (reports: readonly OrderReport[], header: readonly string[]): OrderLayout | undefined =>
  reports
    .map(report => layoutOf(report, header))
    .filter(isWhole)
    .sort((a, b) => Object.keys(b.at).length - Object.keys(a.at).length)[0];

/** What must be asked before such a file can be taken; that of the shop comes after that of the host. */
export const orderQuestions = ({at}: OrderLayout): Question[] => ['host', ...(at.currency === undefined ? (['currency'] as const) : [])];

/** The columns out of which each field of an order is made. */
const made: Record<string, readonly OrderColumn[]> = {
  ...{
    placedAt: ['placedAt'],
    placedWithin: ['placedAt'],
    paidAt: ['paidAt'],
    paidWithin: ['paidAt'],
    sentAt: ['sentAt'],
    sentWithin: ['sentAt'],
  },
  ...{status: ['cancelledAt', 'status', 'payment', 'fulfilment'], statusText: ['status', 'payment', 'fulfilment']},
  ...{total: ['total'], shipping: ['shipping'], tax: ['tax'], discount: ['discount'], refunded: ['refunded']},
  ...{
    region: ['region'],
    channel: ['channel'],
    buyer: ['buyer', 'mail'],
    buyerFrom: ['buyer', 'mail'],
    lines: ['sku', 'title', 'quantity', 'price'],
  },
};

/** Field by field where in the file it stood. */
export const orderFrom = ({heading}: OrderLayout): Record<string, string> =>
  Object.fromEntries(
    Object.entries(made).flatMap(([field, columns]) => {
      const names = columns.flatMap(column => heading[column] ?? []);
      return names.length > 0 ? [[field, `${COLUMN}${names.join(', ')}`.slice(0, 300)]] : [];
    }),
  );
