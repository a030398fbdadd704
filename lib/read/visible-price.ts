import type {Money} from '../model/money.ts';
import {parseMoney} from '../parse/money.ts';
import {country} from './country.ts';
import {seenText} from './element.ts';
import {mainHeading} from './heading.ts';
import {once, type Page} from './page.ts';
import {isSeen} from './seen.ts';

/** A price as it stands on the page. */
export type Seen = {
  money: Money;
  to?: Money;
  element: Element;
  /** What it is: asked now, asked before (struck through, labelled was/RRP/statt), or something else (shipping, instalment, per unit, another good). */
  role: 'now' | 'was' | 'other';
  /** How likely it is the price of the page's product; about 0–10. */
  rank: number;
};

const NAMED =
  '[itemprop*=price i],[class*=price i],[id*=price i],[data-price],[data-test*=price i],[data-testid*=price i],[data-qa*=price i],[data-auto*=price i],[aria-label*=price i],[class*=preis i],[class*=prix i],[class*=precio i],[class*=preco i],[class*=prezzo i],[class*=cena i],[class*=prijs i],[class*=amount i]';
const CURRENCY =
  /[$€£¥￥₹₽₩₫₺₴₪฿₱₦₡₲₵₸₭₮₼₾]|\b(?:usd|eur|gbp|cny|rmb|jpy|chf|cad|aud|nzd|inr|pln|sek|nok|dkk|czk|huf|ron|bgn|try|brl|mxn|ars|clp|cop|pen|zar|aed|sar|kwd|bhd|qar|omr|egp|kzt|uah|rub|byn|pkr|lkr|bdt|thb|idr|myr|sgd|hkd|twd|krw|vnd|php|ils|rsd|mad|tnd|dzd|kes|ngn|ghs|rs|kr|kn|ft|lei|zł|kč|lv|лв|грн|руб|р|тг|tl|rm|rp|din|zl|kc|s\/)(?![a-zа-я])|元|円|원|ر\.|د\.|ریال|تومان|сум/i;
const WAS = /\b(?:old|was|were|list|strike|striked|crossed|regular|reg|rrp|rp|msrp|uvp|statt|before|original|compare|compareat|previous|prev|full|normal|standard|barr(?:e|ed|é)|antes|avant|vorher|rayado|tachado|through|linethrough|discounted-from|base|stary|stara|przed|skreslona|katalog)\b|原价|原價|定價|定价|市场价|市價|建議售價|建议零售价|参考価格|通常価格|メーカー希望|старая|ordinarie|ancien|listino|anziché|adviesprijs|van\b|doporučen/i;
const OTHER =
  /\b(?:ship|shipping|delivery|deliver|versand\w*|lieferung|livraison|env[ií]o|spedizione|frete|postage|month|monthly|mo|instal\w*|cuotas?|parcel\w*|mensual\w*|mois|monat\w*|raten?|finance|financing|credit|klarna|afterpay|unit|per|perunit|pro|saving|savings?|save|saved|discount|discounts|sparen|ersparnis|ahorra\w*|off|points?|coupon|voucher|deposit|pfand|protection|warranty|insurance|cart|minicart|basket|subtotal|total|minimum|filter|range-slider|loyalty|member|club|card|gift|trade|bundle|tax|vat|excl|exkl|from-store|upsell|addon|accessor\w*|option|swatch|quantity-break|tier)\b|运费|運費|满|分期|每期|积分|月々|ポイント|送料|доставк|рассрочк|в месяц|\/\s?(?:kg|l|m|100|шт|unit|ea|mo)\b/i;
const ELSEWHERE =
  'header,footer,nav,aside,dialog,[class*=related i],[id*=related i],[class*=recommend i],[id*=recommend i],[class*=similar i],[id*=similar i],[class*=upsell i],[class*=cross-sell i],[class*=crosssell i],[class*=also i],[id*=also i],[class*=recently i],[class*=sponsored i],[class*=minicart i],[class*=mini-cart i],[class*=header i],[class*=footer i],[class*=banner i],[class*=compare i],[class*=accessor i],[class*=review i],[class*=bestsell i],[class*=swiper i],[class*=owl- i],[class*=slick i],[class*=cookie i],[class*=modal i],[class*=popup i]';

/** Class names and ids as words: `ProductPrice--oldPrice` is "product price old price". */
const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-test') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/price|preis|prix|precio|preco|prezzo|cena|prijs/g, ' $& ')
    .replace(/[-_\s]+/g, ' ');

/** The text of a price element: cents that stand in an element of their own get their decimal mark back. */
export const priceText = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label && /\d/.test(label) && label.length < 40) return label;
  const cents = element.querySelector('sup,[class*=cent i],[class*=fraction i],[class*=decimal i],[class*=kop i],small');
  const text = seenText(element);
  const tail = cents && /^[.,]?(\d{2})$/.exec(seenText(cents).replace(/[^\d.,]/g, ''));
  if (!tail || !cents) return text;
  const whole = text.slice(0, text.lastIndexOf(seenText(cents))).trim();
  return /\d$/.test(whole) ? `${whole}.${tail[1]}${text.slice(text.lastIndexOf(seenText(cents)) + seenText(cents).length)}` : text;
};

const LONGEST = 60;

/** The smallest elements around each amount: those that name themselves a price, and those whose text carries a currency mark beside digits. */
const priceElements = (page: Page): Set<Element> => {
  const out = new Set<Element>();
  for (const element of page.doc.querySelectorAll(NAMED)) {
    if (out.size > 600) break;
    const length = element.textContent?.length ?? 0;
    if (length < 300 && /\p{Nd}/u.test(element.textContent ?? '') && !/^(SCRIPT|STYLE|INPUT|SELECT|OPTION|META|FORM)$/.test(element.tagName)) out.add(element);
  }
  const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
  for (let node = walker.nextNode(), steps = 0; node && steps < 40_000 && out.size < 1200; node = walker.nextNode(), steps++) {
    const text = node.nodeValue ?? '';
    if (text.length > 200 || !CURRENCY.test(text)) continue;
    let element = node.parentElement;
    if (!element || /^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(element.tagName)) continue;
    // The mark often stands alone beside the number: `<span>€</span><span>12</span>`.
    for (let up = 0; up < 3 && element && !/\p{Nd}/u.test(element.textContent ?? ''); up++) element = element.parentElement;
    if (element && (element.textContent?.trim().length ?? 0) < 200) out.add(element);
  }
  // Of nested ones the inner says more exactly what it is, unless it holds only a part of the number.
  for (const element of [...out]) {
    const parent = element.parentElement;
    for (let up = parent, n = 0; up && n < 4; up = up.parentElement, n++)
      if (out.has(up) && digits(up) === digits(element) && CURRENCY.test(element.textContent ?? '') >= CURRENCY.test(up.textContent ?? '')) out.delete(up);
      else if (out.has(up) && digits(up) !== digits(element) && isPart(element, up)) out.delete(element);
  }
  return out;
};

const digits = (element: Element): string => (element.textContent ?? '').replace(/\P{Nd}/gu, '');

/** `<b>199<sup>99</sup></b>`: the inner element is a piece of the number around it. */
const isPart = (inner: Element, outer: Element): boolean =>
  /^\D{0,4}\d[\d.,\s']*$/.test((inner.textContent ?? '').trim()) && digits(outer).length - digits(inner).length === 2 && (outer.textContent ?? '').trim().length < 24;

/** Every price on the page with what it is and how likely it is the product's, likeliest first. */
export const seenPrices = (page: Page, hint?: string): Seen[] =>
  once(page, `seen-prices ${hint ?? ''}`, () => {
    const place = country(page);
    const out: Seen[] = [];
    let order = 0;
    const head = mainHeading(page);
    for (const element of inOrder(priceElements(page))) {
      const text = priceText(element);
      if (text.length > LONGEST || !/\p{Nd}/u.test(text)) continue;
      const read = parseMoney(text, {...((hint ?? place?.currency) ? {hint: hint ?? place?.currency} : {}), ...(place ? {locale: place.locale} : {})});
      if (!read || read.money.amount <= 0 || !isSeen(element)) continue;
      const after = head ? (head.compareDocumentPosition(element) & 4) > 0 : true;
      if (after) order++;
      out.push({money: read.money, ...(read.to ? {to: read.to} : {}), element, ...judged(page, element, text, head, after, order)});
    }
    return promoted(out.sort((a, b) => b.rank - a.rank));
  });

/** A "regular" or "old" price that stands alone is simply the price. */
const promoted = (prices: Seen[]): Seen[] => {
  const best = prices.find(({role}) => role !== 'other');
  if (best?.role !== 'was' || best.element.closest('del,s,strike') || prices.some(({role, rank}) => role === 'now' && rank > best.rank - 4)) return prices;
  return prices.map(price => (price.money.amount === best.money.amount && price.role === 'was' ? {...price, role: 'now'} : price));
};

const inOrder = (elements: Set<Element>): Element[] => [...elements].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));

const judged = (page: Page, element: Element, text: string, head: Element | undefined, after: boolean, order: number): Pick<Seen, 'role' | 'rank'> => {
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(e => e instanceof Element) as Element[];
  const names = around.map(namesOf);
  const own = `${names[0]} ${names[1]}`;
  const words = text.replace(/[\d.,\s]+/g, ' ').toLowerCase();
  const label = labelBefore(element);
  const struck = !!element.closest('del,s,strike,[style*=line-through i]') || !!element.querySelector('del,s,strike');
  const was = struck || WAS.test(words) || WAS.test(own) || WAS.test(label);
  const other = OTHER.test(words) || OTHER.test(names[0] ?? '') || OTHER.test(label);
  let rank = 0;
  if (/price|preis|prix|precio|preco|prezzo|cena|prijs/.test(names.join(' '))) rank += 2;
  if (/\b(?:current|now|sale|sales|final|special|offer|our|selling|actual|main|primary|big|large|product|pdp|detail\w*)\b/.test(names.join(' '))) rank += 1;
  if (element.closest('[itemprop=price],[itemprop=offers],[itemprop=lowPrice]')) rank += 1.5;
  if (CURRENCY.test(text)) rank += 1.5;
  if (after) rank += Math.max(0, 2.5 - order * 0.25);
  if (head) rank += nearness(head, element);
  if (element.closest(ELSEWHERE)) rank -= 3;
  const link = element.closest('a[href]');
  if (link && !/^(#|javascript)/.test(link.getAttribute('href') ?? '')) rank -= 2;
  if (isTile(element, page)) rank -= 3;
  // A sentence that mentions an amount is not the place where the price stands.
  rank -= Math.min(3, Math.max(0, words.trim().length - 14) / 6);
  return {role: was ? 'was' : other ? 'other' : 'now', rank: rank - (other ? 2 : 0)};
};

/** The words right before a price within its own small block: "was", "RRP", "shipping". */
const labelBefore = (element: Element): string => {
  const parts: string[] = [];
  for (let node: Element | null = element, up = 0; node && up < 2; node = node.parentElement, up++) {
    const before = node.previousSibling?.nodeType === 3 ? (node.previousSibling.nodeValue ?? '') : (node.previousElementSibling?.textContent ?? '');
    if (before.trim() && before.length < 40 && !/\p{Nd}/u.test(before)) return before.toLowerCase();
    if (before.trim()) return '';
  }
  return parts.join(' ');
};

/** 0–3: how small the block is that holds both heading and price. */
const nearness = (head: Element, element: Element): number => {
  let up = head.parentElement;
  for (let steps = 0; up && steps < 12; up = up.parentElement, steps++) if (up.contains(element)) return Math.max(0, 3 - steps * 0.3);
  return 0;
};

/** One of several like siblings that each carry a price: a tile of another good. */
const isTile = (element: Element, page: Page): boolean => {
  let node: Element | null = element;
  const head = mainHeading(page);
  for (let up = 0; node && up < 8; node = node.parentElement, up++) {
    const parent: Element | null = node.parentElement;
    if (!parent || (head && node.contains(head))) return false;
    if (parent.childElementCount < 3) continue;
    const name = node.classList[0];
    let twins = 0;
    for (const sibling of parent.children)
      if (sibling !== node && sibling.tagName === node.tagName && sibling.classList[0] === name && sibling.querySelector('a[href]') && CURRENCY.test(sibling.textContent ?? '')) twins++;
    if (twins >= 2) return true;
  }
  return false;
};
