import {type Place, placedText} from './element.ts';
import {named} from './names.ts';
import {attribute} from './of-element.ts';
import {inOrder} from './order.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';
import {isShort, pieces} from './texts.ts';

const NAMED = /pric|prix|prij|prez|prec|prei|cena|amount/i;
const DATA = ['[itemprop=price]', '[data-price]'];
const SIGN = /\p{Sc}|元|円|원/u;
const LETTERS = 'a-zà-žа-яё';
const CODE = new RegExp(
  `(?:^|[^${LETTERS}])(?:kr|kn|zł|kč|rs|lei|ft|din|rm|rp|лв|р|руб|тг|eur|usd|gbp|chf|cad|aud|nzd|inr|pln|sek|nok|dkk|czk|rub|aed|sar|hkd|sgd|rmb)(?![${LETTERS}])`,
  'i',
);

/** Most texts need no tables of Unicode: of what stands in ASCII one sign is money, and below the Arabic digits all digits are our own. */
const [OTHER_SIGN, OTHER_DIGIT] = [/[^\0-\x7f]/, /[^\0-\u065f]/];

/** Does a text hold a sign of money, or a word that stands for one? */
export const hasCurrency = (text: string): boolean => text.includes('$') || (OTHER_SIGN.test(text) && SIGN.test(text)) || CODE.test(text);

/** The digits of a text, of any script. */
export const digitsIn = (text: string): string => (OTHER_DIGIT.test(text) ? text.replace(/\P{Nd}/gu, '') : text.replace(/\D+/g, ''));

const hasDigit = (text: string): boolean => /\d/.test(text) || (OTHER_DIGIT.test(text) && /\p{Nd}/u.test(text));

/** A second amount for scripts often stands hidden beside the one for buyers. */
const hidden = (inner: Element): Place => (/display:\s*none/i.test(attribute(inner, 'style') ?? '') ? 'out' : undefined);

const TWO = /^\d\d$/;
const NUMBER = /^\d+$/;

/** The cents of a price that stand in an element named so, or in one right behind that of the whole number: `<b>29</b><small>99</small>`. */
const centsIn = (element: Element): string => {
  if (!element.childElementCount) return '';
  const said = element.querySelector('sup,[class*=cent i],[class*=fraction i],[class*=decimal i]')?.textContent.trim() ?? '';
  if (TWO.test(said)) return said;
  const parts = [...element.querySelectorAll('*')].filter(part => !part.childElementCount && NUMBER.test(part.textContent.trim()));
  const [whole, cents] = parts.length === 2 ? parts : [];
  const isBehind = whole && cents?.previousSibling === whole && TWO.test(cents.textContent.trim());
  return isBehind ? cents.textContent.trim() : '';
};

/** The text of a price element: cents that stand in an element of their own get their decimal mark back. */
export const priceText = (element: Element): string => {
  const text = placedText(element, hidden);
  const cents = centsIn(element);
  const at = text.lastIndexOf(cents);
  return cents && /\d\s*$/.test(text.slice(0, at)) ? `${text.slice(0, at).trim()}.${text.slice(at)}` : text;
};

/** Each price is held against its neighbours; a page with more of them is a list, and its own price stands among the first. */
const MOST = 800;
/** Characters of a place at most. */
const LONGEST = 200;
/** A mark that stands alone has no digit beside it and few letters. */
const MARK = 6;

const digits = (element: Element): string => digitsIn(element.textContent);

const isMark = (text: string): boolean => (text.length < MARK || hasDigit(text)) && hasCurrency(text);

/** The smallest elements around each amount: those that name themselves a price, and those whose text carries a currency mark beside digits. */
export const pricePlaces = (page: Page): Element[] =>
  once(page, 'places', () => {
    const out = new Set<Element>();
    for (const element of [
      ...named(page, NAMED),
      ...named(page, /price/i, 'id'),
      ...DATA.flatMap(each => [...page.doc.querySelectorAll(each)]),
    ])
      if (out.size < MOST && isShort(element, LONGEST) && hasDigit(element.textContent)) out.add(element);
    for (const {node, text} of pieces(page)) {
      if (out.size >= MOST) break;
      if (text.length > 80 || !isMark(text.trim())) continue;
      // The mark often stands alone beside the number: `<span>€</span><span>12</span>`.
      for (let element = node.parentElement, up = 0; up < 4 && element && isShort(element, LONGEST); up++, element = element.parentElement)
        if (hasDigit(element.textContent)) {
          out.add(element);
          break;
        }
    }
    return inOrder(page, innermost(new Set([...out].filter(isSeen))));
  });

/** The two digits that end a number whose other digits stand right before them, in no element of their own: `6<sup>49</sup>`. */
const areCents = (element: Element, whole: Element): boolean => {
  const before = element.previousSibling;
  const isBehind = before?.nodeType === 3 && /\d[.,]?\s*$/.test((before as Text).data);
  return isBehind && /^[.,]?\d\d$/.test(element.textContent.trim()) && whole.textContent.length < 24;
};

const isCount = ({textContent}: Element): boolean => /\p{L}/u.test(textContent) && !hasCurrency(textContent);

/** Of nested ones the inner says more exactly what it is, unless it holds only a piece of the number (`199<sup>99</sup>`) or lacks the mark. */
const innermost = (places: Set<Element>): Set<Element> => {
  for (const element of places)
    for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
      if (!places.has(up)) continue;
      const more = digits(up).length - digits(element).length;
      if (!more && hasCurrency(element.textContent) >= hasCurrency(up.textContent)) places.delete(up);
      else if (more === 2 && up.textContent.length < 24 && !up.textContent.includes('%')) places.delete(element);
      else if (areCents(element, up)) places.delete(element);
      // A number of offers beside an amount calls itself a part of the price.
      else if (more && isCount(element) && hasCurrency(up.textContent)) places.delete(element);
      else if (more) places.delete(up);
    }
  return places;
};
