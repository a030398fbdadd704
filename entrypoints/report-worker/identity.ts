import type {Sold} from '../../lib/kpi.ts';
import type {Choice} from '../../lib/model/choice.ts';
import type {BuyerDay} from '../../lib/model/day-total.ts';
import type {OrderTold} from '../../lib/model/order-told.ts';
import type {ShopCustomers} from '../../lib/reports/buyers.ts';
import {countedAt, type Place, placeName} from '../../lib/reports/daily.ts';
import type {RoomAnswer, RoomQuestion} from '../../lib/reports/rooms.ts';
import type {Trace} from '../../lib/reports/trace.ts';
import {buyerColumnsOf} from '../../lib/store/all-buyers.ts';
import {soldOf} from '../../lib/store/days.ts';
import {newBuyersOf} from '../../lib/store/new-buyers.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices} from '../../lib/store/read.ts';
import {type Shops, shopsOf} from '../../lib/totals/shops.ts';

/** What the seller said of shops and goods, and what orders tell of them. */
export type Identity = {
  choices: readonly Choice[];
  shops: Shops;
  told: readonly OrderTold[];
  newBuyers: readonly BuyerDay[] | 'mixed';
  /** Undefined while nobody asked for them. */
  buyers?: readonly ShopCustomers[] | undefined;
};

/** Nothing was said, and no order is known. */
export const nothingSaid: Identity = {choices: [], shops: shopsOf([]), told: [], newBuyers: []};

/** Is it about customers? They are read for it alone. */
export const asksBuyers = (question: RoomQuestion | undefined): boolean => question?.room === 'analyses' && question.analysis === 'buyers';

/** Orders, what they come to, and what the seller said. */
export const readIdentity = async (store: Store, question?: RoomQuestion): Promise<{sold: Sold; identity: Identity}> => {
  const [{days, orders, told}, choices] = [await soldOf(store), await allChoices(store)];
  // Looked for among all orders, and by what came of promotions alone.
  const newBuyers = choices.some(({what}) => what === 'promotion') ? await newBuyersOf(store) : [];
  const buyers = asksBuyers(question) ? await buyerColumnsOf(store) : undefined;
  return {sold: {days, orders}, identity: {choices, shops: shopsOf(choices), told, newBuyers, buyers}};
};

/** A shop as its pages tell it. */
type Met = {site: string; host: string; shop?: string | null};
export const countedFor = ({site, host, shop = null}: Met, {shops}: Identity): Place => {
  const {shop: root, name: called} = shops.of({site, host, shop});
  return {...root, ...(called !== undefined && {called})};
};

/** Each listing with the shop that it counts for, and the name of that. */
export const counting = (traces: readonly Trace[], identity: Identity): Trace[] => {
  const known = new Map<string, Place>();
  return traces.map(trace => {
    const name = placeName(trace);
    const counts = known.get(name) ?? countedFor(trace, identity);
    known.set(name, counts);
    return {...trace, counts};
  });
};

/** An answer with the names that the seller gave shops. */
export const named = (answer: RoomAnswer, identity: Identity): RoomAnswer => {
  const called = <T extends Place>(one: T): T => ({...one, ...countedFor(countedAt(one), identity)});
  if (answer.room === 'goods' || answer.room === 'shops') return answer;
  if (answer.room === 'alerts') {
    const {open, quiet, places} = answer.report;
    return {...answer, report: {...answer.report, open: open.map(called), quiet: quiet.map(called), places: places.map(called)}};
  }
  return {...answer, report: {...answer.report, places: answer.report.places.map(called)}} as RoomAnswer;
};
