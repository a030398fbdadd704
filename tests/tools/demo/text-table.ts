// Hanzi, kana, hangul and full-width signs take two columns of a terminal.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const columnsOf = (sign: string) => (wide.test(sign) ? 2 : 1);

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + columnsOf(sign), 0);

/** The text in at most that many columns, with an ellipsis where something was cut off. */
export const fitted = (text: string, columns: number) => {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept) + columnsOf(sign) >= columns) break;
    kept += sign;
  }
  return `${kept}…`;
};

type Column = {head: string; most: number; right?: boolean};

/** Rows under heads, in columns as wide as they need and no wider than allowed. */
export const textTable = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const cells = [columns.map(({head}) => head), ...rows].map(row => columns.map(({most}, i) => fitted(row[i] ?? '', most)));
  const widths = columns.map((_, i) => Math.max(...cells.map(row => widthOf(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
        return columns[i]?.right ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [heads = [], ...body] = cells;
  return [line(heads), widths.map(width => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};
