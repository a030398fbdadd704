import {type Measure, measuresOf} from './measures.ts';
import type {Sold} from './units.ts';

/** What one buys: `amount` in base units (ml, g, mm, pieces) all together, in `packs` equal packs. */
export type Pack = {kind: Exclude<Sold, 'pack'>; amount: number; packs: number};

/** A measure with the number of times that a sign beside it says: 3 x 500 ml, 500ml*3瓶. */
type Part = {kind: Measure['kind']; amount: number; times: number; start: number; end: number};

/** Characters of a text that are looked at. */
const MOST = 500;

// “4 x 6 in” is a format, not four pieces of six inches; the number before it belongs to it as well.
const before = /(?<![\d.,\p{L}])(\d{1,3})\s?(?:er[\s-]?)?[x×✕*]\s?$/iu;
const behind = /^\)?\s?[x×✕*]\s?(\d{1,4})(?![\d.,])/iu;

const packWords = 'pack|set|box|case|bag|lot|paquete|caja|pacote|caixa|confezione|packung|pak|doos|opakowanie|упаковка';
const packOf = new RegExp(String.raw`(?<!\p{L})(?:${packWords})s?\s?(?:of|de|da|mit|von|van|à|с|по)\s?(\d{1,4})(?![\d.,])`, 'giu');
const erPack = /(?<![\d.,\p{L}])(\d{1,3})\s?-?er[\s-]?(?:pack|set|packung|karton|box)/giu;

const isSold = (kind: Measure['kind']): boolean => /^(?:volume|weight|length|pack|piece)$/.test(kind);

const partsOf = (text: string): Part[] => {
  const measures = measuresOf(text).filter(({kind}) => isSold(kind));
  const parts: Part[] = [];
  for (const {kind, amount, start, end} of measures) {
    const last = parts.at(-1);
    // The 3瓶 of 500ml*3瓶 was counted with what stands before it.
    if (last && start < last.end) continue;
    const front = before.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    const back = behind.exec(text.slice(end, end + 10));
    const taken = back ? end + back[0].length : end;
    parts.push({kind, amount, times: Number(front ?? back?.[1] ?? 1), start, end: taken});
  }
  return parts;
};

/** How many packs a text says outside of its measures: pack of 6, lot de 6, 6er-Pack; the 50 of “packs of 50 sheets” are sheets. */
const saidPacks = (text: string, parts: readonly Part[]): number[] =>
  [...text.matchAll(packOf), ...text.matchAll(erPack)]
    .filter(({0: all, index}) => !parts.some(({start}) => start > index && start < index + all.length))
    .map(({1: digits = ''}) => Number(digits));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * Math.max(a, b);

/** The number that all say, undefined where they contradict each other, 1 where nobody says any. */
const agreed = (numbers: readonly number[]): number | undefined => {
  const [first = 1, ...rest] = numbers;
  return rest.every(one => isNear(one, first)) ? first : undefined;
};

/** One size out of several mentions: the same in other units (16.9 fl oz, 500 ml), or one pack and all of them (6 x 330 ml, 1.98 l). */
const sizeOf = (parts: readonly Part[]): {each: number; times: number; isTotal: boolean} | undefined => {
  const multiple = parts.find(({times}) => times > 1) ?? parts[0];
  if (!multiple) return undefined;
  const {amount: each, times} = multiple;
  const fits = (one: Part) => (one.times === 1 || one.times === times) && (isNear(one.amount, each) || isNear(one.amount, each * times));
  if (!parts.every(fits)) return undefined;
  return {each, times, isTotal: times > 1 && parts.some(({amount}) => isNear(amount, each * times))};
};

const isFormat = (parts: readonly Part[]): boolean => parts.some(({kind, times}) => kind === 'length' && times > 1);

/** What is inside comes first: of 60 capsules of 500 mg the capsules are sold, of 6 bottles of 1 l the litres. */
const inside = (parts: readonly Part[]): Pack['kind'] | undefined => {
  const has = (kind: Measure['kind']) => parts.some(one => one.kind === kind);
  if (has('volume') && has('weight')) return undefined;
  if (has('volume')) return 'volume';
  if (has('weight') && !(has('piece') && parts.every(({kind, amount}) => kind !== 'weight' || amount < 1))) return 'weight';
  if (has('piece') || has('pack')) return 'piece';
  return has('length') && !isFormat(parts) ? 'length' : undefined;
};

const countOf = (parts: readonly Part[], kind: Measure['kind']): number | undefined =>
  agreed(parts.filter(one => one.kind === kind).map(({amount, times}) => amount * times));

/**
 * What a text says one buys: "3 x 500 ml" is {volume, 1500, 3 packs}. Undefined where it says nothing, several sizes, or what could be
 * a format as well as a number of pieces (10 x 15 cm): a size is never guessed. Looks at the first 500 characters.
 */
export const packIn = (raw: string): Pack | undefined => {
  const text = raw.slice(0, MOST).normalize('NFKC').slice(0, MOST);
  const parts = partsOf(text);
  const said = agreed(saidPacks(text, parts).filter(one => one > 0));
  const counted = countOf(parts, 'pack');
  const packs =
    said === undefined || counted === undefined
      ? undefined
      : said > 1 && counted > 1 && said !== counted
        ? undefined
        : Math.max(said, counted);
  const kind = inside(parts) ?? (parts.length === 0 && (said ?? 0) > 1 ? 'piece' : undefined);
  if (!kind || !packs) return undefined;
  if (kind === 'piece') {
    const pieces = countOf(parts, 'piece');
    return pieces ? {kind, amount: pieces * packs, packs} : undefined;
  }
  const size = sizeOf(parts.filter(one => one.kind === kind));
  if (!size) return undefined;
  const pieces = kind === 'weight' || kind === 'volume' ? countOf(parts, 'piece') : 1;
  const outer = size.times > 1 && (packs === size.times || size.isTotal) ? 1 : packs;
  if (!pieces || (pieces > 1 && packs > 1) || (pieces > 1 && size.times > 1 && pieces !== size.times)) return undefined;
  const times = size.times > 1 ? size.times * outer : pieces > 1 ? pieces : outer;
  return {kind, amount: size.each * times, packs: times};
};
