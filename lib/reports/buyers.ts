import {type Activity, type Cohort, cohortsIn} from '../analysis/cohort.ts';
import {isAt, type Place, type PlaceCount, placesOf} from './daily.ts';

export type {Cohort} from '../analysis/cohort.ts';

/** The customers of one shop, or some of them, column by column: whoever they are. `orders`: how many each placed. */
export type ShopCustomers = {shop: Place; buyers: Activity & {orders: Uint32Array}};

/** `of`: which analysis it is, whatever is asked for by now. `limit`: the newest months that are shown. */
export type BuyersAsked = {place: string; limit: number};
export type BuyersReport = BuyersAsked & {
  of: 'buyers';
  customers: number;
  /** Of whom more than one order is known: 0–1; undefined of nobody. */
  repeat: number | undefined;
  /** By the month of the first order, newest first, at most `limit`. */
  cohorts: Cohort[];
  months: number;
  /** The shops with customers: `listings` says how many of them. */
  places: PlaceCount[];
};

const countOf = (parts: readonly ShopCustomers[], least: number): number =>
  parts.reduce((count, {buyers}) => count + buyers.orders.reduce((more, orders) => more + (orders >= least ? 1 : 0), 0), 0);

/** Who came back, and when, at a place. A customer of two shops is one of each: nothing tells that they are the same. */
export const buyersReport = (all: readonly ShopCustomers[], {place, limit}: BuyersAsked): BuyersReport => {
  const parts = all.filter(({shop}) => isAt(place, shop));
  const customers = countOf(parts, 1);
  const cohorts = parts.length > 0 ? cohortsIn(...parts.map(({buyers}) => buyers)) : [];
  const places = placesOf(
    [],
    all.map(({shop}) => shop),
  ).map(one => ({
    ...one,
    listings: countOf(
      all.filter(({shop}) => isAt(one.name, shop)),
      1,
    ),
  }));
  return {
    ...{of: 'buyers', place, limit, customers, places, months: cohorts.length},
    repeat: customers > 0 ? countOf(parts, 2) / customers : undefined,
    cohorts: cohorts.toReversed().slice(0, limit),
  };
};
