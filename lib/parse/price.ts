import {type Amount, amountAt} from './amount.ts';
import {currencyOfCountry} from './country.ts';
import {plain} from './digits.ts';
import {regionOf} from './locale.ts';
import {type Mark, markBefore, markBehind, settle, together} from './marks.ts';
import {numbers, threeDecimals} from './number.ts';
import {saysPrice} from './words.ts';

/** What the caller knows besides the text: an ISO 4217 code and a BCP-47 tag. */
export type Known = {hint?: string | undefined; locale?: string | undefined};
/** A price as read: exact decimal text, the upper end of a range, the currency where one is known, and the piece of the text that says so. */
export type Price = {amount: string; to: string | undefined; currency: string | undefined; text: string};
type Signed = Amount & {from: number; until: number; mark: Mark | undefined; isLed: boolean};

/** No longer text is a price. */
const longest = 500;

const isPriced = (token: string): boolean => /\D\d\d\d?$/.test(token);

/** 12€50, 1250€ 60, $199 99, 120 50 Lei: the cents stand in an element of their own. */
const raised = /^(\D{0,5})(\d(?:[\d.,']*\d)?)(?:( ?\p{Sc}) ?(\d\d)(?!.*[\p{Sc}%])| (\d\d)(?!.*%))(\D{0,5})$/u;
/** 12 zł 99 gr, 1299 руб. 50 коп, 129 Lei 99: the cents stand behind the sign. */
const worded =
  /^(\D{0,8}(?:\d{1,3}(?:[., ']\d{3})+|\d+)) ?(?!x )(\p{L}{1,5}\.?) (\d\d)(?: ?(?:gr|коп|kop|bani|hal|øre|öre|ct|cents?|ст)\.?)?$/iu;
/** 1.250$00: the escudo's sign stands between. */
const escudo = /(\d)\$00(?!\d)/;

/** 99¢ and 99p are parts of a dollar and a pound. */
const cents = (_: string, front: string, count: string): string => `${front}$0.${count.padStart(2, '0')}`;
const pence = (_: string, count: string): string => `£0.${count.padStart(2, '0')}`;
const parts = (text: string): string => text.replace(/(^|[^\d.,])(\d\d?) ?¢(?!\d)/, cents).replace(/^(\d\d?) ?p$/, pence);

const joinCents = (raw: string): string => {
  const text = parts(raw);
  return /[\p{L}\p{Sc}]/u.test(text) ? text.replace(escudo, '$1 CVE').replace(raised, '$1$2.$4$5$3$6').replace(worded, '$1.$3 $2') : text;
};

/** May a sign in front of a number be believed? A single letter only where the text or the upper end of a range begins: "Size M 12.50". */
const isTrusted = (text: string, {shy, codes, start}: Mark, {token, end}: Amount, hint: string | undefined): boolean => {
  if (shy === 2 && !/(?:^|-)\s?$/.test(text.slice(0, start))) return false;
  return shy < 1 || isPriced(token) || (!/^\s?\p{L}/u.test(text.slice(end)) && (shy < 2 || (hint !== undefined && codes.includes(hint))));
};

/** A single letter behind a number is money only at the end of the text, and one that is a unit or a size only where the hint says so. */
const isSign = (text: string, {start, end, codes}: Mark, token: string, hint: string | undefined): boolean => {
  const sign = text.slice(start, end).replace(/'/g, '');
  if (!/^(?:[A-Z]|MX)$/.test(sign)) return true;
  const isHinted = hint !== undefined && codes.includes(hint);
  return end === text.length && (/[DEPQRX]/.test(sign) || ((isHinted || /[FKN]/.test(sign)) && isPriced(token)));
};

const signed = (text: string, amount: Amount, hint: string | undefined): Signed => {
  const {start, end, token} = amount;
  const [left, right] = [markBefore(text, start), markBehind(text, end)];
  const before = left && isTrusted(text, left, amount, hint) ? left : undefined;
  /** In "6 $12.99" the sign belongs to the next number. */
  const isOfNext = right && right.start > end && /\d/.test(text[right.end] ?? '');
  const behind = right && !isOfNext && isSign(text, right, token, hint) ? right : undefined;
  return {...amount, from: before?.start ?? start, until: behind?.end ?? end, mark: together(before, behind), isLed: before !== undefined};
};

/** The numbers of a text that may be prices: no percentages, nothing below zero. */
function* amounts(text: string, hint: string | undefined): Generator<Signed> {
  let done = 0;
  for (const match of text.matchAll(numbers)) {
    if (match.index < done) continue;
    const one = signed(text, amountAt(text, match.index, match[0]), hint);
    done = one.end;
    if (!/^ ?%/.test(text.slice(one.end, one.end + 2)) && !/(?:^|\s)-$/.test(text.slice(Math.max(0, one.from - 2), one.from))) yield one;
  }
}

const between = /^\s?(?:-|to|bis|do|до|a|à|až|tot|til|至|到)\s?$/i;
const isRange = (text: string, low: Signed, high: Signed): boolean => between.test(text.slice(low.until, high.from));

/** $12 - 15: the upper end needs no sign of its own where no word follows that would make it something else. */
const isUpper = (text: string, low: Signed, high: Signed): boolean =>
  high.mark ? high.mark.codes.some(code => low.mark?.codes.includes(code)) : low.isLed && !/^\s?\p{L}/u.test(text.slice(high.end));

const priceOf = (text: string, mark: Mark | undefined, low: Signed, high: Signed | undefined, {hint, locale}: Known): Price | undefined => {
  const currency = mark ? settle(mark.codes, text, hint, locale) : hint;
  const three = threeDecimals(currency, locale);
  const [amount, to] = [low.value(three), high?.value(three)];
  if (amount === undefined) return;
  const isWide = high && to !== undefined && Number(to) > Number(amount);
  return {amount, to: isWide ? to : undefined, currency, text: text.slice(low.from, isWide ? high.until : low.until)};
};

/** 12-15 € is a range, "iPhone 12 - 899 €" is none. */
const isNear = ({amount, to}: Price): boolean => to !== undefined && Number(to) < 20 * Number(amount);

const bare = (text: string, [low, high]: Signed[], known: Known): Price | undefined => {
  if (!low) return;
  const [front, back] = [text.slice(0, low.start), text.slice(low.end)];
  const hasCents = /[.,٫] ?\d\d$/.test(low.token);
  const isMultiple = low.end - low.start > low.token.length;
  const isAlone = /^[-\s*().,:;!]*(?:\/-)?$/.test(front + back.replace(numbers, '').replace(/%/g, ''));
  if (isMultiple && !known.hint) return;
  if (!(isAlone ? !high || hasCents : saysPrice(front, back, hasCents))) return;
  const price = priceOf(text, undefined, low, high && isRange(text, low, high) ? high : undefined, known);
  /** Longer ones are telephone and article numbers. */
  return price && (price.amount.split('.')[0]?.length ?? 0) <= (known.hint ? 9 : 7) ? price : undefined;
};

const free = /^(?:free|gratis|gratuit|gratuito|kostenlos|бесплатно|免费|免費|無料|무료)!?$/i;

/** Reads the first price in a text; undefined where none is. Without a hint or locale an ambiguous sign is its most traded currency. */
export const readPrice = (raw: string, known: Known): Price | undefined => {
  if (raw.length > longest) return;
  const text = joinCents(plain(raw));
  if (free.test(text)) return {amount: '0', to: undefined, currency: known.hint, text};
  const unsigned: Signed[] = [];
  let low: Signed | undefined;
  for (const one of amounts(text, known.hint ?? currencyOfCountry(regionOf(known.locale ?? '')))) {
    if (low) return priceOf(text, low.mark, low, isRange(text, low, one) && isUpper(text, low, one) ? one : undefined, known);
    const last = unsigned.at(-1);
    if (!one.mark) {
      unsigned.push(one);
    } else {
      const wide = last && isRange(text, last, one) ? priceOf(text, one.mark, last, one, known) : undefined;
      if (wide && isNear(wide)) return wide;
      if (priceOf(text, one.mark, one, undefined, known)) low = one;
    }
  }
  return low ? priceOf(text, low.mark, low, undefined, known) : bare(text, unsigned, known);
};
