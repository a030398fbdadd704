import type {Head} from './kept.ts';

/** An order as the back end's own data have it. Amounts are minor units; `placedAt` is epoch ms; `states` are those of ours that say the same. */
export type TrueOrder = {
  ref: string;
  placedAt: number;
  states: readonly string[];
  total: number;
  currency: string;
  lines: readonly {sku: string; title: string; quantity: number; price: number}[];
};
/** A good, or a variant of one, as the back end's own data have it. */
export type TrueGood = {sku: string; title: string; price: number; currency: string; stock: number};

/** How much of it was kept: every field that should be there is right, wrong or missing. */
export type Verdict = {right: number; wrong: string[]; missing: string[]};

type Money = {amount: number; currency: string};
type Line = {ref?: string; sku?: string; title?: string; quantity?: number; price?: Money};

const add = (verdict: Verdict, name: string, seen: unknown, isRight: boolean) => {
  if (seen === undefined) verdict.missing.push(name);
  else if (isRight) verdict.right++;
  else verdict.wrong.push(`${name}: ${JSON.stringify(seen)}`);
};

/** EverShop keeps its titles escaped: some of its pages show them so, others as they were written. */
const plain = (text: unknown) => String(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const isText = (seen: unknown, text: string) => plain(seen) === plain(text);

const isMoney = (seen: unknown, amount: number, currency: string) =>
  (seen as Money | undefined)?.amount === amount && (seen as Money).currency === currency;

/** Lines are the same where sku, else title, is. */
const lineOf = (lines: readonly Line[], {sku, title}: {sku: string; title: string}) =>
  lines.find(line => line.sku === sku) ?? lines.find(line => line.sku === undefined && isText(line.title, title));

const judgeLines = (verdict: Verdict, {ref, lines, currency}: TrueOrder, seen: readonly Line[]) => {
  for (const line of lines) {
    const own = lineOf(seen, line);
    const name = (field: string) => `order ${ref}, line ${line.sku}, ${field}`;
    add(verdict, name('sku'), own?.sku, own?.sku === line.sku);
    add(verdict, name('title'), own?.title, isText(own?.title, line.title));
    add(verdict, name('quantity'), own?.quantity, own?.quantity === line.quantity);
    add(verdict, name('price'), own?.price, isMoney(own?.price, line.price, currency));
  }
  const known = lines.map(line => lineOf(seen, line));
  for (const line of seen.filter(one => !known.includes(one))) verdict.wrong.push(`order ${ref}, a line too many: ${JSON.stringify(line)}`);
};

/** A moment is right where it lies in the window that was kept, and that is no longer than a day. */
const holds = (at: unknown, within: unknown, truth: number) => {
  const length = typeof within === 'number' ? within : 999;
  return typeof at === 'number' && length <= 86_400_000 && truth >= at && truth <= at + length;
};

/** Lines with the SKU of the listing that they name by its ref, as the extension itself tells one good from another, where they tell none. */
const withListed = (lines: readonly Line[], heads: readonly Head[]): Line[] => {
  const skus = new Map(heads.flatMap(({kind, ref, fields: {sku}}) => (kind === 'listing' && sku ? [[ref, String(sku)] as const] : [])));
  return lines.map(line => {
    const sku = line.sku ?? skus.get(line.ref ?? '');
    return sku === undefined ? line : {...line, sku};
  });
};

/** What was kept of orders, beside the truth. Orders that do not exist are wrong. */
export const judgeOrders = (
  wanted: readonly TrueOrder[],
  heads: readonly Head[],
  known: readonly string[] = wanted.map(({ref}) => ref),
): Verdict => {
  const verdict: Verdict = {right: 0, wrong: [], missing: []};
  const orders = heads.filter(({kind}) => kind === 'order');
  for (const order of wanted) {
    const all = orders.filter(({ref}) => ref === order.ref);
    const own = all[0]?.fields ?? {};
    const name = (field: string) => `order ${order.ref}, ${field}`;
    add(verdict, name('ref'), all[0]?.ref, all.length === 1);
    add(verdict, name('time'), own.placedAt, holds(own.placedAt, own.placedWithin, order.placedAt));
    add(verdict, name(`status (${own.statusText})`), own.status, order.states.includes(String(own.status)));
    add(verdict, name('total'), own.total, isMoney(own.total, order.total, order.currency));
    judgeLines(verdict, order, withListed((own.lines as Line[] | undefined) ?? [], heads));
  }
  for (const {ref} of orders.filter(one => !known.includes(one.ref))) verdict.wrong.push(`order ${ref}: there is none`);
  return verdict;
};

/** What was kept of goods, beside the truth, by their SKUs. Goods that do not exist are wrong; products whose variants alone have SKUs may be there without one. */
export const judgeGoods = (
  wanted: readonly TrueGood[],
  heads: readonly Head[],
  known: readonly string[] = wanted.map(({sku}) => sku),
): Verdict => {
  const verdict: Verdict = {right: 0, wrong: [], missing: []};
  const goods = heads.filter(({kind}) => kind === 'listing');
  for (const good of wanted) {
    const all = goods.filter(({fields}) => fields.sku === good.sku);
    const own = all[0]?.fields ?? {};
    const name = (field: string) => `good ${good.sku}, ${field}`;
    add(verdict, name('sku'), all.length > 1 ? all.map(({ref, fields: {title}}) => [ref, title]) : own.sku, all.length === 1);
    add(verdict, name('title'), own.title, isText(own.title, good.title));
    add(verdict, name('price'), own.price, isMoney(own.price, good.price, good.currency));
    add(verdict, name('stock'), own.stock, own.stock === good.stock);
  }
  for (const {fields} of goods)
    if (fields.sku !== undefined && !known.includes(String(fields.sku))) verdict.wrong.push(`good ${fields.sku}: there is none`);
  return verdict;
};

/** Of all that should be there, how much is right. */
export const share = (...verdicts: readonly Verdict[]): number => {
  const right = verdicts.reduce((sum, verdict) => sum + verdict.right, 0);
  const all = verdicts.reduce((sum, verdict) => sum + verdict.right + verdict.wrong.length + verdict.missing.length, 0);
  return right / Math.max(all, 1);
};
