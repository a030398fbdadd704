// The named entities of HTML 4 that shops write, in the order of their characters from U+00A0 on.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const others: Record<string, string> = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”'},
  ...{bdquo: '„', bull: '•', hellip: '…', prime: '′', Prime: '″', euro: '€', trade: '™', rarr: '→', larr: '←', ensp: ' ', emsp: ' '},
  ...{thinsp: ' ', zwnj: '', zwj: '', minus: '−', infin: '∞', ne: '≠', le: '≤', ge: '≥', check: '✓', star: '☆', OElig: 'Œ', oelig: 'œ'},
};
const entities = new Map([
  ...latin.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries(others),
]);

const entity = (name: string): string | undefined => {
  if (name[0] !== '#') return entities.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
};

/** A text with its HTML entities as the characters they stand for, once: `&amp;lt;` is `&lt;`. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,9});/g, (all, name: string) => entity(name) ?? all);

const silent = /^(?:script|style|template|noscript|head|title|iframe|object|svg)$/i;
const block = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|hr|dd|dt|dl|pre|figure|header|footer)$/i;

/** Behind the `>` that ends a tag, past those in quotes; where the quotes are broken, behind the next one. */
const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const sign = html[i] ?? '';
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i + 1;
  }
  return behind(html, '>', from);
};

const behind = (html: string, sign: string, from: number): number => {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
};

/** Behind the end tag of an element that shows nothing; the end of the text where there is none. */
const elementEnd = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}(?![\\w-])`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? behind(html, '>', end.lastIndex) : html.length;
};

const start = /<(?:!--|[!?]|\/?([a-zA-Z][\w:-]*))/g;

/** What a reader would see of HTML, paragraph by paragraph, without ever making a document of it: no script, style or comment, entities as characters. */
export const htmlText = (html: string): string => {
  const parts: string[] = [];
  let at = 0;
  start.lastIndex = 0;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const [opening, name = ''] = found;
    parts.push(html.slice(at, found.index), block.test(name) ? '\n' : '');
    at = opening === '<!--' ? behind(html, '-->', found.index + 4) : tagEnd(html, start.lastIndex);
    if (silent.test(name) && opening[1] !== '/') at = elementEnd(html, name, at);
    start.lastIndex = at;
  }
  parts.push(html.slice(at));
  return withoutEntities(parts.join(''))
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
};
