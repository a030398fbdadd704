/** HTML that is safe to put into a page as it stands. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

const signs: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
export const escaped = (text: string) => text.replace(/[&<>"']/g, sign => signs[sign] ?? sign);

const written = (part: Part): string => {
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.map(written).join('');
  return part === false || part === undefined ? '' : escaped(String(part));
};

/** A template whose values are escaped, since titles come back from a form; lists are joined, `false` and undefined vanish. */
export const html = (fixed: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(fixed.map((piece, i) => piece + written(parts[i])).join(''));

/** Data inside a script element: `<` must not end the element. */
export const json = (data: unknown): Html => new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));
