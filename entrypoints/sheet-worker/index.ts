import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Sheet, SheetAnswer, SheetAsked, SheetKind, SheetPart, SheetRead} from '../../lib/reports/sheet.ts';
import {csvOf} from './csv.ts';
import {linesOfXlsx} from './read-xlsx.ts';
import {xlsxOf} from './xlsx.ts';

const types: Record<SheetKind, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const answer = (said: SheetAnswer): void => postMessage(said);

const read = async ({read: file}: SheetAsked): Promise<void> => {
  const said: SheetRead = {text: linesOfXlsx(new Uint8Array(await file.arrayBuffer()))};
  postMessage(said);
};

const make = (kind: SheetKind, sheet: Sheet): void => {
  try {
    answer({file: new Blob([kind === 'csv' ? csvOf(sheet) : xlsxOf(sheet)], {type: types[kind]})});
  } catch (error) {
    answer({why: error instanceof Error ? error.message : String(error)});
  }
};

export default defineUnlistedScript(() => {
  let kind: SheetKind = 'csv';
  const sheet: Sheet = {name: '', heads: [], rows: []};
  addEventListener('message', ({data}: MessageEvent<SheetPart | SheetAsked>) => {
    if (typeof data === 'object' && 'read' in data) return void read(data);
    if (data === 'end') return make(kind, sheet);
    if ('rows' in data) {
      sheet.rows.push(...data.rows);
      return undefined;
    }
    kind = data.kind;
    Object.assign(sheet, {name: data.name, heads: data.heads});
    return undefined;
  });
});
