import {Damaged} from '../blocks/bytes.ts';
import {intAt} from '../blocks/ints.ts';
import {type LineColumns, lineColumns, type OrderColumns, orderColumns} from '../blocks/order-shape.ts';
import {textAt} from '../blocks/texts.ts';
import type {Shop} from '../model/day-total.ts';
import type {OrderFact} from '../model/order-fact.ts';
import type {OrderState} from '../model/order-state.ts';
import {type BlockKey, blocksAt, shopAt} from './block.ts';
import type {Store} from './open.ts';
import {announceDamage} from './watch.ts';

/** What is asked for: a shop, or all; placed from `from` up to but without `to`, epoch ms. */
export type Span = {shop?: Shop; from?: number; to?: number};

/** Orders of one shop, column by column, in the order in which they were placed; `key`: of their block. Its first and last may lie outside of the span. */
export type Part<C> = {key: BlockKey; shop: Shop; columns: C};
/** The same with their lines. */
export type Columns = {orders: OrderColumns; lines: LineColumns};

/** Blocks read at once: few enough to be held in memory, many enough that the requests cost little. */
const PAGE = 32;

const sound = <C>(read: () => C, onDamaged: () => void): C[] => {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    onDamaged();
    return [];
  }
};

type Page = {keys: BlockKey[]; bytes: Uint8Array[][]; last: BlockKey | undefined};

/** The next blocks behind `after` that tell of the span. */
const nextPage = async (
  store: Store,
  {shop, from = 0, to = Number.POSITIVE_INFINITY}: Span,
  after: IDBValidKey,
  withLines: boolean,
): Promise<Page> => {
  const end = shop ? blocksAt(shop).upper : [[]];
  const range = IDBKeyRange.bound(after, end, true);
  const tx = store.transaction(['blocks', 'lines']);
  const [keys, blocks] = await Promise.all([
    tx.objectStore('blocks').getAllKeys(range, PAGE),
    tx.objectStore('blocks').getAll(range, PAGE),
  ]);
  const wanted = keys.flatMap((key, i) => {
    const block = blocks[i];
    return block && block.to >= from && key[3] < to ? [{key, block}] : [];
  });
  const lines = withLines ? await Promise.all(wanted.map(({key}) => tx.objectStore('lines').get(key))) : [];
  return {
    keys: wanted.map(({key}) => key),
    bytes: wanted.map(({block}, i) => [block.orders, ...(lines[i] ? [lines[i]] : [])]),
    last: keys.at(-1),
  };
};

async function* parts<C>(
  store: Store,
  span: Span,
  {withLines, open, onDamaged}: {withLines: boolean; open: (bytes: Uint8Array[]) => C; onDamaged: (key: BlockKey) => void},
): AsyncIterable<Part<C>> {
  let after: IDBValidKey = span.shop ? blocksAt(span.shop).lower : [];
  for (;;) {
    const {keys, bytes, last} = await nextPage(store, span, after, withLines);
    for (const [i, key] of keys.entries())
      for (const columns of sound(
        () => open(bytes[i] ?? []),
        () => onDamaged(key),
      ))
        yield {key, shop: shopAt(key), columns};
    if (!last) return;
    after = last;
  }
}

const gone = (): never => {
  throw new Damaged('A part of it is gone.');
};

/** Packed orders without their lines, block by block. `onDamaged` hears of blocks that cannot be read, else every open view does; the others follow all the same. */
export const orderParts = (
  store: Store,
  span: Span = {},
  onDamaged: (key: BlockKey) => void = announceDamage,
): AsyncIterable<Part<OrderColumns>> =>
  parts(store, span, {withLines: false, onDamaged, open: ([orders = gone()]) => orderColumns(orders)});

/** Packed orders with their lines, block by block. */
export const lineParts = (
  store: Store,
  span: Span = {},
  onDamaged: (key: BlockKey) => void = announceDamage,
): AsyncIterable<Part<Columns>> =>
  parts(store, span, {
    ...{withLines: true, onDamaged},
    open: ([orders = gone(), lines = gone()]) => ({orders: orderColumns(orders), lines: lineColumns(lines)}),
  });

/** The packed orders of a part, in short. */
export const packedFacts = ({shop, columns: {rows, ints, texts}}: Part<OrderColumns>): OrderFact[] =>
  Array.from({length: rows}, (_, row) => {
    const dueAt = intAt(ints.dueAt, row);
    return {
      ...shop,
      ref: textAt(texts.ref, row) ?? '',
      status: textAt(texts.status, row) as OrderState | undefined,
      placedAt: intAt(ints.placedAt, row),
      dueBy: dueAt === undefined ? undefined : dueAt + (intAt(ints.dueWithin, row) ?? 0),
      sentAt: intAt(ints.sentAt, row),
    };
  });
