import type {Availability, Image} from '../model/listing.ts';
import type {Money} from '../model/money.ts';

/** One candidate after parsing. `trust` is the reader's: for prices its weight in tenths (0.63 is 6.3). */
export type Told<T = unknown> = {value: T; from: string; trust?: number | undefined};

const SEEN = 'visible';
/** Weight below which no price is named. */
const ENOUGH = 4;
/** Weight of a price in the product's own offers, as against one in the page's metas. */
const OWN = 2.5;

type Weighed = {told: Told<Money>; claimed: number; seen: number};

const weight = ({claimed, seen}: Weighed): number => claimed * 1.6 + seen + (claimed && seen > 2 ? 1 : 0);

const weighed = (candidates: readonly Told<Money>[]): Weighed[] => {
  const claims = candidates.filter(({from}) => !from.startsWith(SEEN));
  const lowest = Math.min(...claims.map(({value}) => value.amount));
  const byAmount = new Map<string, Weighed>();
  for (const told of candidates) {
    const isSeen = told.from.startsWith(SEEN);
    const power = (told.trust ?? 1) * 10 - (!isSeen && told.value.amount > lowest ? 0.5 : 0);
    const key = `${told.value.amount} ${told.value.scale}`;
    const entry = byAmount.get(key) ?? {told, claimed: 0, seen: 0};
    byAmount.set(key, isSeen ? {...entry, seen: Math.max(entry.seen, power)} : {...entry, claimed: Math.max(entry.claimed, power)});
  }
  return [...byAmount.values()].sort((a, b) => weight(b) - weight(a));
};

/** The data of the product itself name a price that stands nowhere on the page, and the page shows one that the data do not name. */
const isClaimUnseen = (claim: Weighed, best: Weighed): boolean => claim.claimed >= OWN && claim.seen === 0 && best.claimed === 0;

/**
 * The price that the evidence speaks for: amounts that agree add up, and what stands where the buyer looks counts more than what is only
 * in the data. Data and page that disagree with like weight give both; too little evidence gives none.
 */
export const weighPrices = (candidates: readonly Told<Money>[]): Told<Money>[] => {
  const [best, ...others] = weighed(candidates);
  if (!best || weight(best) < ENOUGH) return [];
  const rival = others.find(
    other => isClaimUnseen(other, best) || (weight(other) > weight(best) - 0.5 && other.claimed > 0 !== best.claimed > 0),
  );
  return [best, ...(rival ? [rival] : [])].map(({told}) => ({value: told.value, from: told.from}));
};

/** Of the struck prices the likeliest that is above the price asked, and not beyond belief. */
export const chooseListPrice = (candidates: readonly Told<Money>[], price: Money | undefined): Told<Money>[] =>
  price
    ? candidates
        .filter(({value}) => value.currency === price.currency && value.amount > price.amount && value.amount < price.amount * 20)
        .slice(0, 1)
    : [];

/** In stock when any offer is; words of the page that say sold out beat markup that still says otherwise, unless there is a way to buy. */
export const chooseAvailability = (candidates: readonly Told<Availability>[]): Told<Availability>[] => {
  const words = candidates.filter(({from}) => from === 'page words');
  const others = candidates.filter(({from}) => from !== 'page words');
  const stated = others.filter(({from}) => from !== 'buy button');
  const button = candidates.find(({from}) => from === 'buy button');
  const gone = button ? undefined : words.find(({value}) => value === 'out-of-stock');
  // Beside a way to buy, words of being gone speak of something else: a size, a shop, a state that is hidden.
  const said = button ? words.find(({value}) => value !== 'out-of-stock') : words[0];
  const best = gone ?? stated.find(({value}) => value !== 'out-of-stock') ?? stated[0] ?? said ?? button;
  return best ? [best] : [];
};

/** px: what is shown no larger than this is a thumbnail, and its size says nothing of the picture. */
const THUMBNAIL = 250;

const withoutThumbSize = (image: unknown): unknown => {
  if (typeof image !== 'object' || !image) return image;
  const {width, height, ...rest} = image as Partial<Image>;
  return Math.max(width ?? 0, height ?? 0) > THUMBNAIL ? image : rest;
};

/** Of gallery and markup the one that shows more; a gallery of thirty and more is a list of other goods. */
export const chooseImages = (candidates: readonly Told<unknown[]>[]): Told[] =>
  [...candidates]
    .filter(({value, from}) => from !== 'gallery' || value.length < 30)
    .sort((a, b) => b.value.length - a.value.length)
    .slice(0, 1)
    .map(told => (told.from === 'gallery' && Array.isArray(told.value) ? {...told, value: told.value.map(withoutThumbSize)} : told));

/**
 * The heading, but where the markup's name is its beginning and the page's title knows no more than that name, what follows in the heading
 * is a link or a menu.
 */
export const chooseTitle = (candidates: readonly Told<string>[], pageTitle: string): Told<string>[] => {
  const [best, ...others] = candidates;
  const bare =
    best &&
    others.find(
      ({value}) =>
        value.length > 3 &&
        value.length < best.value.length &&
        best.value.startsWith(value) &&
        pageTitle.includes(value) &&
        !pageTitle.includes(best.value),
    );
  return best ? [bare ?? best] : [];
};
