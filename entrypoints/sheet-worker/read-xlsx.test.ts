import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {linesOfXlsx, rowsOfXlsx} from './read-xlsx.ts';
import {xlsxOf} from './xlsx.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as Excel writes it: shared strings, styles by number, rows and cells with holes. */
const book = (rows: string, {workbook = '', styles = '', strings = ''} = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook ${MAIN}>${workbook}<sheets><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="成本" sheetId="2" r:id="rId2"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
        'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
        'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
        'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot; day&quot;"/>${styles}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  );

describe('a workbook', () => {
  it('is read as the cells of its first sheet that is shown, holes and rich text too', () => {
    const strings = '<si><t>商家编码</t></si><si><r><t>成</t></r><r><t xml:space="preserve">本 &amp; </t></r><rPh><t>x</t></rPh></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"/><row r="3"><c r="B3" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>';
    expect(rowsOfXlsx(book(rows, {strings}))).toEqual([['商家编码', '', '成本 & '], [], ['', 'a\rb']]);
  });
  it('has days where its styles show days, whichever way', () => {
    const cell = (at: string, style: number, value: string) => `<c r="${at}1" s="${style}"><v>${value}</v></c>`;
    const row = `<row r="1">${cell('A', 1, '46023')}${cell('B', 2, '46023.75')}${cell('C', 3, '46023')}${cell('D', 0, '46023')}</row>`;
    expect(rowsOfXlsx(book(row))).toEqual([['2026-01-01', '2026-01-01', '46023', '46023']]);
    expect(rowsOfXlsx(book(row, {workbook: '<workbookPr date1904="1"/>'}))?.[0]?.[0]).toBe('2030-01-02');
  });
  it('has numbers as they were typed', () => {
    const row = `<row>${['4.5', '4.4999999999999996', '1.299', '1E-2', '12'].map(value => `<c><v>${value}</v></c>`).join('')}</row>`;
    expect(rowsOfXlsx(book(row))).toEqual([['4.5', '4.5', '1.2990', '0.01', '12']]);
  });
  it('is read as we write it', () => {
    const sheet = {
      name: '商品',
      heads: ['SKU', 'Cost'],
      rows: [
        ['OAK-1', {amount: 4.5, digits: 2}],
        ['a\tb', null],
      ],
    };
    expect(linesOfXlsx(xlsxOf(sheet))).toBe('SKU\tCost\nOAK-1\t4.5\na b');
  });
  it('is none where it is something else', () => {
    for (const bytes of [strToU8('SKU;From;Cost'), zipSync({'a.xml': strToU8('<a/>')}), new Uint8Array()])
      expect(linesOfXlsx(bytes)).toBeUndefined();
  });
});
