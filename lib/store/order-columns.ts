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
  const range = IDBKeyRange.bound(after, shop ? blocksAt(shop).upper : [[]], true);
  const tx = store.transaction(['blocks', 'lines']);
  const all = <N extends 'blocks' | 'lines'>(name: N) => {
    const table = tx.objectStore(name);
    return Promise.all([table.getAllKeys(range, PAGE), table.getAll(range, PAGE)] as const);
  };
  const [[keys, blocks], [names, bytes]] = await Promise.all([all('blocks'), withLines ? all('lines') : [[], []]]);
  const lines = new Map(names.map((key, i) => [key[4], bytes[i]]));
  const page: Page = {keys: [], bytes: [], last: keys.at(-1)};
  for (const [i, key] of keys.entries()) {
    const block = blocks[i];
    if (!block || block.to < from || key[3] >= to) continue;
    const own = lines.get(key[4]);
    page.keys.push(key);
    page.bytes.push(own ? [block.orders, own] : [block.orders]);
  }
  return page;
};

async function* parts<C>(
  store: Store,
  span: Span,
  {withLines, open, onDamaged}: {withLines: boolean; open: (bytes: Uint8Array[]) => C; onDamaged: (key: BlockKey) => void},
): AsyncIterable<Part<C>> {
  let page: Promise<Page> | undefined = nextPage(store, span, span.shop ? blocksAt(span.shop).lower : [], withLines);
  while (page) {
    const {keys, bytes, last}: Page = await page;
    // The browser reads on while these are looked at.
    page = last && nextPage(store, span, last, withLines);
    page?.catch(() => undefined);
    for (const [i, key] of keys.entries())
      for (const columns of sound(
        () => open(bytes[i] ?? []),
        () => onDamaged(key),
      ))
        yield {key, shop: shopAt(key), columns};
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
