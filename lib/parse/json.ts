/** A JSON object of a page: hostile until looked at, so properties are only read through `own`. */
export type Json = Record<string, unknown>;

const LARGEST = 1_000_000;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** An object's own property; never one that `__proto__` lends. */
export const own = (node: Json, name: string): unknown => (Object.hasOwn(node, name) ? node[name] : undefined);

/**
 * Parses JSON as shops write it: within comments or CDATA, with trailing commas or raw line breaks. Undefined where it stays
 * ambiguous, or is larger than a million characters.
 */
export const parseLoose = (text: string): unknown => {
  if (text.length > LARGEST) return undefined;
  for (const mend of [String, mended]) {
    try {
      return JSON.parse(mend(text));
    } catch {}
  }
  return undefined;
};

/** Cut to the outermost brackets (comments and CDATA marks stand around them), trailing commas and comments out, raw line breaks to spaces. */
const mended = (text: string): string => {
  const raw = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  return raw
    .slice(raw.search(/[[{]/), Math.max(raw.lastIndexOf('}'), raw.lastIndexOf(']')) + 1)
    .replace(/"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g, part => (part[0] === '"' ? part.replace(/[\n\r\t]+/g, ' ') : ''));
};

const LITERAL =
  /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([{,]\s*)([A-Za-z_$][\w$]*|\d+)(?=\s*:)|,(?=\s*[}\]])|\b(?:undefined|void 0)\b|!([01])\b/g;

/** Parses JSON, or an object as scripts write it: bare names, single quotes, `!0` for true. Undefined where it holds anything but data. */
export const parseLiteral = (text: string): unknown => {
  const asJson = (part: string, single: string | undefined, before = '', name = '', not = ''): string => {
    if (single !== undefined) return `"${single.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
    if (name) return `${before}"${name}"`;
    if (not) return not === '0' ? 'true' : 'false';
    return part[0] === '"' ? part : part[0] === ',' ? '' : 'null';
  };
  return parseLoose(text) ?? parseLoose(text.replace(LITERAL, asJson));
};

/** What folding changes: most texts have single spaces, and are left as they are. */
const LOOSE = / {2}|[^\S ]|[\u200b-\u200f\u202a-\u202e]/;

/** White space folded and trimmed. */
export const folded = (text: string): string =>
  (LOOSE.test(text) ? text.replace(/[\s\u00a0\u200b-\u200f\u2028-\u202e\ufeff]+/g, ' ') : text).trim();

const valueText = (value: unknown, depth = 0): string => {
  if (typeof value === 'string') return folded(value);
  if (typeof value === 'number') return String(value);
  if (!isObject(value) || depth > 2) return '';
  for (const name of ['@value', 'name', 'url', 'contentUrl', '@id']) {
    const inner = valueText(listOf(own(value, name))[0], depth + 1);
    if (inner) return inner;
  }
  return '';
};

/** The texts of a property of a schema.org thing (a nested thing gives its name, else its address). */
export const propTexts = (node: Json, name: string): string[] =>
  listOf(own(node, name))
    .map(value => valueText(value))
    .filter(Boolean);

/** The things that a property holds. */
export const propThings = (node: Json, name: string): Json[] => listOf(own(node, name)).filter(isObject);
