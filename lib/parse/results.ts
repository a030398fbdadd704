import type {Money} from '../model/money.ts';
import type {Result} from '../model/search.ts';
import {keptAddress} from './address.ts';
import {type Card, firstMeant, isCard} from './cards.ts';
import {ratingIn, reviewCountIn} from './rating-words.ts';
import {isSponsored} from './sponsored-words.ts';
import {meanText} from './text.ts';

/** What an amount in the page's words means: one price, or the lower and the upper end of a range. */
export type Range = {money: Money; to?: Money};
type Around = {rangeOf: (value: unknown) => Range | undefined};

const shownIn = (value: unknown): string[] =>
  isCard(value) && Array.isArray(value.shown) ? value.shown.filter(each => typeof each === 'string') : [];

const textOf =
  (longest: number) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' ? meanText(value).slice(0, longest) || undefined : undefined;

const whole =
  (least: number, inWords: (text: string) => number | undefined) =>
  (value: unknown): number | undefined => {
    const number = typeof value === 'number' ? value : shownIn(value).map(inWords).find(Boolean);
    return number !== undefined && Number.isSafeInteger(number) && number >= least ? number : undefined;
  };

const LABELLED = /^\W*rat(?:ing|ed)\W*([0-5](?:[.,]\d{1,2})?)\W*$/i;
const starsIn = (text: string): number | undefined =>
  ratingIn(text) ?? (Number(LABELLED.exec(text)?.[1]?.replace(',', '.') ?? 0) || undefined);
const rating = (value: unknown): number | undefined => {
  const number = typeof value === 'number' ? value : shownIn(value).map(starsIn).find(Boolean);
  return number !== undefined && number >= 0 && number <= 5 ? number : undefined;
};

const sponsored = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const words = shownIn(value);
  return words.length ? words.some(isSponsored) : undefined;
};

const POWERS: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  tsd: 1e3,
  тыс: 1e3,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  m: 1e6,
  mio: 1e6,
};
const SHORT = /^\W*(\d{1,3}(?:[.,]\d{1,2})?) ?(k|mil|tsd|тыс|[千천万萬만]|m|mio)\.?\+?\W*$/iu;

/** A number of reviews as cards have it: “(1,234)”, “1.2K”, 2.3万; a number within a sentence says something else. */
const countIn = (text: string): number | undefined => {
  const [, short = '', power = ''] = SHORT.exec(text) ?? [];
  if (power) return Math.round(Number(short.replace(',', '.')) * (POWERS[power.toLowerCase()] ?? 1));
  const said = /^[^\p{L}\d]*(\d{1,3}(?:[., '’]\d{3})+|\d{1,7})[^\p{L}\d]*$/u.exec(text)?.[1];
  return said === undefined ? reviewCountIn(text) : Number(said.replace(/\D/g, ''));
};

const rankIn = (text: string): number | undefined => Number(/\d{1,6}/.exec(text)?.[0] ?? 0) || undefined;

const addressOf = (value: unknown): string | undefined =>
  typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value) ? keptAddress(value) : undefined;

/** A thing without an identifier of the site's is named by the path of its page. */
const nameOf = (url: string): string => {
  const {pathname, search, hash} = new URL(url);
  return (pathname + search + hash).slice(0, 500);
};

/** An amount without what stands behind it in brackets: the number of offers, of pieces. */
const bare = (value: unknown): unknown =>
  isCard(value) && typeof value.money === 'string' ? {...value, money: value.money.replace(/[(（][^)）]*[)）]/g, ' ')} : value;

const pricesOf = (card: Card, {rangeOf}: Around): Pick<Result, 'price' | 'priceTo' | 'listPrice'> => {
  const price = firstMeant(card, 'price', value => rangeOf(value) ?? rangeOf(bare(value)));
  const former = firstMeant(card, 'listPrice', rangeOf)?.money;
  const isFormer = former && price && former.currency === price.money.currency && former.amount > price.money.amount;
  return {
    ...(price ? {price: price.money} : {}),
    ...(price?.to ? {priceTo: price.to} : {}),
    ...(isFormer ? {listPrice: former} : {}),
  };
};

const resultOf = (card: Card, position: number, around: Around): Result => {
  const url = firstMeant(card, 'url', addressOf);
  const fields = {
    ref: firstMeant(card, 'ref', textOf(500)),
    title: firstMeant(card, 'title', textOf(2000)),
    url,
    rating: firstMeant(card, 'rating', rating),
    reviewCount: firstMeant(card, 'reviewCount', whole(0, countIn)),
    sponsored: firstMeant(card, 'sponsored', sponsored),
    rank: firstMeant(card, 'rank', whole(1, rankIn)),
    badge: firstMeant(card, 'badge', textOf(200)),
    deal: firstMeant(card, 'deal', textOf(200)),
    coupon: firstMeant(card, 'coupon', textOf(200)),
  };
  const shown = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {...shown, ...pricesOf(card, around), position};
};

/** Addresses that count a click and lead on: they name no thing. */
const COUNTING = /\/(?:redirect(?:_\w+)?|clicks?|clk|aclk|adclick|tracking)\/?(?:[?#]|$)/i;

/** Names a result by its page where the site has no identifier; an address that several things share counts clicks on them. */
const named = (results: readonly Result[]): Result[] => {
  const titles = new Map<string, Set<string>>();
  for (const {url = '', title = ''} of results) titles.set(url, (titles.get(url) ?? new Set()).add(title));
  return results.map(result => {
    if (result.ref || !result.url) return result;
    const {url, ...rest} = result;
    return (titles.get(url)?.size ?? 0) > 1 || COUNTING.test(url) ? rest : {ref: nameOf(url), ...result};
  });
};

/** The results that the cards of a list mean, in their order. */
export const resultsOf = (cards: readonly unknown[], around: Around): Result[] =>
  named(
    cards
      .slice(0, 500)
      .filter(isCard)
      .map((card, i) => resultOf(card, i + 1, around)),
  );
