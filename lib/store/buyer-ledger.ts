import {packFigures, unpackFigures} from '../blocks/buyer-figures.ts';
import {type BuyerName, packNames, unpackNames} from '../blocks/buyer-shape.ts';
import {intAt} from '../blocks/ints.ts';
import type {OrderColumns} from '../blocks/order-shape.ts';
import {textAt} from '../blocks/texts.ts';
import {dayOf} from '../model/day.ts';
import type {Shop} from '../model/day-total.ts';
import {type BuyerTotal, plusBuyer} from '../totals/buyers.ts';
import {shopName} from '../totals/shops.ts';
import {PIECE, type SumPiece} from './sums.ts';

/** The buyers of packed orders, shop by shop as they were read; `zone` (IANA name): of their months. */
export type Ledger = Map<string, {shop: Shop; zone: string; buyers: Map<string, BuyerTotal>}>;

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

/** A ledger in pieces, the figures and the names of each. */
export const piecesOf = (ledger: Ledger): {figures: SumPiece; names: SumPiece}[] =>
  [...ledger.values()].flatMap(({shop, zone, buyers}) => {
    const all = [...buyers.values()];
    return Array.from({length: Math.ceil(all.length / PIECE)}, (_, i) => {
      const some = all.slice(i * PIECE, (i + 1) * PIECE);
      const figures = some.map(({orders, first, last, months = [], spent = {}}) => ({
        ...{orders, months, spent},
        ...{firstAt: first.at, lastAt: last.at},
      }));
      const names = some.map(({buyer, from, first, last}) => ({buyer, from, firstRef: first.ref, lastRef: last.ref}));
      return {figures: {shop, zone, bytes: packFigures(figures)}, names: {shop, zone, bytes: packNames(names)}};
    });
  });

/** The ledger that was put in pieces; undefined where a zone has become another, or one tells of other buyers than the other. Throws `Damaged`. */
export const ledgerOf = (figures: readonly SumPiece[], names: readonly SumPiece[], zoneOf: (shop: Shop) => string): Ledger | undefined => {
  if (figures.length !== names.length || figures.some(({shop, zone}) => zone !== zoneOf(shop))) return undefined;
  const ledger: Ledger = new Map();
  for (const [i, {shop, zone, bytes}] of figures.entries()) {
    const [known, called] = [unpackFigures(bytes), unpackNames(names[i]?.bytes ?? new Uint8Array())];
    if (known.length !== called.length) return undefined;
    const own = ledger.get(shopName(shop)) ?? {shop, zone, buyers: new Map<string, BuyerTotal>()};
    ledger.set(shopName(shop), own);
    for (const [row, {orders, firstAt, lastAt, spent, months}] of known.entries()) {
      const {buyer, from, firstRef, lastRef} = called[row] as BuyerName;
      const first = {at: firstAt, host: shop.host, ref: firstRef};
      const last = {at: lastAt, host: shop.host, ref: lastRef};
      const one: BuyerTotal = {...shop, from: from as 'id' | 'mail', buyer, orders, first, last, spent, months};
      own.buyers.set(nameOf(one), one);
    }
  }
  return ledger;
};
