import type {MoneyWords} from '../model/reading.ts';
import {all, seenText, there, tidy} from './element.ts';
import {type Found, onceHere, type Page, type Read} from './page.ts';
import type {CardPlan} from './plan.ts';
import {linksOf, mainPath} from './repeated.ts';
import {isShort, wholeText} from './texts.ts';
import {moneyWords} from './value.ts';
import {chanceOf, priceBasis, pricesIn, type Seen} from './visible-price.ts';

const root = (page: Page): Element => page.root as Element;
const found = <T>(value: T | undefined | '', from: string): Found<T>[] => (value === undefined || value === '' ? [] : [{value, from}]);

/** Parameters that name a thing, and the longest number of a path. */
const NAMING = /^(?:id|i?tem_?id|item|sku|pid|prod(?:uct)?_?id|product|products_id|goods_?id|offer_?id|asin|itm)$/i;
const DATA = /^data-(?:product|item|listing|article|goods|prod|p|sku|asin|offer|variant)?-?_?(?:id|sku|code|no|number|asin)$/;
const ID = /^(?=.*\d)[\w-]{3,40}$/;

const idInAddress = (address: string): string | undefined => {
  const url = new URL(address);
  const named = [...url.searchParams].find(([name, value]) => NAMING.test(name) && ID.test(value))?.[1];
  return named ?? url.pathname.match(/\d{5,}/g)?.at(-1) ?? /(?<=\/)(?=\w*\d)(?=\w*[a-z])[a-z\d]{8,16}(?=\/?$)/i.exec(url.pathname)?.[0];
};

const idInData = (page: Page): string | undefined =>
  [root(page), ...all(page, '*').slice(0, 60)]
    .flatMap(({attributes}) => [...attributes].filter(({name, value}) => DATA.test(name) && ID.test(value)))
    .map(({value}) => value)[0];

const pathOf = (page: Page): string | undefined => onceHere(page, 'card-path', () => mainPath(root(page)));

/** The page of its own that a card leads to. */
export const address: Read<string> = page => found(pathOf(page), 'link');

const ref: Read<string> = page => {
  const path = pathOf(page);
  return found((path && idInAddress(path)) ?? idInData(page), 'card id');
};

const NAMED =
  'h1,h2,h3,h4,h5,h6,[role=heading],[itemprop=name],[class*=title i],[class*=name i],[data-testid*=title i],[data-testid*=name i]';
const CUT = /(?:…|\.{3})$/;

/** Words that an element says in full where it shows only their beginning. */
const inFull = (element: Element, words: string): string => {
  const titled = [element, element.closest('a'), element.querySelector('[title]')].find(each => each?.hasAttribute('title'));
  const attribute = tidy(titled?.getAttribute('title') ?? '');
  return attribute && CUT.test(words) && attribute.startsWith(words.replace(CUT, '').trim().slice(0, 20)) ? attribute : words;
};

/** Links and headings of a card that are looked at: it has a few, a page made to be read for ever may have any number. */
const MOST = 60;
const isName = (words: string): boolean => words.length > 2 && words.length < 400 && /\p{L}{2}/u.test(words);

/** What the card names its thing: a heading that leads to it, the longest text of its links, or what its picture is called. */
const title: Read<string> = page => {
  const card = root(page);
  const path = pathOf(page);
  const links = linksOf(card)
    .filter(({href}) => path && href.startsWith(path))
    .slice(0, MOST);
  const named = all(page, NAMED).slice(0, MOST);
  const heads = named.filter(each => links.some(link => link.contains(each) || each.contains(link)));
  for (const head of heads) {
    // Where the maker's name is a heading too, the longer one names the thing.
    const beside = heads.filter(({parentElement, tagName}) => parentElement === head.parentElement && tagName === head.tagName);
    const each = beside.sort((a, b) => b.textContent.length - a.textContent.length)[0] ?? head;
    // Beside the link a heading may hold the form or the maker.
    const inner = links.find(link => each.contains(link) && isName(seenText(link)));
    const words = inFull(inner ?? each, seenText(inner ?? each));
    // Some shops name their goods by numbers.
    if (isName(words) || /^[\w-]{3,30}$/.test(words)) return found(words, 'card heading');
  }
  // A link around the whole card says everything at once.
  const texts = links
    .filter(link => !link.contains(card) && link !== card && !link.querySelector(NAMED))
    .map(link => inFull(link, seenText(link)));
  const longest = texts.filter(isName).sort((a, b) => b.length - a.length)[0];
  const picture = tidy(card.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  const wrapped = named.map(seenText).find(isName);
  return found(longest ?? wrapped ?? (isName(picture) ? picture : undefined), 'card text');
};

type Asked = {now: Seen[]; was: Seen[]};

/** Where on the page the card stands says nothing of the prices in it. */
const worth = ({signs}: Seen): number => chanceOf({...signs, early: 0, near: 0, bought: 0, elsewhere: 0, tile: 0});

/** What the card asks, likeliest first, and what it asked before; a "regular" price that stands alone is what it asks. */
const asked = (page: Page): Asked =>
  onceHere(page, 'card-prices', () => {
    const card = root(page);
    const own = pricesIn(page, card).filter(({element, role}) => role !== 'other' && !isInstalment(element));
    const ranked = own.map(price => ({...price, chance: worth(price)})).sort((a, b) => b.chance - a.chance || (isBefore(a, b) ? -1 : 1));
    const now = ranked.filter(({role}) => role === 'now');
    return {
      now: now.length ? now : ranked.filter(({signs}) => !signs.struck),
      was: now.length ? ranked.filter(({role}) => role === 'was') : [],
    };
  });
const INSTALMENT =
  /^\W*(?:hasta|até|em|ou|o|en|bis zu|od|dès|from|or)?[^\d]{0,12}\d{1,2}\s?(?:x|×|meses|mes\b|cuotas|pagos|vezes|parcelas|mois|monat|raten|rate\b|taksit|rat\b|months?|期)/iu;
/** A part of the price, of which so many are to be paid, as the words before it say. */
const isInstalment = ({parentElement}: Element): boolean =>
  !!parentElement && isShort(parentElement, LONG) && INSTALMENT.test(tidy(parentElement.textContent.slice(0, 80)));
/** Characters of a block that may tell of one price. */
const LONG = 300;
const isBefore = (a: Seen, b: Seen): boolean => (a.element.compareDocumentPosition(b.element) & 4) > 0;

const inWords = (page: Page, prices: readonly Seen[]): Found<MoneyWords>[] =>
  prices.slice(0, 4).map(({text}) => ({value: moneyWords(page, text), from: 'card price'}));

const price: Read<MoneyWords> = /* @__PURE__ */ Object.assign((page: Page) => inWords(page, asked(page).now), {rests: priceBasis});
const listPrice: Read<MoneyWords> = /* @__PURE__ */ Object.assign((page: Page) => inWords(page, asked(page).was), {rests: priceBasis});

const RATED =
  '[class*=rating i],[class*=star i],[class*=review i],[data-test*=rating i],[data-testid*=rating i],[data-test*=review i],[data-testid*=review i]';
/** Stars without a name of their own say in words how many they are of five. */
const SAID = '[aria-label*="5"],[title*="5"]';
/** Stars drawn by their width: of five. */
const drawn = (element: Element): string => {
  const [, share] = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(element.getAttribute('style') ?? '') ?? [];
  return share && Number(share) <= 100 ? `${Number(share) / 20}/5` : '';
};
const rated: Read<{shown: string[]}> = page => {
  const words = all(page, RATED)
    .slice(0, 12)
    .flatMap(each => [each, ...each.children])
    .slice(0, 30)
    .flatMap(each => [each.getAttribute('aria-label') ?? '', each.getAttribute('title') ?? '', wholeText(each), drawn(each)]);
  for (const each of all(page, SAID).slice(0, 12)) words.push(each.getAttribute('aria-label') ?? '', each.getAttribute('title') ?? '');
  // A number in brackets that stands alone counts those who rated.
  const counts = leaves(page).filter(each => /^\([\d.,\s]+[km]?\+?\)$/i.test(each));
  const said = [...new Set([...words, ...counts].map(tidy).filter(each => each.length > 1 && each.length < 60))];
  return said.length ? [{value: {shown: said}, from: 'card rating'}] : [];
};

/** What stands alone in an element, where it is short. */
const leaves = (page: Page): string[] =>
  onceHere(page, 'card-leaves', () =>
    all(page, '*')
      .filter(({firstElementChild, textContent}) => !firstElementChild && (textContent?.length ?? 99) < 30)
      .map(({textContent}) => tidy(textContent ?? '')),
  );

/** Short words that stand alone, where marks of paid places stand. */
const marks: Read<{shown: string[]}> = page => {
  const said = [...new Set(leaves(page))].filter(words => /\p{L}/u.test(words) && !/\d/.test(words));
  return said.length ? [{value: {shown: said.slice(0, 20)}, from: 'card words'}] : [];
};

const short =
  (selector: string): Read<string> =>
  page =>
    found(
      all(page, selector)
        .map(seenText)
        .find(words => isName(words) && words.length < 60),
      'card badge',
    );

/** How a card of any shop's list is read. */
export const resultCard = {
  ref,
  url: address,
  title,
  price,
  listPrice,
  rating: rated,
  reviewCount: rated,
  sponsored: page => [...there('[class*=sponsor i],[aria-label*=sponsor i]')(page), ...marks(page)],
  rank: null,
  badge: short('[class*=badge i],[class*=sticker i]'),
  deal: short('[class*=deal i]'),
  coupon: short('[class*=coupon i],[class*=voucher i]'),
} satisfies CardPlan;
