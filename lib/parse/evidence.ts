import type {Availability, Image} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import {meanText} from './text.ts';
import type {Told} from './told.ts';

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
  const stated = others.filter(({from}) => !from.endsWith('buy button'));
  const button = candidates.find(({from}) => from === 'buy button');
  const gone = button ? undefined : words.find(({value}) => value === 'out-of-stock');
  // Beside a way to buy, words of being gone speak of something else: a size, a shop, a state that is hidden.
  const said = button ? words.find(({value}) => value !== 'out-of-stock') : words[0];
  // Some pages switch the button on only when their scripts have run, so it says something where nothing else does.
  const off = candidates.find(({from}) => from === 'disabled buy button');
  const best = gone ?? stated.find(({value}) => value !== 'out-of-stock') ?? stated[0] ?? off ?? said ?? button;
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

const lower = (text: string): string => text.toLowerCase();
const holds = (text: string, part: string): boolean => lower(text).includes(lower(part));

/** A price at the beginning or the end, apart from the rest. */
const PRICED = /^\p{Sc}\s?[\d.,\s]*\d\s+[·•|–—-]\s+(?=.{4})|(?<=.{4})\s+[·•|–—-]\s+\p{Sc}\s?[\d.,\s]*\d$/u;

/** Classified ads show the price within the heading; where the page's title knows the name without it, it is no part of it. */
const withoutPrice = (title: string, pageTitle: string): string => {
  const bare = title.replace(PRICED, '');
  return holds(pageTitle, bare) && !holds(pageTitle, title) ? bare : title;
};

/**
 * The heading, but where the markup's name is its beginning and the page's title knows no more than that name, what follows in the heading
 * is a link or a menu. Where only the page's title tells the name, what is shown of it is the name.
 */
export const chooseTitle = (candidates: readonly Told<string>[], pageTitle: string): Told<string>[] => {
  const [best, ...others] = candidates;
  if (!best) return [];
  const title = meanText(pageTitle);
  const shown = others.find(({value}) => best.from === 'page title' && holds(best.value, value) && value.length * 2 > best.value.length);
  const bare = others.find(
    ({value}) =>
      value.length > 3 &&
      value.length < best.value.length &&
      lower(best.value).startsWith(lower(value)) &&
      holds(title, value) &&
      !holds(title, best.value),
  );
  const chosen = shown ?? bare ?? best;
  return [{...chosen, value: withoutPrice(chosen.value, title)}];
};
