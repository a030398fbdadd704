import fc from 'fast-check';
import {strFromU8, unzipSync} from 'fflate';
import papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import type {Cell, Sheet} from '../../lib/reports/sheet.ts';
import {csvOf} from './csv.ts';
import {wallClock} from './wall-clock.ts';
import {columnName, escaped, xlsxOf} from './xlsx.ts';

const sheet = (...cells: Cell[]): Sheet => ({name: '商品', heads: cells.map((_, i) => `Head ${i}`), rows: [cells]});
const csv = (...cells: Cell[]) => csvOf(sheet(...cells));
const line = (...cells: Cell[]) => csv(...cells).split('\r\n')[1];
const AT = Date.UTC(2026, 10, 22, 12, 30, 45);

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends lines as spreadsheets do', () => {
    expect(csv('挂钩', 2)).toBe('\uFEFFHead 0,Head 1\r\n挂钩,2');
  });
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1+1',
    '－1',
    '＋1',
    '＠x',
    '=HYPERLINK("https://evil.example","x")',
    '-2+3',
  ])('keeps %j from being run', text => {
    const [[cell]] = papa.parse<string[]>(csv(text).slice(1), {newline: '\r\n'}).data.slice(1) as [[string]];
    expect(cell).toBe(`'${text}`);
  });
  it('leaves numbers and harmless text as they are', () => {
    expect(line(-12.5, {amount: -0.035, digits: 3}, 0, 'a=b', 'x-1', ' =1')).toBe('-12.5,-0.035,0,a=b,x-1," =1"');
    expect(line('a,b', 'say "x"', 'two\nlines', null)).toBe('"a,b","say ""x""","two\nlines",');
  });
  it('writes instants as the clock here showed them', () => {
    expect(line({at: AT})).toMatch(/^2026-11-2[123] \d\d:[03]0$|^2026-11-2[123] \d\d:[14]5$/);
    expect(wallClock(AT).text).toBe(line({at: AT}));
  });
  it('has no cell that a spreadsheet runs, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1, maxLength: 4}), texts => {
        const rows = papa.parse<string[]>(csv(...texts).slice(1), {newline: '\r\n'}).data;
        expect(rows[1]?.map(cell => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(texts);
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

const xml = (given: Sheet, path = 'xl/worksheets/sheet1.xml') => strFromU8(unzipSync(xlsxOf(given))[path] ?? new Uint8Array());

describe('XLSX', () => {
  it('has the parts that a workbook needs, each named where it is looked for', () => {
    const parts = unzipSync(xlsxOf(sheet('a')));
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(xml(sheet('a'), 'xl/workbook.xml')).toContain('<sheet name="商品"');
  });
  it('holds text as text, so that nothing is run', () => {
    expect(xml(sheet('=1+1'))).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml(sheet('=1+1'))).not.toContain('<f>');
  });
  it('holds amounts as numbers with their digits, and leaves out what is missing', () => {
    const text = xml(sheet({amount: -12.5, digits: 2}, null, {amount: 1980, digits: 0}, 7));
    expect(text).toContain('<row r="2"><c r="A2" s="5"><v>-12.5</v></c><c r="C2" s="3"><v>1980</v></c><c r="D2" s="0"><v>7</v></c></row>');
    const styles = xml(sheet('a'), 'xl/styles.xml');
    expect([...styles.matchAll(/<xf /g)]).toHaveLength(1 + 13);
    expect(styles).toContain('numFmtId="172" formatCode="0.00"');
  });
  it('counts days as spreadsheets do', () => {
    const {text, days} = wallClock(AT);
    const shown = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400_000)).toISOString();
    expect(shown.slice(0, 16).replace('T', ' ')).toBe(text);
    expect(xml(sheet({at: AT}))).toContain(`<c r="A2" s="2"><v>${days}</v></c>`);
  });
  it('names columns', () => expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));
  it('writes what XML cannot hold as spreadsheets do', () => {
    expect(escaped('a\u0000b\rc\nd<&>"')).toBe('a_x0000_b_x000D_c\nd&lt;&amp;&gt;&quot;');
    expect(escaped('_x0041_ _x_')).toBe('_x005F_x0041_ _x_');
    expect(escaped('\uD800 😀')).toBe('\uFFFD 😀');
    expect(escaped('x'.repeat(40_000))).toHaveLength(32_767);
  });
  it('is well formed whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
        expect(escaped(text)).toMatch(/^(?:[^<>&"\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]|&(?:amp|lt|gt|quot);)*$/u);
      }),
    );
  });
});
