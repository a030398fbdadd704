import {packBuyers, unpackBuyers} from '../blocks/buyer-shape.ts';
import {intAt} from '../blocks/ints.ts';
import type {OrderColumns} from '../blocks/order-shape.ts';
import {textAt} from '../blocks/texts.ts';
import {dayOf} from '../model/day.ts';
import type {Shop} from '../model/day-total.ts';
import {type BuyerTotal, plusBuyer} from '../totals/buyers.ts';
import {shopName} from '../totals/shops.ts';

/** The buyers of packed orders, shop by shop as they were read; `zone` (IANA name): of their months. */
export type Ledger = Map<string, {shop: Shop; zone: string; buyers: Map<string, BuyerTotal>}>;

/** What the packed orders of each shop come to by buyer, in bytes. */
export type Summary = {shop: Shop; zone: string; buyers: Uint8Array<ArrayBuffer>}[];

const SECOND = 1000;
const nameOf = ({from, buyer}: Pick<BuyerTotal, 'from' | 'buyer'>): string => `${from}\n${buyer}`;

/** The orders of a block's buyers, one by one; cancelled ones, and those without a time, do not count. */
export function* boughtIn({rows, ints, texts}: OrderColumns, shop: Shop, zone: string): Iterable<BuyerTotal> {
  for (let row = 0; row < rows; row += 1) {
    const [buyer, from, at] = [textAt(texts.buyer, row), textAt(texts.buyerFrom, row), intAt(ints.placedAt, row)];
    if (buyer === undefined || (from !== 'id' && from !== 'mail') || at === undefined) continue;
    if (intAt(ints.credit, row) !== undefined || textAt(texts.status, row) === 'cancelled') continue;
    const bought = {at, host: shop.host, ref: textAt(texts.ref, row) ?? ''};
    const day = dayOf(at, intAt(ints.placedWithin, row) ?? SECOND, zone);
    const [worth, currency] = [intAt(ints.worth, row), textAt(texts.worthCurrency, row)];
    const spent = worth === undefined || currency === undefined ? {} : {[currency]: worth};
    yield {...shop, from, buyer, orders: 1, first: bought, last: bought, spent, months: day ? [day.slice(0, 7)] : []};
  }
}

/** Adds the orders of one more block. */
export const addBlock = (ledger: Ledger, shop: Shop, zone: string, columns: OrderColumns): void => {
  const own = ledger.get(shopName(shop)) ?? {shop, zone, buyers: new Map<string, BuyerTotal>()};
  ledger.set(shopName(shop), own);
  for (const one of boughtIn(columns, shop, zone)) own.buyers.set(nameOf(one), plusBuyer(own.buyers.get(nameOf(one)), one));
};

export const summaryOf = (ledger: Ledger): Summary =>
  [...ledger.values()].map(({shop, zone, buyers}) => ({
    ...{shop, zone},
    buyers: packBuyers(
      [...buyers.values()].map(({buyer, from, orders, first, last, months = [], spent = {}}) => ({
        ...{buyer, from, orders, months, spent},
        ...{firstAt: first.at, firstRef: first.ref, lastAt: last.at, lastRef: last.ref},
      })),
    ),
  }));

/** The ledger that was summed up; undefined where a zone has become another. Throws `Damaged`. */
export const ledgerOf = (summary: Summary, zoneOf: (shop: Shop) => string): Ledger | undefined => {
  if (summary.some(({shop, zone}) => zone !== zoneOf(shop))) return undefined;
  return new Map(
    summary.map(({shop, zone, buyers}) => [
      shopName(shop),
      {
        ...{shop, zone},
        buyers: new Map(
          unpackBuyers(buyers).map(({firstAt, firstRef, lastAt, lastRef, from, buyer, orders, spent, months}) => {
            const [first, last] = [
              {at: firstAt, host: shop.host, ref: firstRef},
              {at: lastAt, host: shop.host, ref: lastRef},
            ];
            const one: BuyerTotal = {...shop, from: from as 'id' | 'mail', buyer, orders, first, last, spent, months};
            return [nameOf(one), one];
          }),
        ),
      },
    ]),
  );
};
