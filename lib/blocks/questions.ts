import {intAt} from './ints.ts';
import type {LineColumns, OrderColumns} from './order-shape.ts';
import {textAt} from './texts.ts';

/** A block with its lines. */
export type Part = {orders: OrderColumns; lines: LineColumns};

/** Does the order of a row count: is it neither cancelled nor a note of what came back? */
const counts = ({ints, texts}: OrderColumns): ((row: number) => boolean) => {
  const cancelled = texts.status.distinct.indexOf('cancelled');
  return row => intAt(ints.credit, row) === undefined && (cancelled < 0 || intAt(texts.status.index, row) !== cancelled);
};

/** Orders by the hour of the day at which they were placed: 24 counts. `hourOf`: the hour of a moment (epoch ms) by the shop's clocks. Those of which only the day is known are none of them. */
export const ordersByHour = (parts: Iterable<OrderColumns>, hourOf: (at: number) => number): number[] => {
  const hours = Array.from({length: 24}, () => 0);
  for (const orders of parts) {
    const doesCount = counts(orders);
    for (let row = 0; row < orders.rows; row += 1) {
      const at = intAt(orders.ints.placedAt, row);
      if (at === undefined || (intAt(orders.ints.placedWithin, row) ?? 0) > 3_600_000 || !doesCount(row)) continue;
      const hour = hourOf(at);
      hours[hour] = (hours[hour] ?? 0) + 1;
    }
  }
  return hours;
};

/** For each order that counts its row and the lines of it that were bought, from `first` up to but without `end`. */
const eachOrder = ({orders, lines}: Part, tell: (row: number, first: number, end: number) => void): void => {
  const doesCount = counts(orders);
  let first = 0;
  for (let row = 0; row < orders.rows; row += 1) {
    const end = first + (intAt(orders.ints.lineCount, row) ?? 0);
    if (doesCount(row) && end <= lines.rows) tell(row, first, end);
    first = end;
  }
};

/** Two goods, by SKU, and in how many orders both are. */
export type Pair = {one: string; other: string; orders: number};

/** The number of each SKU among all blocks, by its number within one. */
const numbered = (parts: readonly Part[]): {names: string[]; of: Int32Array[]} => {
  const numbers = new Map<string, number>();
  const of = parts.map(({lines}) => {
    const {distinct} = lines.texts.sku;
    const own = new Int32Array(distinct.length);
    for (let i = 0; i < own.length; i += 1) {
      const sku = distinct[i] as string;
      let number = numbers.get(sku);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(sku, number);
      }
      own[i] = number;
    }
    return own;
  });
  return {names: [...numbers.keys()], of};
};

/** SKUs of each order, each once: calls back with their numbers and how many they are. A line without a piece that was bought is none. */
const eachBasket = (
  parts: readonly Part[],
  of: readonly Int32Array[],
  size: number,
  tell: (goods: Int32Array, count: number) => void,
): void => {
  const seen = new Int32Array(size).fill(-1);
  const goods = new Int32Array(size);
  let order = 0;
  for (const [i, part] of parts.entries()) {
    const {sku} = part.lines.texts;
    const {values, has} = sku.index;
    const {values: quantity} = part.lines.ints.quantity;
    const numbers = of[i] as Int32Array;
    eachOrder(part, (_, first, end) => {
      let count = 0;
      for (let line = first; line < end; line += 1) {
        if ((has && !has[line]) || (quantity[line] as number) <= 0) continue;
        const good = numbers[values[line] as number] as number;
        if (seen[good] === order) continue;
        seen[good] = order;
        goods[count] = good;
        count += 1;
      }
      order += 1;
      tell(goods, count);
    });
  }
};

/** In how many orders each two of some goods are together: row by row of a square. `place`: which of them each good is, -1: none. */
const together = (parts: readonly Part[], of: readonly Int32Array[], place: Int32Array, among: number): Int32Array => {
  const both = new Int32Array(among * among);
  const here = new Int32Array(among);
  eachBasket(parts, of, place.length, (goods, count) => {
    let some = 0;
    for (let i = 0; i < count; i += 1) {
      const at = place[goods[i] as number] as number;
      if (at < 0) continue;
      for (let j = 0; j < some; j += 1) {
        const other = here[j] as number;
        const cell = at < other ? at * among + other : other * among + at;
        both[cell] = (both[cell] as number) + 1;
      }
      here[some] = at;
      some += 1;
    }
  });
  return both;
};

/** The goods most often bought together: of the `among` goods that are in most orders, the pairs that are in most orders, at most `most`, those in more orders first. */
export const boughtTogether = (parts: readonly Part[], {among = 200, most = 20} = {}): Pair[] => {
  const {names, of} = numbered(parts);
  const orders = new Int32Array(names.length);
  eachBasket(parts, of, names.length, (goods, count) => {
    for (let i = 0; i < count; i += 1) orders[goods[i] as number] = (orders[goods[i] as number] as number) + 1;
  });
  const top = [...orders.keys()]
    .sort((a, b) => (orders[b] as number) - (orders[a] as number) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    .slice(0, among);
  const place = new Int32Array(names.length).fill(-1);
  top.forEach((good, i) => {
    place[good] = i;
  });
  const both = together(parts, of, place, among);
  const pairs: {at: number; orders: number}[] = [];
  both.forEach((count, at) => {
    if (count > 0) pairs.push({at, orders: count});
  });
  return pairs
    .sort((a, b) => b.orders - a.orders || a.at - b.at)
    .slice(0, most)
    .map(({at, orders: count}) => ({
      one: names[top[Math.floor(at / among)] ?? -1] ?? '',
      other: names[top[at % among] ?? -1] ?? '',
      orders: count,
    }));
};

/** Who bought a good, by its SKU: each buyer's hash with in how many orders. Orders whose buyer is not known are none. */
export const buyersOfGood = (parts: Iterable<Part>, sku: string): Map<string, number> => {
  const buyers = new Map<string, number>();
  for (const part of parts) {
    const {index, distinct} = part.lines.texts.sku;
    const good = distinct.indexOf(sku);
    if (good < 0) continue;
    const {values: quantity} = part.lines.ints.quantity;
    eachOrder(part, (row, first, end) => {
      for (let line = first; line < end; line += 1) {
        if (intAt(index, line) !== good || (quantity[line] as number) <= 0) continue;
        const buyer = textAt(part.orders.texts.buyer, row);
        if (buyer !== undefined) buyers.set(buyer, (buyers.get(buyer) ?? 0) + 1);
        return;
      }
    });
  }
  return buyers;
};
