import type {Reading} from '../model/reading.ts';
import {keptAddress} from '../parse/address.ts';

/** What one look at a page came to, as far as two looks are held against each other. */
export type Sight = {
  /** The address without what only chooses a variant or a part of the same thing. */
  thing: string;
  /** All evidence of the page; '' where it told of nothing. */
  mark: string;
  /** The evidence of title and price that a buyer can see; '' where there is none. In place of the price all there is of what names itself, and of a form. */
  title: string;
  price: string;
  /** Does what is told say itself what it is of? Then the address has no say in it. */
  isNamed: boolean;
};

const VARIANT = /(?<=[?&])(?:varia|sku_?id|tab|pa?g|action)[^=]*=[^&#]*&?/gi;

/** Which thing an address is about: two colours of a good are one thing, two goods are two. */
export const thingAt = (address: string): string =>
  keptAddress(address)
    .replace(VARIANT, '')
    .replace(/[?&](?=#|$)/, '');

const written = JSON.stringify;

const isShown = ({value}: {value?: unknown}): boolean => !(value as {markup?: unknown} | null | undefined)?.markup;

/** The candidates of a field that stand on the page itself. */
const shown = (readings: readonly Reading[], field: string): string => {
  const values = readings.map(({found}) => (found[field] ?? []).filter(isShown).map(each => each.value));
  return values.flat().length ? written(values) : '';
};

/** What `readings`, taken at `address`, say of the page. `isForm`: they are of a form, which is filled in at one go, whatever its price. */
export const sightOf = (address: string, readings: readonly Reading[], isForm?: boolean): Sight => {
  // An order bears its number, and a row of a list the identifier of its own thing.
  const isNamed = readings.length > 1 || readings[0]?.kind === 'order';
  // A list of a thousand rows is written out once: what it says, and beside that of what.
  const found = written(readings.map(each => each.found));
  // Of one good the address may be all that numbers it: what was there before is not new for another number.
  const left = isNamed ? 'found' : 'ref';
  const mark = readings[0] ? written(readings, (key, value) => (key === left ? '' : value)) + (isNamed ? found : '') : '';
  return {
    thing: thingAt(address),
    mark,
    // Where no title was found but in the data, the names that these give.
    title: shown(readings, 'title') || (mark && written(readings.map(({markup}) => markup?.products.map(({node}) => node.name)))),
    price: isNamed || isForm ? found : shown(readings, 'price'),
    isNamed,
  };
};

/** How long a reading must stay the same before it is believed: ms. Chosen so that a slow shop is waited for and a seller is not. */
const SETTLED = 150;
/** Without a price it may be half a page. */
const HALF = 1500;
/** Shops that change the content first change the address within a moment. */
const BEFORE_MOVE = 1000;
/** The title is new and the price is the old one: two goods may cost the same, or the price is still to come. */
const SAME_PRICE = 1000;
/** The address is another one, and something changed, but the title did not. */
const SAME_TITLE = 2500;

/** What rests so long is never believed. */
export const FOREVER = Number.POSITIVE_INFINITY;

/**
 * How long (ms) what is seen must stay as it is before it is taken for what the address shows; `before` is what the same document was
 * last believed to say, if anything; `passed`: the marks of what stood since then under addresses of other things, with the first of these,
 * undefined while the address has been of one thing. `FOREVER`: all of it was there before under the address of another thing.
 */
export const restOf = (now: Sight, before: Sight | undefined, passed?: ReadonlyMap<string, string>): number => {
  const whole = now.price ? 0 : HALF;
  if (!before) return whole;
  if (now.isNamed && now.mark !== before.mark) return now.price === before.price ? SAME_TITLE : SETTLED;
  if (now.thing === before.thing) {
    if (now.mark === before.mark) return BEFORE_MOVE;
    // The seller was elsewhere and is back: a form of a variant may stand there for as long as the page of its product takes to come.
    if (passed) return passed.has(now.mark) ? FOREVER : BEFORE_MOVE;
    return now.title === before.title ? SETTLED : BEFORE_MOVE;
  }
  if (now.mark === before.mark) return FOREVER;
  if (now.title === before.title) return SAME_TITLE;
  // It stood already under an address that was left before it could be believed.
  const isLeft = (passed?.get(now.mark) ?? now.thing) !== now.thing;
  return Math.max(whole, isLeft || now.price === before.price ? SAME_PRICE : SETTLED);
};

/** Does it differ in all that tells things apart from what was there before? Then it only has to stand still. */
export const isPlain = (now: Sight, before: Sight | undefined, passed?: ReadonlyMap<string, string>): boolean =>
  now.mark !== '' && restOf(now, before, passed) <= SETTLED;
