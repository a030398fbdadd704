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

/** A page title without the shop's name or slogan behind a separator: cut where what is left is the larger part, or what goes names the shop or its host. */
export const withoutShop = (title: string, shop: string | undefined, url: string): string => {
  const [first = '', ...rest] = title.split(/\s+[|–—·•:-]\s+|\s*[|_]\s*/);
  const tail = rest.join(' ');
  const known = words(`${shop ?? ''} ${new URL(url).hostname.replace(/\./g, ' ')}`);
  return first.length > 3 && ([...words(tail)].some(word => known.has(word)) || first.length >= tail.length) ? first : title;
};
