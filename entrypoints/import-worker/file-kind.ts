import {type Import, importFor} from '../../lib/import.ts';
import {imports} from '../../lib/imports/index.ts';
import {type OrderLayout, orderLayoutFor} from '../../lib/order-report.ts';
import {orderReports} from '../../lib/order-reports/index.ts';
import {type CsvRow, csvRows} from '../../lib/parse/csv.ts';
import {decodeText} from '../../lib/parse/decode.ts';
import {isSealed} from '../../lib/store/seal.ts';

/** What a chosen file is: an export of ours, with or without a passphrase, a report of a marketplace, or a table that we do not know or cannot read. */
export type FileKind =
  | {kind: 'export' | 'sealed'}
  | {kind: 'report'; one: Import; rows: CsvRow[]}
  | {kind: 'orders'; file: Blob; layout: OrderLayout}
  | {kind: 'unknown'; headings: string[]}
  | {kind: 'unreadable'};

/** A larger table is no list of listings: bytes. */
const LARGEST = 64 << 20;
const START = 1024;

/** An export begins with a record; an empty file is one without records. */
const isExport = async (file: Blob): Promise<boolean> => {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const first = start.find(byte => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return first === undefined || first === 0x7b;
};

/** Characters of headings: a report has some tens of them. */
const HEADER = 1 << 16;

/** How a file tells of orders, whatever its size; undefined: its headings are none of such a report. */
const ordersIn = async (file: Blob): Promise<OrderLayout | undefined> => {
  const bytes = new Uint8Array(await file.slice(0, HEADER).arrayBuffer());
  const end = bytes.indexOf(0x0a);
  const text = decodeText(end < 0 ? bytes : bytes.subarray(0, end));
  return text === undefined ? undefined : orderLayoutFor(orderReports, csvRows(text)[0]?.cells ?? []);
};

const isNamedAsTable = (file: Blob): boolean => 'name' in file && /\.(?:csv|tsv|txt)$/i.test(String(file.name));

/** Looks into a file. What is neither a known report nor called a table is read as an export, which says line by line why it is none. */
export const kindOf = async (file: Blob): Promise<FileKind> => {
  if (isSealed(new Uint8Array(await file.slice(0, START).arrayBuffer()))) return {kind: 'sealed'};
  if (await isExport(file)) return {kind: 'export'};
  const layout = await ordersIn(file);
  if (layout) return {kind: 'orders', file, layout};
  const text = file.size > LARGEST ? undefined : decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return isNamedAsTable(file) ? {kind: 'unreadable'} : {kind: 'export'};
  const rows = csvRows(text);
  const headings = rows[0]?.cells ?? [];
  const one = importFor(imports, headings);
  if (one) return {kind: 'report', one, rows};
  return isNamedAsTable(file) ? {kind: 'unknown', headings} : {kind: 'export'};
};
