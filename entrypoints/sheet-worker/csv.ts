import papa from 'papaparse';
import type {Cell, Sheet} from '../../lib/reports/sheet.ts';
import {wallClock} from './wall-clock.ts';

/**
 * What a spreadsheet would run as a formula, wide forms included: such text gets an apostrophe before it. Numbers are no text, so that a
 * negative one stays a number. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it Excel takes UTF-8 for the code page of the machine, and Chinese is garbled. */
const BOM = '\uFEFF';

const written = (cell: Cell): string | number | null => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'at' in cell ? wallClock(cell.at).text : cell.amount;
};

/** A table as CSV for spreadsheets: UTF-8 with its mark, lines end with CR LF, instants in the time of this machine. */
export const csvOf = ({heads, rows}: Sheet): string =>
  BOM + papa.unparse({fields: heads, data: rows.map(row => row.map(written))}, {newline: '\r\n', escapeFormulae: formula});
