import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {csvParts} from './csv-parts.ts';

const all = async (texts: string[]) => {
  const rows: [row: number, cells: string[]][] = [];
  const begins: number[][] = [];
  for await (const part of csvParts(texts)) {
    begins.push([part.row, part.line]);
    part.rows.forEach((cells, i) => {
      rows.push([part.row + i, cells]);
    });
  }
  return {rows, begins};
};

describe('a table in parts', () => {
  it('has the rows that it has as a whole, wherever it is cut', async () => {
    const cell = fc.oneof(fc.constantFrom('', 'a,b', 'say "so"', 'two\nlines', '橡木'), fc.stringMatching(/^[\w ]{0,20}$/));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 30}),
        fc.array(fc.nat(), {maxLength: 6}),
        async (table, cuts) => {
          // Long enough that its marks are known from the first part.
          const text = `h1,h2,h3\n${'x,y,z\n'.repeat(12_000)}${Papa.unparse(table, {newline: '\n'})}`;
          const at = [0, ...cuts.map(cut => cut % text.length).sort((a, b) => a - b), text.length];
          const parts = at.slice(1).map((end, i) => text.slice(at[i], end));
          const {rows} = await all(parts);
          expect(rows.map(([, cells]) => cells)).toEqual(Papa.parse<string[]>(text, {delimiter: ','}).data);
          expect(rows.map(([row]) => row)).toEqual(rows.map((_, i) => i + 1));
        },
      ),
      {numRuns: 20},
    );
  });

  it('says on which line a part begins', async () => {
    const start = `a,b\n${'"two\nlines",y\n'.repeat(5000)}`;
    const {begins} = await all([start, 'u,v\nw,x']);
    expect(begins).toEqual([
      [1, 1],
      [5002, 10_002],
      // The last row is whole once the file has ended.
      [5003, 10_003],
    ]);
  });
  it('may be empty', async () => expect(await all([''])).toEqual({rows: [], begins: []}));
});
