import {strFromU8, unzipSync} from 'fflate';
import {attribute, type Element, elements, plainText, textOf} from './sheet-xml.ts';

/** A larger part of a workbook is no list of costs: bytes. */
const LARGEST = 64 << 20;
const DAY = 86_400_000;
/** The first day of spreadsheets, and of those that count from 1904. */
const [FIRST, MAC] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** Built-in formats of days, those of Chinese, Japanese and Korean among them (ECMA-376 18.8.30). */
const isDayId = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;

/** Does a format show a year or a day? What stands in quotes or brackets, or behind a backslash, is shown as it is. */
const isDayCode = (code: string): boolean => /[yd]|[年日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/gi, ''));

/** Which styles show a number as a day, by their place. */
const dayStyles = (styles: string): boolean[] => {
  const codes = new Map(elements(styles, 'numFmt').map(one => [Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? '']));
  const [cells] = elements(styles, 'cellXfs');
  return elements(cells?.inner ?? '', 'xf').map(one => {
    const id = Number(attribute(one, 'numFmtId') ?? 0);
    const code = codes.get(id);
    return code === undefined ? isDayId(id) : isDayCode(code);
  });
};

/** A number as it was typed: spreadsheets keep binary ones. Three places behind the point get a fourth, since "1.299" may be a thousand. */
const numberText = (raw: string): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const text = String(Number(value.toPrecision(15)));
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
};

const dayText = (raw: string, first: number): string => new Date(first + Math.floor(Number(raw)) * DAY).toISOString().slice(0, 10);

type Book = {strings: string[]; isDay: boolean[]; first: number};

const cellText = (cell: Element, {strings, isDay, first}: Book): string => {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return textOf(cell.inner);
  const raw = plainText(elements(cell.inner, 'v')[0]?.inner ?? '');
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'd') return raw.slice(0, 10);
  if (type === 'str' || type === 'b' || type === 'e') return raw;
  const days = Number(raw);
  return raw && isDay[Number(attribute(cell, 's') ?? 0)] && days > 0 && days < 2_958_466 ? dayText(raw, first) : numberText(raw);
};

/** The place of a column from 0 on by its letters: A, … Z, AA. */
const columnOf = (at: string): number => [...at.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rowOf = (row: Element, book: Book): string[] => {
  const cells: string[] = [];
  for (const cell of elements(row.inner, 'c')) {
    const place = columnOf(attribute(cell, 'r') ?? '');
    const at = place >= 0 && place < 200 ? place : cells.length;
    while (cells.length < at) cells.push('');
    cells[at] = cellText(cell, book);
  }
  return cells;
};

/** The path of the first sheet that is shown. */
const sheetPath = (workbook: string, relations: string): string | undefined => {
  const first = elements(workbook, 'sheet').find(one => !/hidden/i.test(attribute(one, 'state') ?? ''));
  const id = first && attribute(first, 'id');
  const target = elements(relations, 'Relationship').find(one => attribute(one, 'Id') === id);
  const path = target && attribute(target, 'Target');
  return path?.startsWith('/') ? path.slice(1) : path && `xl/${path}`;
};

/** The cells of the first sheet of a workbook (XLSX) as text, days as YYYY-MM-DD; undefined: it is no such workbook. */
export const rowsOfXlsx = (bytes: Uint8Array): string[][] | undefined => {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {filter: ({name, originalSize}) => /\.(?:xml|rels)$/.test(name) && originalSize <= LARGEST});
  } catch {
    return undefined;
  }
  const part = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const workbook = part('xl/workbook.xml');
  const sheet = part(sheetPath(workbook, part('xl/_rels/workbook.xml.rels')) ?? '');
  if (!sheet) return undefined;
  const book: Book = {
    strings: elements(part('xl/sharedStrings.xml'), 'si').map(({inner}) => textOf(inner)),
    isDay: dayStyles(part('xl/styles.xml')),
    first: /date1904="(?:1|true)"/.test(workbook) ? MAC : FIRST,
  };
  return elements(sheet, 'row').map(row => rowOf(row, book));
};

/** The same as lines with tabs between the cells; empty rows at the end are left out. */
export const linesOfXlsx = (bytes: Uint8Array): string | undefined =>
  rowsOfXlsx(bytes)
    ?.map(row => row.map(cell => cell.replace(/[\t\r\n]+/g, ' ').trim()).join('\t'))
    .join('\n')
    .trimEnd();
