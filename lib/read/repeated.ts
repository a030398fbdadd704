import {tidy} from './element.ts';
import {named} from './names.ts';
import {inOrder} from './order.ts';
import {once, type Page} from './page.ts';
import {pricePlaces} from './price-places.ts';
import {isSeen} from './seen.ts';
import {priceBasis, pricesIn} from './visible-price.ts';

/** So many cards make a list; fewer stand beside a product too. */
const FEWEST = 3;
/** Steps from a price up to its card, and cards of a page at most. */
const [STEPS, MOST] = [14, 500];
/** Parts of a page that show other goods than those it lists. */
const ELSEWHERE = /related|recommend|similar|recent|viewed|carousel|slider|swiper|slick|upsell|cross-?sell|also|menu|cart|sidebar|widget/i;
const ASIDE = /^(?:HEADER|FOOTER|NAV|ASIDE)$/;
/** Addresses of what one does with a card, and not of what it shows. */
const DOING =
  /^(?:#|javascript:|mailto:|tel:)|[/_](?:cart|basket|compare|wish(?:list)?|login|sign-?in|reviews?|watchlist\w*|add[-_]?to\w*|quick[-_]?view)(?=[/?.]|$)|[?&](?:action|do)=/i;

/** Parameters that tell one thing from another at one path; others only narrow the list that is open. */
const NAMING = /[?&][^=]*(?:id|item|product|sku|asin|pid)[^=]*=/i;
const PATH = /^\w+:\/\/[^/?#]*([^?#]*)/;
const isNarrowing = ({pathname, search, ownerDocument}: HTMLAnchorElement): boolean =>
  pathname === PATH.exec(ownerDocument.URL)?.[1] && !NAMING.test(search);

/** The links of a card that may lead to what it shows: the card itself, or what it stands in, among them. */
export const linksOf = (card: Element): HTMLAnchorElement[] => {
  const around = card.closest<HTMLAnchorElement>('a[href]');
  const links = [...(around ? [around] : []), ...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.filter(link => !DOING.test(link.getAttribute('href') ?? '#') && !isNarrowing(link));
};

/** Does it hold any words? Asked so that a link around half of the page is not read to its end. */
const hasWords = (link: Element): boolean => {
  const walker = link.ownerDocument.createTreeWalker(link, 4);
  while (walker.nextNode()) if (tidy(walker.currentNode.nodeValue ?? '')) return true;
  return false;
};

const pathOf = (link: HTMLAnchorElement): string => link.href.replace(/#.*/, '');
/** The address that most links of a card lead to, the first of equals. */
export const mainPath = (card: Element): string | undefined => {
  const counts = new Map<string, number>();
  for (const link of linksOf(card).slice(0, 20)) counts.set(pathOf(link), (counts.get(pathOf(link)) ?? 0) + (hasWords(link) ? 1.1 : 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** The names that a card shares with those beside it; numbers in them (`item-7`) tell it from the others. */
const classOf = (element: Element): string => element.classList[0]?.replace(/\d+/g, '') ?? '';
const shapeOf = (element: Element): string => `${element.tagName}.${classOf(element)}`;
/** What cards of one list have in common wherever they stand: a list may be broken into rows. */
const familyOf = (card: Element): string => `${shapeOf(card.parentElement ?? card)}>${shapeOf(card)}`;

type Holders = Map<Element | null, Element[]>;
/** The elements around all prices, by what they stand in. */
const holdersOf = (places: readonly Element[]): Holders => {
  const around = new Set<Element>();
  for (const place of places)
    for (let up: Element | null = place, steps = 0; up && steps <= STEPS; up = up.parentElement, steps++) around.add(up);
  return Map.groupBy(around, ({parentElement}) => parentElement);
};

/** Elements beside each other that hold a price and lead to different pages. */
const areCards = (twins: readonly Element[]): boolean => {
  if (twins.length < 2) return false;
  const paths = twins.slice(0, 12).flatMap(twin => mainPath(twin) ?? []);
  return (
    paths.length * 2 > Math.min(twins.length, 12) &&
    new Set(paths).size >= Math.min(2, paths.length) &&
    new Set(paths).size * 1.5 >= paths.length
  );
};

/** The smallest blocks around prices that stand side by side, by their families. */
const families = (page: Page): Map<string, Element[]> => {
  const places = pricePlaces(page);
  const holders = holdersOf(places);
  const known = new Map<Element | null, boolean>();
  const isShelf = (parent: Element, card: Element): boolean => {
    const before = known.get(parent);
    if (before !== undefined) return before;
    const name = shapeOf(card);
    const is = areCards((holders.get(parent) ?? []).filter(twin => shapeOf(twin) === name));
    known.set(parent, is);
    return is;
  };
  const found = new Set<Element>();
  for (const place of places)
    for (let card: Element = place, steps = 0; steps < STEPS; steps++) {
      const parent: Element | null = card.parentElement;
      if (!parent || parent === page.doc.body?.parentElement) break;
      if (isShelf(parent, card)) {
        found.add(card);
        break;
      }
      card = parent;
    }
  return Map.groupBy(found, familyOf);
};

/** How much a family of cards is what the page is for. */
const worthOf = (cards: readonly Element[], elsewhere: ReadonlySet<Element>): number => {
  const [first] = cards;
  if (!first || !isSeen(first)) return 0;
  const worth = cards.length * Math.min(60, tidy(first.textContent).length + 10);
  for (let up: Element | null = first; up; up = up.parentElement) if (ASIDE.test(up.tagName) || elsewhere.has(up)) return 0;
  return first.closest('main,[role=main]') ? worth * 1.5 : worth;
};

/** All of a family, those without a price too: sold out, or not priced yet. */
const whole = (page: Page, cards: readonly Element[]): Element[] => {
  const family = familyOf(cards[0] as Element);
  const parents = new Set(cards.map(({parentElement}) => parentElement as Element));
  const rows = new Set([...parents].flatMap(parent => [...(parents.size > 1 ? (parent.parentElement?.children ?? []) : [parent])]));
  const all = [...new Set([...parents, ...rows])].flatMap(parent => [...parent.children]).filter(card => familyOf(card) === family);
  const isThere = new Set(cards);
  const shown = all.filter(card => (isThere.has(card) || linksOf(card).length > 0) && isSeen(card));
  return inOrder(page, shown).slice(0, MOST);
};

/** The cards of what the page lists, in its order: like blocks that hold a link of their own and mostly a price. None where it lists nothing. */
export const repeated = /* @__PURE__ */ Object.assign(
  (page: Page): Element[] =>
    once(page, 'repeated', () => {
      // What holds the page's heading is no part beside it, whatever its names say of what else is in it.
      const elsewhere = new Set(named(page, ELSEWHERE).filter(part => !part.querySelector('h1,main')));
      const ranked = [...families(page).values()].map(cards => ({cards, worth: worthOf(cards, elsewhere)}));
      const [best] = ranked.filter(({cards, worth}) => cards.length >= FEWEST && worth > 0).sort((a, b) => b.worth - a.worth);
      // Every card asks for the prices of the whole page: they are worked out before.
      if (best) pricesIn(page, page.doc.documentElement);
      return best ? whole(page, best.cards) : [];
    }),
  {rests: priceBasis},
);
