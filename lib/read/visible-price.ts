import {seenText} from './element.ts';
import {mainHeading} from './heading.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

/** A price as it stands on the page. */
export type Seen = {
  /** The words, and their digits alone, to tell like amounts. */
  text: string;
  amount: string;
  element: Element;
  /** What it is: asked now, asked before (struck through, labelled was/RRP/statt), or something else (shipping, instalment, per unit). */
  role: 'now' | 'was' | 'other';
  /** How likely it is the price of the page's product: about 0–10. */
  rank: number;
};

const PRICE = /price|preis|prix|preci?o|prezzo|cena|prijs/g;
const NAMED = `${'pri,prec,prei,cena,amount'.replace(/\w+/g, '[class*=$& i]')},[id*=price i],[itemprop=price],[data-price]`;
const CURRENCY =
  /\p{Sc}|\b(?:kr|kn|zł|kč|rs|lei|ft|din|rm|rp|лв|р|руб|тг|eur|usd|gbp|chf|cad|aud|nzd|inr|pln|sek|nok|dkk|czk|rub|aed|sar|hkd|sgd|rmb)(?![a-zа-я])|元|円|원/iu;
const WAS =
  /\b(?:old|was|list|strike\w*|rrp|uvp|statt|before|regular|orig\w*|compare|prev\w*|cross\w*|barr\w*|initial|through|antes|avant)\b|[原定市][价價]/;
const OTHER =
  /\b(?:ship\w*|deliver\w*|month\w*|mo|instal\w*|cuotas?|rat[ey]\w*|unit|per|sav\w*|discount|off|points?|deposit|warranty|cart|\w*total|tax|excl|minimum|member|bundle|option|swatch)\b|运费|分期|送料|\/\s?(?:kg|l|m|mo)\b/;
/** Percentages, dates, telephone and article numbers. */
const OTHER_NUMBER = /^\D{0,3}\d+\s?%|%\s*$|\d[-/]\d+[-/]\d|\d{10}|^\s*\d+\s*(?:x|×)/;
const ELSEWHERE = `header,footer,nav,aside,${'related,recommend,similar,also,header,sponsor,swiper,slick'.replace(/\w+/g, '[class*=$& i]')}`;

/** Class names and ids as words: `ProductPrice--oldPrice` is "product price old price". */
const namesOf = (element: Element | null | undefined): string =>
  `${element?.getAttribute('class')} ${element?.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(PRICE, ' $& ')
    .replace(/[-_\s]+/g, ' ');

/** The text of a price element: cents that stand in an element of their own get their decimal mark back. */
export const priceText = (element: Element): string => {
  const text = seenText(element);
  const cents = element.querySelector('sup,[class*=cent i],[class*=fraction i],[class*=decimal i]')?.textContent.trim() ?? '';
  const at = text.lastIndexOf(cents);
  return /^\d\d$/.test(cents) && /\d\s*$/.test(text.slice(0, at)) ? `${text.slice(0, at).trim()}.${text.slice(at)}` : text;
};

/** How many steps around a price its tile may be. */
const TILE = 8;
/** Each price is held against its neighbours; a page with more of them is a list, and its own price stands among the first. */
const MOST = 400;

const digits = (element: Element): string => element.textContent.replace(/\P{Nd}/gu, '');

/** Characters looked through for digits: pages of shops need an eighth of them, hostile ones nest their blocks. */
const ROOM = 4e6;

/** The smallest elements around each amount: those that name themselves a price, and those whose text carries a currency mark beside digits. */
const priceElements = (page: Page): Element[] => {
  const out = new Set<Element>();
  let left = ROOM;
  const isSmall = ({textContent: {length}}: Element) => {
    left -= length;
    return length < 200;
  };
  for (const element of page.doc.querySelectorAll(NAMED))
    if (left > 0 && out.size < MOST && isSmall(element) && digits(element)) out.add(element);
  const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
  for (let node = walker.nextNode(); node && left > 0 && out.size < MOST; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > 80 || !CURRENCY.test(text)) continue;
    // The mark often stands alone beside the number: `<span>€</span><span>12</span>`.
    for (let element = node.parentElement, up = 0; up < 4 && element && isSmall(element); up++, element = element.parentElement)
      if (digits(element)) {
        out.add(element);
        break;
      }
  }
  // Of nested ones the inner says more exactly what it is, unless it holds only a piece of the number (`199<sup>99</sup>`) or lacks the mark.
  for (const element of out)
    for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
      if (!out.has(up)) continue;
      const more = digits(up).length - digits(element).length;
      if (!more && CURRENCY.test(element.textContent) >= CURRENCY.test(up.textContent)) out.delete(up);
      else if (more === 2 && up.textContent.length < 24) out.delete(element);
      else if (more) out.delete(up);
    }
  return [...out].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
};

/** Every price on the page with what it is and how likely it is the product's, likeliest first. */
export const seenPrices = (page: Page): Seen[] =>
  once(page, 'seen', () => {
    const out: Seen[] = [];
    const head = mainHeading(page);
    const elements = priceElements(page);
    const around = new Set<Element>();
    for (const element of elements) for (let up: Element | null = element; up; up = up.parentElement) around.add(up);
    const holders = Map.groupBy(around, ({parentElement}) => parentElement);
    let order = 0;
    for (const element of elements) {
      const text = priceText(element);
      const amount = text.replace(/\P{Nd}/gu, '');
      if (text.length > 60 || !/[^0]/.test(amount) || OTHER_NUMBER.test(text) || !isSeen(element)) continue;
      const after = !head || (head.compareDocumentPosition(element) & 4) > 0;
      if (after) order++;
      out.push({text, amount, element, ...judged(element, text, head, after ? order : 99, isTile(element, head, holders))});
    }
    return promoted(out.sort((a, b) => b.rank - a.rank));
  });

/** A "regular" or "old" price that stands alone is simply the price. */
const promoted = (prices: Seen[]): Seen[] => {
  const best = prices.find(({role}) => role !== 'other');
  if (best?.role === 'was' && !best.element.closest('del,s') && !prices.some(({role, rank}) => role === 'now' && rank > best.rank - 4))
    for (const price of prices) if (price.amount === best.amount && price.role === 'was') price.role = 'now';
  return prices;
};

const judged = (
  element: Element,
  text: string,
  head: Element | undefined,
  order: number,
  isOfTile: boolean,
): Pick<Seen, 'role' | 'rank'> => {
  const parent = element.parentElement;
  const own = namesOf(element);
  const names = `${own} ${namesOf(parent)} ${namesOf(parent?.parentElement)}`;
  const words = text.replace(/[\d.,\s]+/g, ' ').toLowerCase();
  const said = `${words} ${labelBefore(element)}`;
  const was =
    element.closest('del,s,strike,[style*=line-through]') ||
    element.querySelector('del,s') ||
    WAS.test(`${said} ${own} ${namesOf(parent)}`);
  const other = OTHER.test(`${said} ${own}`);
  const link = element.closest('a[href]')?.getAttribute('href');
  let rank =
    (names.search(PRICE) < 0 ? 0 : 2) +
    (/\b(?:current|now|sales?|final|special|offer|our|selling|main|product|detail\w*)\b/.test(names) ? 1 : 0);
  if (element.closest('[itemprop=price],[itemprop=offers]')) rank += 1.5;
  if (CURRENCY.test(text)) rank += 1.5;
  rank += Math.max(0, 2.5 - order * 0.25) + nearness(head, element);
  if (element.closest(ELSEWHERE)) rank -= 3;
  if (link && !/^(?:#|javascript)/.test(link)) rank -= 2;
  if (isOfTile) rank -= 3;
  // A sentence that mentions an amount is not the place where the price stands.
  rank -= Math.min(3, Math.max(0, words.length - 15) / 6);
  return {role: was ? 'was' : other ? 'other' : 'now', rank: rank - (other ? 2 : 0)};
};

/** The words right before a price within its own small block: "was", "RRP", "shipping". */
const labelBefore = (element: Element): string => {
  for (let node: Element | null = element, up = 0; node && up < 2; node = node.parentElement, up++) {
    const before = (node.previousSibling?.textContent?.trim() || node.previousElementSibling?.textContent) ?? '';
    if (before.trim()) return before.length < 40 && !/\d/.test(before) ? before.toLowerCase() : '';
  }
  return '';
};

/** 0–3: how small the block is that holds both heading and price. */
const nearness = (head: Element | undefined, element: Element): number => {
  let rank = 3;
  for (let up = head?.parentElement; up && rank > 0; up = up.parentElement, rank -= 0.3) if (up.contains(element)) return rank;
  return 0;
};

/** The elements around all prices, by what they stand in: a list may have thousands of children, of which few hold any. */
type Holders = Map<Element | null, Element[]>;

/** One of several like siblings that hold prices and links: a tile of another good. */
const isTile = (element: Element, head: Element | undefined, holders: Holders): boolean => {
  for (let node = element, up = 0; up < TILE; up++) {
    const parent = node.parentElement;
    if (!parent || (head && node.contains(head))) return false;
    const twins = holders.get(parent)?.filter(twin => twin.tagName === node.tagName && twin.classList[0] === node.classList[0]) ?? [];
    if (twins.length > 2 && node.querySelector('a[href]')) return true;
    node = parent;
  }
  return false;
};
