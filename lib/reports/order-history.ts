import {completedOrder} from '../model/completed-order.ts';
import {isMomentField, type MomentField, moments} from '../model/moments.ts';
import type {Money} from '../model/money.ts';
import type {Order} from '../model/order.ts';
import type {OrderState} from '../model/order-state.ts';
import type {Snapshot} from '../model/snapshot.ts';

type Told = Snapshot<'order'>;

/** A state from when on it was read (epoch ms), in our word where it is understood and in the site's own, and the page that told it. */
export type StatusStep = {at: number; status: OrderState | undefined; statusText: string | undefined; url: string};

const inTime = (snapshots: readonly Told[]): Told[] => [...snapshots].sort((a, b) => a.at - b.at);

/** The states of an order one after another, oldest first, each once where it was told several times; pages that tell none are passed over. */
export const statusHistory = (snapshots: readonly Told[]): StatusStep[] => {
  const steps: StatusStep[] = [];
  for (const {at, url, fields} of inTime(snapshots)) {
    const {status, statusText} = fields;
    const last = steps[steps.length - 1];
    const isSame = status ? status === last?.status : statusText === last?.statusText;
    if ((status || statusText) && !isSame) steps.push({at, status, statusText, url});
  }
  return steps;
};

/** A value, when a page told it (epoch ms) and which. */
export type Said = {value: unknown; at: number; url: string};

/** Two pages that cannot both be right of a field; the newer one holds. */
export type Contradiction = {field: string; before: Said; after: Said};

/** What does not change once it is so; a promise, a status and what is paid back may. */
const lasting: readonly (keyof Order)[] = ['total', 'shipping', 'tax', 'buyer', 'buyerFrom', 'channel', 'region'];

const life: readonly OrderState[] = ['pending', 'paid', 'shipped', 'delivered', 'returned'];
const isBack = (before: OrderState, after: OrderState): boolean => {
  const [from, to] = [life.indexOf(before), life.indexOf(after)];
  return from >= 0 && to >= 0 && to < from;
};

const isLess = (a: Money | undefined, b: Money | undefined): boolean => Boolean(a && b && a.currency === b.currency && b.amount < a.amount);

const spanOf = (fields: Partial<Order>, field: MomentField): [number, number] => {
  const at = fields[field] ?? 0;
  return [at, at + (fields[moments[field]] ?? 1000)];
};

const clash = (field: keyof Order, before: Partial<Order>, after: Partial<Order>): boolean => {
  if (before[field] === undefined || after[field] === undefined) return false;
  if (isMomentField(field)) {
    const [[from, until], [begin, end]] = [spanOf(before, field), spanOf(after, field)];
    return field !== 'dueAt' && (until <= begin || end <= from);
  }
  if (field === 'status') return isBack(before.status as OrderState, after.status as OrderState);
  if (field === 'refunded') return isLess(before.refunded, after.refunded);
  return lasting.includes(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]);
};

/**
 * Where pages of one order contradict each other: another total, time or buyer than before, a status that goes back, less paid back than was.
 * Two times of which one is only less exact do not, nor does what naturally changes. Oldest first; what holds is the newer one.
 */
export const contradictions = (snapshots: readonly Told[]): Contradiction[] => {
  const found: Contradiction[] = [];
  const last = new Map<string, Said>();
  let known: Partial<Order> = {};
  for (const {fields, at, url} of inTime(snapshots)) {
    for (const field of Object.keys(fields) as (keyof Order)[]) {
      const before = last.get(field);
      if (before && clash(field, known, fields)) found.push({field, before, after: {value: fields[field], at, url}});
      last.set(field, {value: fields[field], at, url});
    }
    known = completedOrder(known, fields, {...known, ...fields});
  }
  return found;
};
