import Papa from 'papaparse';

/** Rows of a table one after another: the cells, its row as a spreadsheet counts, the line of the file on which it begins. */
export type CsvPart = {rows: string[][]; row: number; line: number};

type Parsed = {data: string[][]; meta: {cursor: number}};
type Parser = {parse: (text: string, from: number, ignoresLast: boolean) => Parsed};

/** What is between cells and between lines of a text, by its beginning. */
const marksOf = (start: string) => {
  const {delimiter, linebreak} = Papa.parse<string[]>(start, {preview: 10}).meta;
  return {delimiter, newline: linebreak as '\n'};
};

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * The rows of a text that comes in parts, each part with all rows that are whole by then: a file need not fit into the memory. Empty rows are
 * among them, with one empty cell. The lines of a part begin at `line`; a row with line breaks in its cells takes several.
 */
export async function* csvParts(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvPart> {
  let parser: Parser | undefined;
  let [rest, row, line] = ['', 1, 1];
  const read = (isEnd: boolean): CsvPart => {
    parser ??= new Papa.Parser(marksOf(rest.slice(0, 1 << 16))) as unknown as Parser;
    const {data, meta} = parser.parse(rest, 0, !isEnd);
    const part = {rows: data, row, line};
    line += lineEnds(rest.slice(0, meta.cursor));
    row += data.length;
    rest = rest.slice(meta.cursor);
    return part;
  };
  for await (const text of texts) {
    rest += text;
    // A first part that is shorter than a header tells nothing of the marks yet.
    if (rest.length < 1 << 16 && !parser) continue;
    const part = read(false);
    if (part.rows.length > 0) yield part;
  }
  if (rest) yield read(true);
}
