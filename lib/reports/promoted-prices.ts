import {discountDepth, type Overlap, overlaps, priceUnder} from '../analysis/promotion.ts';
import {leastOf, type Promoted, promotionsOf} from '../choices/promotions.ts';
import type {PromotionChoice} from '../model/choice.ts';
import type {Money} from '../model/money.ts';
import type {How} from '../prices/margin.ts';
import {floorOf, type MarginShort, marginShort} from './margin.ts';
import {listedOf, type Selling, shopOf} from './selling.ts';
import {presentOf, type Trace} from './trace.ts';

/** The day (YYYY-MM-DD) on which a moment (epoch ms) lies. */
export type DayAt = (at: number) => string;

export const promotedOf = (trace: Trace): Promoted => {
  const listed = listedOf(trace);
  const {site, host, shop} = listed;
  return {listed, sku: presentOf(trace).fields.sku, shops: [{site, host, shop}, shopOf(trace)]};
};

/** What a listing cost just before a day; where nothing was read before, the price that its page struck out later, else its first. */
export const priceBefore = (trace: Trace, day: string, dayAt: DayAt): Money | undefined => {
  const priced = trace.moments.filter(({fact}) => fact.fields.price && !fact.undecided.price);
  const before = priced.filter(({at}) => dayAt(at) < day).at(-1);
  if (before) return before.fact.fields.price;
  const [first] = priced;
  return first?.fact.fields.listPrice ?? first?.fact.fields.price;
};

/** What a listing costs without the promotions that reach into a stretch of days, or into those that do. */
export const usualPrice = (trace: Trace, start: string, promotions: readonly PromotionChoice[], dayAt: DayAt): Money | undefined => {
  const reaching = promotions.filter(one => one.start <= start && one.end >= start).map(one => one.start);
  const [first = start] = [...reaching, start].sort();
  return priceBefore(trace, first, dayAt);
};

/** One listing under a promotion. `floor`: the lowest price that leaves the least margin wanted, or nothing lost. */
export type PromotedLine = {
  id: string;
  title: string | undefined;
  usual: Money | undefined;
  price: Money | undefined;
  depth: number | undefined;
  margin: MarginShort;
  floor: Money | undefined;
  how: How;
  isBelow: boolean;
};

type Given = {choices: readonly PromotionChoice[]; selling: Selling; dayAt: DayAt};

const leastFor = (trace: Trace, {choices}: Selling): number => leastOf(choices, listedOf(trace), promotedOf(trace).shops)?.margin ?? 0;
export const floorFor = (trace: Trace, selling: Selling) => floorOf(trace, selling, leastFor(trace, selling));

/** What a promotion makes of the usual price of a listing. */
export const promotedPrice = (trace: Trace, promotion: PromotionChoice, {choices, dayAt}: Omit<Given, 'selling'>) => {
  const others = promotionsOf(choices, promotedOf(trace)).filter(({id}) => id !== promotion.id);
  const usual = usualPrice(trace, promotion.start, others, dayAt);
  const price = usual && priceUnder(usual, [promotion]);
  return {usual, price, depth: usual && price && discountDepth(usual, price)};
};

/** The same, and what is then left of it. */
export const promotedLine = (trace: Trace, promotion: PromotionChoice, given: Given): PromotedLine => {
  const under = promotedPrice(trace, promotion, given);
  const {price} = under;
  const floor = floorFor(trace, given.selling);
  return {
    ...{id: trace.id, title: trace.title, ...under, floor: floor?.price, how: floor?.how ?? 'derived'},
    margin: price ? marginShort(trace, given.selling, price) : {why: 'no-price'},
    isBelow: floor !== undefined && price !== undefined && price.amount < floor.price.amount,
  };
};

/** Promotions of a listing that run together from today on. */
export type OverlapRow = Overlap & {
  id: string;
  title: string | undefined;
  floor: Money | undefined;
  names: PromotionChoice[];
  listings: number;
};

const rowsOf = (trace: Trace, {choices, selling, dayAt}: Given): OverlapRow[] => {
  const own = promotionsOf(choices, promotedOf(trace)).filter(({end}) => end >= selling.on);
  const [first = selling.on] = [...own.map(({start}) => start), selling.on].sort();
  const price = own.length > 1 ? usualPrice(trace, first, own, dayAt) : undefined;
  if (!price) return [];
  const floor = floorFor(trace, selling)?.price;
  return overlaps(price, own, floor)
    .filter(({to}) => to >= selling.on)
    .map(one => ({
      ...{...one, id: trace.id, title: trace.title, floor, listings: 1},
      names: own.filter(({id}) => one.promotions.includes(id)),
    }));
};

/** Where promotions run together; of several listings under the same the one that comes out worst, below its floor first. */
export const overlapRows = (traces: readonly Trace[], given: Given): OverlapRow[] => {
  const worst = new Map<string, OverlapRow>();
  for (const row of traces.flatMap(trace => rowsOf(trace, given))) {
    const name = [row.from, row.to, ...row.promotions].join('\n');
    const known = worst.get(name);
    const listings = (known?.listings ?? 0) + 1;
    worst.set(name, {...(known && known.by >= row.by ? known : row), listings});
  }
  return [...worst.values()].sort((a, b) => b.by - a.by || (a.from < b.from ? -1 : 1));
};
