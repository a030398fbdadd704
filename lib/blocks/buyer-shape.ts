import {intAt} from './ints.ts';
import {pack, unpack} from './table.ts';
import {textAt} from './texts.ts';

/** What the packed orders of one buyer of one shop come to: `BuyerTotal` says what counts. Times are epoch ms, amounts minor units by currency. */
export type PackedBuyer = {
  buyer: string;
  from: string;
  orders: number;
  firstAt: number;
  firstRef: string;
  lastAt: number;
  lastRef: string;
  months: readonly string[];
  spent: Readonly<Record<string, number>>;
};

const mainOf = ({spent}: PackedBuyer): [string, number] | undefined => Object.entries(spent)[0];
const restOf = ({spent}: PackedBuyer): [string, number][] => Object.entries(spent).slice(1);

/** The columns of buyers. Their order is that of the bytes: a new one makes a new form of block. */
const buyerShape = {
  ints: {
    orders: ({orders}: PackedBuyer) => orders,
    firstAt: ({firstAt}: PackedBuyer) => firstAt,
    lastAt: ({lastAt}: PackedBuyer) => lastAt,
    spent: (one: PackedBuyer) => mainOf(one)?.[1],
  },
  texts: {
    buyer: ({buyer}: PackedBuyer) => buyer,
    from: ({from}: PackedBuyer) => from,
    firstRef: ({firstRef}: PackedBuyer) => firstRef,
    lastRef: ({lastRef}: PackedBuyer) => lastRef,
    months: ({months}: PackedBuyer) => months.join(' '),
    currency: (one: PackedBuyer) => mainOf(one)?.[0],
    /** Nearly everybody pays in one currency. */
    others: (one: PackedBuyer) => (restOf(one).length > 0 ? JSON.stringify(restOf(one)) : undefined),
  },
};

export const packBuyers = (buyers: readonly PackedBuyer[]): Uint8Array<ArrayBuffer> => pack(buyerShape, buyers);

/** Buyers as they were packed. Throws `Damaged`. */
export const unpackBuyers = (bytes: Uint8Array): PackedBuyer[] => {
  const {rows, ints, texts} = unpack(buyerShape, bytes);
  const {orders, firstAt, lastAt, spent} = ints;
  const {buyer, from, firstRef, lastRef, months, currency, others} = texts;
  const monthsOf = months.distinct.map(list => (list ? list.split(' ') : []));
  return Array.from({length: rows}, (_, row) => {
    const [amount, code, more] = [intAt(spent, row), textAt(currency, row), textAt(others, row)];
    return {
      ...{buyer: textAt(buyer, row) ?? '', from: textAt(from, row) ?? '', orders: intAt(orders, row) ?? 0},
      ...{firstAt: intAt(firstAt, row) ?? 0, firstRef: textAt(firstRef, row) ?? ''},
      ...{lastAt: intAt(lastAt, row) ?? 0, lastRef: textAt(lastRef, row) ?? ''},
      months: monthsOf[intAt(months.index, row) ?? -1] ?? [],
      spent: code === undefined ? {} : {[code]: amount ?? 0, ...(more && Object.fromEntries(JSON.parse(more)))},
    };
  });
};
