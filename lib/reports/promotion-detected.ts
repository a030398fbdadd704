import {isPromoted, isRefused} from '../choices/promotions.ts';
import {inMajor} from '../format/money.ts';
import type {Choice, PromotionChoice} from '../model/choice.ts';
import type {Shop} from '../model/day-total.ts';
import type {Money} from '../model/money.ts';
import type {PromotionType} from '../model/promotion.ts';
import {promotionTypeIn} from '../model/promotion-words.ts';
import {type DayAt, promotedOf} from './promoted-prices.ts';
import {listedOf, shopOf} from './selling.ts';
import type {Trace} from './trace.ts';

/**
 * A time in which the price of one of the seller's listings was lower, or its page said so. `until` undefined: it still is. `by`: its page struck
 * the usual price out, it went back up, or a badge stood beside it; `badge`: what that said, and the type of promotion that speaks of.
 */
export type Lowered = {start: string; until: string | undefined; seen: string; usual: Money; price: Money} & {
  by: 'struck' | 'returned' | 'badge';
  badge?: {text: string; type: PromotionType} | undefined;
};

/** The same of one or several listings of a shop, which looks like a promotion. */
export type Detected = Lowered & {
  name: string;
  shop: Shop;
  listings: {id: string; title: string | undefined; ref: string; listed: Shop & {ref: string}}[];
  /** The share that was taken off: 0–1, in whole percent of several listings. */
  depth: number;
};

type Told = {day: string; price: Money; struck: Money | undefined; badge: Lowered['badge']};

/** By this share a price has to be lower, and so near to what it was it has to come back within so many days: our own choice. */
const [LEAST, BACK, LONGEST] = [0.03, 0.02, 60];
const DAY = 86_400_000;

const isSame = (a: Money, b: Money): boolean => a.currency === b.currency && (a.scale ?? -1) === (b.scale ?? -1);
const depthOf = (usual: Money, price: Money): number => 1 - inMajor(price) / inMajor(usual);
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
const length = ({start, until, seen}: Lowered): number => (Date.parse(until ?? seen) - Date.parse(start)) / DAY + 1;

/** Of what the badges of a page say the most telling. */
const badgeOf = (badges: readonly string[]): Lowered['badge'] => {
  const all = badges.flatMap(text => {
    const type = promotionTypeIn(text);
    return type ? [{text, type}] : [];
  });
  return all.find(({type}) => type !== 'daily-price') ?? all[0];
};

/** The prices of a listing that were decided, by the day on which each was first read. */
const toldOf = ({moments}: Trace, dayAt: DayAt): Told[] =>
  moments.flatMap(({at, fact: {fields, undecided}}) => {
    const {price, listPrice, badges = []} = fields;
    if (!price || undecided.price) return [];
    const struck = listPrice && isSame(listPrice, price) && depthOf(listPrice, price) >= LEAST ? listPrice : undefined;
    return [{day: dayAt(at), price, struck, badge: badgeOf(badges)}];
  });

const lowestOf = (told: readonly Told[], first: Money): Money =>
  told.reduce((low, {price}) => (isSame(price, first) && inMajor(price) < inMajor(low) ? price : low), first);

type Stretch = {before: Told | undefined; told: Told[]; after: Told | undefined};

/** Stretches of which something is true, and that began or ended while the page was looked at: what is so always is no promotion. */
const stretchesOf = (told: readonly Told[], isSo: (one: Told) => boolean): Stretch[] => {
  const found: Stretch[] = [];
  for (let i = 0; i < told.length; i++) {
    const [before, first] = [told[i - 1], told[i]];
    if (!first || !isSo(first) || (before && isSo(before))) continue;
    const end = told.findIndex((one, at) => at > i && !isSo(one));
    const after = end < 0 ? undefined : told[end];
    if (before || after) found.push({before, told: told.slice(i, end < 0 ? undefined : end), after});
  }
  return found;
};

/** The first and the end of a stretch, with what stood on the page in it. */
const spanOf = ({told, after}: Stretch, first: Told, seen: string) => ({
  ...{start: first.day, until: after && dayBefore(after.day), seen, price: lowestOf(told, first.price)},
  badge: told.find(({badge}) => badge)?.badge,
});

/** Times in which the page struck a price out. */
const struckIn = (told: readonly Told[], seen: string): Lowered[] =>
  stretchesOf(told, ({struck}) => struck !== undefined).flatMap((one): Lowered[] => {
    const [first] = one.told;
    return first?.struck ? [{...spanOf(one, first, seen), usual: first.struck, by: 'struck'}] : [];
  });

/** Times in which a badge of the page spoke of a promotion, whether the price fell with it or not: of a coupon or of two together it does not. */
const badgedIn = (told: readonly Told[], seen: string): Lowered[] =>
  stretchesOf(told, ({badge}) => badge !== undefined).flatMap((one): Lowered[] => {
    const [first] = one.told;
    if (!first) return [];
    const span = spanOf(one, first, seen);
    const usual = [first.struck, one.before?.price].find(
      price => price && isSame(price, span.price) && inMajor(price) > inMajor(span.price),
    );
    return [{...span, usual: usual ?? span.price, by: 'badge'}];
  });

/** Falls of the price, without a word of the page, after which it came back to about what it was. */
const returnedIn = (told: readonly Told[], seen: string): Lowered[] =>
  told.flatMap((first, i): Lowered[] => {
    const before = told[i - 1];
    if (!before || first.struck || before.struck || !isSame(before.price, first.price) || depthOf(before.price, first.price) < LEAST)
      return [];
    const back = told.slice(i + 1).find(({price}) => isSame(price, before.price) && depthOf(before.price, price) <= BACK);
    // A price that went higher than it was did not come back.
    if (!back || back.struck || depthOf(before.price, back.price) < -BACK) return [];
    return [
      {start: first.day, until: dayBefore(back.day), seen, usual: before.price, price: first.price, by: 'returned', badge: first.badge},
    ];
  });

/** The times in which the price of a listing looks promoted, the earliest first; none that overlaps an earlier one. */
export const loweredOf = (trace: Trace, dayAt: DayAt): Lowered[] => {
  const [told, seen] = [toldOf(trace, dayAt), dayAt(trace.seenAt)];
  const all = [...struckIn(told, seen), ...returnedIn(told, seen), ...badgedIn(told, seen)].filter(
    one => length(one) >= 1 && length(one) <= LONGEST,
  );
  return all
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .filter(
      (one, i, list) =>
        !list.slice(0, i).some(({start, until, seen: last}) => start <= (one.until ?? one.seen) && one.start <= (until ?? last)),
    );
};

type Given = {traces: readonly Trace[]; choices: readonly Choice[]; promotions: readonly PromotionChoice[]; dayAt: DayAt; since: string};

const isSaid = (trace: Trace, {start, until, seen}: Lowered, promotions: readonly PromotionChoice[]): boolean =>
  promotions.some(one => one.start <= (until ?? seen) && start <= one.end && isPromoted(one, promotedOf(trace)));

/** What looks like a promotion of the seller's listings since a day, and was neither said nor refused; the last first. */
export const detectedIn = ({traces, choices, promotions, dayAt, since}: Given): Detected[] => {
  const found = new Map<string, Detected>();
  for (const trace of traces) {
    const listed = listedOf(trace);
    for (const one of loweredOf(trace, dayAt)) {
      if ((one.until ?? one.seen) < since || isSaid(trace, one, promotions) || isRefused(choices, listed, one.start)) continue;
      const shop = shopOf(trace);
      const depth = Math.round(100 * depthOf(one.usual, one.price)) / 100;
      // Of what takes nothing off the price each listing is told by itself.
      const name = [shop.site, shop.host, shop.shop ?? '', one.start, one.until ?? '', depth || trace.id].join('\n');
      const listings = [...(found.get(name)?.listings ?? []), {id: trace.id, title: trace.title, ref: listed.ref, listed}];
      found.set(name, {...one, name, shop, depth, listings});
    }
  }
  return [...found.values()].sort((a, b) => (a.start < b.start ? 1 : -1));
};
