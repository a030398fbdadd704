import {folded} from './json.ts';

const ENTITIES: Record<string, string> = {amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' '};

const entity = (name: string): string | undefined => {
  if (name[0] !== '#') return ENTITIES[name];
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
};

/** A text without the second layer of HTML entities that shops leave in their data (`&amp;quot;`), white space folded. */
export const meanText = (text: string): string =>
  folded(text.replace(/&(amp|quot|apos|lt|gt|nbsp|#x?[\da-f]+);/gi, (all, name: string) => entity(name.toLowerCase()) ?? all));

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** 0–1: the share of a text's words that are among these. */
const shareOf = (text: string, known: ReadonlySet<string>): number => {
  const all = [...words(text)];
  return all.filter(word => known.has(word)).length / (all.length || 1);
};

const SEPARATOR = /\s+[|–—·•:-]\s+|\s*[|_]\s*/;

/**
 * A page title without the shop's name or slogan before or behind a separator. In front goes what names the shop or its host, by half where
 * the end does not do so more; behind, what names it at all, or leaves the larger part.
 */
export const withoutShop = (title: string, shop: string | undefined, url: string): string => {
  const [first = '', ...rest] = title.split(SEPARATOR);
  const tail = rest.join(' ');
  const known = words(`${shop ?? ''} ${new URL(url).hostname.replace(/\./g, ' ')}`);
  const inFront = shareOf(first, known);
  const isShop = inFront === 1 || (inFront >= 0.5 && inFront > shareOf(rest.at(-1) ?? '', known));
  if (isShop && rest.some(part => part.length > 3 && shareOf(part, known) < inFront))
    return withoutShop(title.slice(first.length).replace(SEPARATOR, ''), shop, url);
  return first.length > 3 && (shareOf(tail, known) > 0 || first.length >= tail.length) ? first : title;
};
