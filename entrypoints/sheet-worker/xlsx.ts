import {strToU8, zipSync} from 'fflate';
import type {Cell, Sheet} from '../../lib/reports/sheet.ts';
import {wallClock} from './wall-clock.ts';

// Office Open XML (ECMA-376) in its smallest form: one sheet, text within the cells, no formulas at all.
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that a cell can hold. */
const LONGEST = 32_767;
const MOST_DIGITS = 9;

/** Numbers of styles: as it comes, heads, instants, then amounts by their digits. */
const style = {plain: 0, head: 1, instant: 2, amount: (digits: number) => 3 + Math.min(digits, MOST_DIGITS)};

const hex = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as XML may hold it: what it must not hold is written as spreadsheets write it, and what only looks so is kept apart from that. */
export const escaped = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    .replace(/[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]/g, hex)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The name of a column by its place from 0 on: A … Z, AA … */
export const columnName = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : columnName(Math.floor(place / 26) - 1) + columnName(place % 26);

const textCell = (at: string, text: string, s: number): string =>
  `<c r="${at}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const numberCell = (at: string, value: number, s: number): string => `<c r="${at}" s="${s}"><v>${value}</v></c>`;

const cellXml = (at: string, cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell, style.plain);
  if (typeof cell === 'number') return numberCell(at, cell, style.plain);
  return 'at' in cell ? numberCell(at, wallClock(cell.at).days, style.instant) : numberCell(at, cell.amount, style.amount(cell.digits));
};

const rowXml = (number: number, cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;

/** Characters that a cell takes; hanzi are twice as wide. */
const widthOf = (cell: Cell): number => {
  if (typeof cell === 'string') return [...cell].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 2 : 1), 0);
  return typeof cell === 'object' && cell && 'at' in cell ? 16 : 8;
};

const columnsXml = ({heads, rows}: Sheet): string => {
  const sample = rows.slice(0, 100);
  const widths = heads.map((head, i) => Math.max(widthOf(head) + 3, ...sample.map(row => widthOf(row[i] ?? null) + 1)));
  return widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, width)}" customWidth="1"/>`).join('');
};

const sheetXml = (sheet: Sheet): string => {
  const {heads, rows} = sheet;
  const last = `${columnName(heads.length - 1)}${rows.length + 1}`;
  const head = rowXml(
    1,
    heads.map((text, i) => textCell(`${columnName(i)}1`, text, style.head)),
  );
  const names = heads.map((_, i) => columnName(i));
  const body = rows.map((row, r) =>
    rowXml(
      r + 2,
      row.map((cell, i) => cellXml(`${names[i]}${r + 2}`, cell)),
    ),
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columnsXml(sheet)}</cols><sheetData>${head}`,
    ...body,
    `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('\n');
};

const stylesXml = (): string => {
  const digits = Array.from({length: MOST_DIGITS + 1}, (_, count) => count);
  const formats = digits.map(count => `<numFmt numFmtId="${170 + count}" formatCode="0${count ? `.${'0'.repeat(count)}` : ''}"/>`);
  const amounts = digits.map(count => `<xf numFmtId="${170 + count}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return [
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length + 1}"><numFmt numFmtId="169" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>${formats.join('')}</numFmts>`,
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${3 + amounts.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    `<xf numFmtId="169" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>${amounts.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
};

const partsOf = (sheet: Sheet): Record<string, string> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': stylesXml(),
  'xl/worksheets/sheet1.xml': sheetXml(sheet),
});

/** A table as an Excel workbook: amounts and instants are numbers with a format, text is text and never a formula. */
export const xlsxOf = (sheet: Sheet): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(partsOf(sheet)).map(([path, xml]) => [path, strToU8(xml)])));
