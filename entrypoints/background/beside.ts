import {keyOfListed, keyOfPin, pinOf, pinsTo} from '../../lib/choices/pins.ts';
import {ratesIn} from '../../lib/choices/rates.ts';
import type {Choice} from '../../lib/model/choice.ts';
import type {Money} from '../../lib/model/money.ts';
import {isOf, type ThingKey} from '../../lib/model/thing.ts';
import {convertedTo} from '../../lib/prices/rate.ts';
import {type BesideReport, besideReport, type Kept} from '../../lib/reports/beside.ts';
import {priceIn} from '../../lib/reports/comparison.ts';
import {type MarginShort, marginShort} from '../../lib/reports/margin.ts';
import {curveOf, pricesOverTime, windowsOf} from '../../lib/reports/price-history.ts';
import {sellingOf} from '../../lib/reports/selling.ts';
import {traceOf} from '../../lib/reports/trace.ts';
import {siteById} from '../../lib/sites/index.ts';
import {history} from '../../lib/store/history.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {allChoices, headAt, isHeadOf, ownListings} from '../../lib/store/read.ts';
import {dayOf} from '../report-worker/answer.ts';

/** views → background: what is to be said of one listing beside those that it is held against. The matcher and the fees are too much for a popup. */
export type BesideAsked = {type: 'beside'; about: ThingKey};
export type BesideAnswer = {report: BesideReport | undefined};

export const isBesideAsked = (message: unknown): message is BesideAsked =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'beside';

const isListing = isHeadOf('listing');

/** Own listings that a page can be held against. */
const MOST = 500;

const listingAt = async (store: Store, key: ThingKey): Promise<Head<'listing'> | undefined> => {
  const head = await headAt(store, key);
  return head && isListing(head) ? head : undefined;
};

const unjudged = () => ({score: undefined, verdicts: []});

/** What a sale of one of mine would leave at a price, which is converted where the seller said by which rate. */
const marginOf = (mine: Head<'listing'>, price: Money, choices: readonly Choice[], now: number): MarginShort => {
  const at = convertedTo(price, priceIn(mine.whole)?.currency ?? price.currency, ratesIn(choices))?.price ?? price;
  const trace = traceOf({head: mine, history: [mine.whole], judge: unjudged, turns: [], judgedFrom: Number.POSITIVE_INFINITY});
  const regionOf = (site: string, host: string) => siteById(site)?.region?.(host);
  return marginShort(trace, sellingOf({traces: [trace], choices, on: dayOf(now), regionOf}), at);
};

/** The pages that are held against one of mine; not those of which the seller has not said yet that they offer it. */
const pinnedTo = async (store: Store, key: ThingKey, choices: readonly Choice[]): Promise<Kept[]> => {
  const pins = pinsTo(key, choices).filter(({isUnsure}) => !isUnsure);
  return (await Promise.all(pins.map(pin => listingAt(store, keyOfPin(pin))))).flatMap(head => head ?? []);
};

const mineOf = (page: Kept, choices: readonly Choice[], store: Store): Promise<Head<'listing'> | undefined> | undefined => {
  const to = pinOf(page.key, choices)?.to;
  return to && listingAt(store, keyOfListed(to));
};

/** Answers it from the store, as things stand now (epoch ms); undefined: the listing is not kept. */
export const besideOf = async (store: Store, key: ThingKey, now: number): Promise<BesideReport | undefined> => {
  const page = await listingAt(store, key);
  if (!page) return undefined;
  const choices = await allChoices(store);
  const isMine = page.whole.fields.owner === 'mine';
  const [own, pinned, mine, past] = await Promise.all([
    isMine ? [] : ownListings(store, MOST),
    isMine ? pinnedTo(store, key, choices) : [],
    isMine ? undefined : mineOf(page, choices, store),
    history(store, key),
  ]);
  const price = priceIn(page.whole);
  const prices = pricesOverTime(past.filter(isOf('listing')), page.seenAt).price;
  return besideReport({
    ...{page, isMine, choices, own, pinned, mine},
    margin: mine && price && marginOf(mine, price, choices, now),
    windows: windowsOf(prices, now),
    curve: curveOf(prices, now),
  });
};
