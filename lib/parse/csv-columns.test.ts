import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {marksOf} from './csv-cells.ts';
import {csvReader} from './csv-columns.ts';

/** The rows of bytes that come in pieces, each with the line on which it begins. */
const rowsOf = (pieces: readonly Uint8Array[], start: string, width = 3) => {
  const read = csvReader(marksOf(start), {width, wanted: Array.from({length: width}, (_, i) => i)});
  const rows: string[][] = [];
  const begins: number[] = [];
  let [rest, line] = [new Uint8Array(), 1];
  pieces.forEach((piece, i) => {
    const bytes = Uint8Array.from([...rest, ...piece]);
    let at = 0;
    for (;;) {
      const part = read(bytes, at, i === pieces.length - 1);
      if (part.rows === 0) break;
      for (let row = 0; row < part.rows; row += 1) {
        begins.push(line);
        line += part.lines[row] ?? 0;
        rows.push([...part.columns.values()].flatMap(({ids, texts}) => texts[ids[row] ?? -1] ?? []));
      }
      at = part.next;
    }
    rest = bytes.slice(at);
  });
  return {rows, begins};
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a table column by column', () => {
  const cell = fc.oneof(fc.constantFrom('', 'a,b', 'say "so"', 'two\nlines', '橡木', '£', '""'), fc.stringMatching(/^[\w ]{0,20}$/));
  const table = fc.array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 30});

  it.each(['\n', '\r\n', '\r'] as const)('has the rows that it has as a whole, wherever it is cut: %j', newline => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(), {maxLength: 6}), (cells, cuts) => {
        const own = newline === '\n' ? cells : cells.map(row => row.map(one => one.replace('\n', ' ')));
        const text = `h1,h2,h3${newline}x,y,z${newline}${Papa.unparse(own, {newline})}`;
        const bytes = bytesOf(text);
        const at = [0, ...cuts.map(cut => cut % bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, i) => bytes.slice(at[i], end));
        expect(rowsOf(pieces, 'h1,h2,h3\nx,y,z\n'.replaceAll('\n', newline)).rows).toEqual(
          Papa.parse<string[]>(text, {delimiter: ',', newline}).data,
        );
      }),
      {numRuns: 100},
    );
  });

  it('is not taken in by cells that say nearly what the one above them says', () => {
    const near = fc.constantFrom('', 'a', 'ab', 'abc', 'a\r', '"ab"', '"a,b"', 'ab"', '橡木', '橡');
    const rows = fc.array(fc.array(near, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(), {maxLength: 3}), (cells, newline, cuts) => {
        const bytes = bytesOf(`h1,h2,h3${newline}${cells.map(row => row.join()).join(newline)}${newline}`);
        const at = [0, ...cuts.map(cut => cut % bytes.length).sort((a, b) => a - b), bytes.length];
        const alone = (row: Uint8Array) => rowsOf([row], 'h1,h2,h3\n').rows[0] ?? [];
        const lines = cells.map(row => alone(bytesOf(`${row.join()}${newline}`)));
        expect(
          rowsOf(
            at.slice(1).map((end, i) => bytes.slice(at[i], end)),
            `h1,h2,h3${newline}`,
          ).rows.slice(1),
        ).toEqual(lines);
      }),
      {numRuns: 300},
    );
  });

  it.each([
    ['"a" ,b', ['a', 'b']],
    ['"a "so" b",c', ['a "so" b', 'c']],
    ['a "so" b,"c', ['a "so" b', 'c']],
    ['"",""', ['', '']],
    ['" ",x', [' ', 'x']],
  ])('takes quotes that are written amiss as they are meant: %s', (line, cells) => {
    expect(rowsOf([bytesOf(line)], 'a,b\n', 2).rows).toEqual([cells]);
  });

  it('says on which line a row begins, how many cells it has, and which rows are blank', () => {
    expect(rowsOf([bytesOf('a,b\n"two\nlines",y\nu,v')], 'a,b\n', 2).begins).toEqual([1, 2, 4]);
    const read = csvReader(marksOf('a,b\n'), {width: 2, wanted: [1]});
    const {rows, widths, columns} = read(bytesOf('a,b\n1\n1,2,\n1,2,3\n \n\n,\n'), 0, true);
    expect([...widths.subarray(0, rows)]).toEqual([2, 1, 2, 3, 0, 0, 2]);
    expect([...columns.keys()]).toEqual([1]);
  });

  it('may be empty, and is refused where it is no text', () => {
    expect(rowsOf([bytesOf('')], '').rows).toEqual([]);
    expect(() => rowsOf([Uint8Array.of(0x61, 0xff, 0x2c, 0x61)], 'a,b\n')).toThrow(TypeError);
  });
});
