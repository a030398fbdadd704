import {alike, squeezed} from './alike.ts';
import {placedText, seenText} from './element.ts';
import {isApart} from './seen.ts';

/** Letters and digits alone; entities are what shops leave in their data. */
const plain = (text: string): string => squeezed(text.replace(/&#?\w+;/g, ''));

/** Fewer letters are confirmed by any text. */
const FEW = 4;

/**
 * The name that a heading shows. Shops put more into it: icons, menus, a code, a price, the brand's link. What shares no word with any of
 * `names` (other sources of the thing's name), and links, are left out where one of those names holds the rest, and none the whole.
 */
export const nameIn = (heading: Element, names: readonly string[]): string => {
  const apart = (element: Element) => (isApart(element) ? 'apart' : undefined);
  const whole = placedText(heading, apart);
  if (!heading.firstElementChild) return whole;
  const plainNames = names.map(plain);
  const isForeign = (element: Element): boolean => {
    const words = seenText(element);
    return !!words && !names.some(name => alike(words, name));
  };
  const isLink = (element: Element): boolean => element.tagName === 'A';
  for (const isOut of [isForeign, isLink]) {
    const rest = placedText(heading, element => (isOut(element) ? 'out' : apart(element))).replace(/^[\s·•|,:/–—-]+|[\s·•|,:/–—-]+$/g, '');
    const [part, all] = [plain(rest), plain(whole)];
    const knows = (text: string): boolean => plainNames.some(name => name.includes(text));
    if (part.length >= FEW && part !== all && knows(part) && !knows(all)) return rest;
  }
  return whole;
};
