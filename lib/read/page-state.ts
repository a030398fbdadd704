import {isObject, type Json, parseLiteral} from '../parse/json.ts';
import {alike} from './alike.ts';
import {mainHeading} from './main-heading.ts';
import {inAddress} from './main-product.ts';
import {metas} from './meta.ts';
import {once, type Page} from './page.ts';

/** What stands before the data a page is made of (`__NEXT_DATA__`, `var product =`), and before what it tells those who count visits. */
const HOLDER =
  /(?:(?:__|state|product|item|meta|layer|analytics|data)\w{0,30}["'\]]*\s*[=:]|\.push\(|(?:gtag|fbq|ttq\.track|pintrk)\((?:\s*["'][^"'(){}]*["']\s*,){1,3})\s*(?=[[{])/gi;
const NAME = /^(?:item|content|product|display)?_?(?:name|title)$/i;
const ID = /^(?:item|content|product|variant|article|offer|goods)?_?(?:ids?|sku|code|number)$|^(?:mpn|asin|ean|gtin\d*|upc)$/i;
const TELLING = /price|sku|brand|vendor|manufact|stock|avail|gtin|^ean|mpn|invent|currency|^value$/i;

/** A block of more characters is left unread, and so is what comes after so many of all. */
const LARGEST = 1_000_000;
const ROOM = 4_000_000;
/** Objects looked at, and values kept of one. */
const MOST = 20_000;
const VALUES = 60;

/** The end of the brackets that open at `start`; strings aside. */
export const endOf = (text: string, start: number): number => {
  const marks = /["'`]|[[{]|[\]}]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [sign] = mark;
    if (/["'`]/.test(sign)) {
      let at = text.indexOf(sign, marks.lastIndex);
      while (at > 0 && /(?:^|[^\\])(?:\\\\)*\\$/.test(text.slice(Math.max(0, at - 9), at))) at = text.indexOf(sign, at + 1);
      if (at < 0) return -1;
      marks.lastIndex = at + 1;
    } else {
      depth += /[[{]/.test(sign) ? 1 : -1;
      if (!depth) return marks.lastIndex;
    }
  }
  return -1;
};

/** The next holder of data from a place of the text on. */
const after = (text: string, from: number): RegExpExecArray | null => {
  HOLDER.lastIndex = from;
  return HOLDER.exec(text);
};

/** The data in the page's scripts that may speak of goods. */
const roots = ({doc, isLeft}: Page): unknown[] => {
  const out: unknown[] = [];
  let left = ROOM;
  const take = (text: string): boolean => {
    left -= text.length;
    const value = left > 0 && text.length < LARGEST && TELLING.test(text) ? parseLiteral(text) : undefined;
    if (value !== undefined) out.push(value);
    return value !== undefined;
  };
  for (const {type, textContent: text} of doc.querySelectorAll<HTMLScriptElement>('script:not([src],[type*="ld+json" i])')) {
    if (left < 0 || !/price|sku/i.test(text) || isLeft?.(text)) continue;
    if (/json/i.test(type)) take(text);
    else
      for (let holder = after(text, 0); holder && left > 0; ) {
        const start = holder.index + holder[0].length;
        const end = endOf(text, start);
        // What was read whole holds all the holders in it.
        holder = after(text, end > 0 && take(text.slice(start, end)) ? end : start);
      }
  }
  return out;
};

type Scalar = string | number | boolean;
const isScalar = (value: unknown): value is Scalar => /^(?:string|number|boolean)$/.test(typeof value) && String(value).length < 300;

/** What an object says in single values, its names without case and underscores; what a price or a brand holds stands behind a dot. */
const flat = (node: Json): Record<string, string> => {
  const out: [string, string][] = [];
  const add = (name: string, value: unknown) => {
    const one = Array.isArray(value) ? value[0] : value;
    if (isScalar(one) && one !== '' && out.length < VALUES) out.push([name.replace(/[_-]/g, '').toLowerCase().slice(0, 60), String(one)]);
  };
  for (const [name, value] of Object.entries(node)) {
    add(name, value);
    if (isObject(value) && TELLING.test(name)) for (const [inner, held] of Object.entries(value)) add(`${name}.${inner}`, held);
  }
  return Object.fromEntries(out);
};

/** What a name in page data stands for; names are few, and each stands in hundreds of objects. */
type Part = {names: boolean; isId: boolean; tells: boolean};
const partOf = (name: string, known: Map<string, Part>): Part => {
  const part = known.get(name) ?? {names: NAME.test(name), isId: ID.test(name), tells: TELLING.test(name)};
  known.set(name, part);
  return part;
};

/** How strongly an object in a script is the page's product: by the heading's words and the address's ids; 0 where it is none. */
const kinship = (page: Page, node: Json, heads: string[], known: Map<string, Part>): number => {
  let [telling, named, isThere] = [0, 0, false];
  const keys = Object.keys(node);
  for (const key of keys) if (partOf(key, known).tells) telling++;
  if (!telling) return 0;
  for (const key of keys) {
    const {names, isId} = partOf(key, known);
    if (!names && !isId) continue;
    const value = node[key];
    const one = Array.isArray(value) ? value[0] : value;
    if (!isScalar(one)) continue;
    if (names) named = Math.max(named, ...heads.map(head => alike(`${one}`, head)));
    isThere ||= isId && inAddress(page, String(one));
  }
  return named > 0.75 || isThere ? 2 * named + Number(isThere) + Math.min(3, telling) / 3 : 0;
};

/** What the page's scripts say of its product in data of their own, the nearest kin first: single values by their names. */
export const pageState = (page: Page): Record<string, string>[] =>
  once(page, 'state', () => {
    const heads = [mainHeading(page)?.textContent ?? '', metas(page)['og:title'] ?? ''].filter(Boolean);
    const found: {node: Json; kin: number}[] = [];
    const known = new Map<string, Part>();
    const queue = roots(page);
    for (let i = 0; i < queue.length && i < MOST; i++) {
      const value = queue[i];
      if (isObject(value)) {
        const kin = kinship(page, value, heads, known);
        if (kin) found.push({node: value, kin});
      }
      if (typeof value === 'object' && value)
        for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) queue.push(inner);
    }
    return found
      .sort((a, b) => b.kin - a.kin)
      .slice(0, 4)
      .map(({node}) => flat(node));
  });
