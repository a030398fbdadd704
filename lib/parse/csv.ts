import Papa from 'papaparse';

/** One row of a table: its cells, its row as a spreadsheet counts (the header is 1), and the line of the file on which it begins. */
export type CsvRow = {row: number; line: number; cells: string[]};

/** The rows of CSV or TSV text, empty ones left out; commas, semicolons, tabs or bars between cells, whichever the text uses. */
export const csvRows = (text: string): CsvRow[] => {
  const rows: CsvRow[] = [];
  let [row, line, read] = [0, 1, 0];
  Papa.parse<string[]>(text, {
    step: ({data, meta}) => {
      row += 1;
      if (data.some(cell => cell.trim())) rows.push({row, line, cells: data});
      for (let at = text.indexOf('\n', read); at >= 0 && at < meta.cursor; at = text.indexOf('\n', at + 1)) line += 1;
      read = meta.cursor;
    },
  });
  return rows;
};
