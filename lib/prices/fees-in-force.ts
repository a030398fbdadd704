import type {Money} from '../model/money.ts';
import type {AskedFee, Fee, FeeKind, Fees} from './fee.ts';

/** Whose fees, and when. `region`: ISO 3166; `category`: a name of the site's fee table, or a breadcrumb; `on`: YYYY-MM-DD. */
export type FeesAsked = {
  region?: string | undefined;
  currency?: string | undefined;
  category?: string | readonly string[] | undefined;
  plan?: string | undefined;
  options?: readonly string[] | undefined;
  on: string;
};

/** What was taken for granted, or left out, on the way to the figures. */
export type Note =
  | {note: 'region-assumed'; region: string}
  | {note: 'plan-assumed'; plan: string}
  | {note: 'category-not-given'}
  | {note: 'category-not-found'; category: string}
  /** Charged in another currency than the sale's: it is left out, and the seller may state it. */
  | {note: 'other-currency'; fee: FeeKind; amount: Money}
  /** Charged once a month, and nobody said over how many units to spread it. */
  | {note: 'monthly-left-out'; fee: FeeKind; amount: Money}
  /** What it is on that day is not known; it is no fee of a sale, and left out. */
  | {note: 'monthly-not-known'; fee: FeeKind}
  /** Nobody says whether the site gives it back when the buyer is paid back. */
  | {note: 'counted-as-kept'; fee: FeeKind};

/** Why there are no figures. */
export type FeesRefused =
  | {why: 'no-fees-for-region'; region: string; regions: readonly string[]}
  | {why: 'no-such-plan'; plan: string; plans: readonly string[]}
  | {why: 'no-such-option'; option: string; options: readonly string[]}
  | {why: 'not-known-before'; fee: FeeKind; day: string}
  | {why: 'not-known-since'; fee: FeeKind; day: string};

export type FeesFound = {
  region: string;
  plan: string | undefined;
  category: string | undefined;
  fees: Fee[];
  asks: AskedFee[];
  notes: Note[];
};

/** Names that differ by case, "&", plural and punctuation alone are one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(word => word !== 'and')
    .map(word => word.replace(/(?<=\p{L}{3})(?<!s)s$/u, ''))
    .join(' ');

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const isNamed = ({categories}: Fee, name: string): boolean => categories?.some(one => plainName(one) === name) ?? false;

/** The deepest step of the breadcrumb that the fee table knows. */
const categoryIn = (fees: readonly Fee[], category: FeesAsked['category']): string | undefined => {
  const steps = category === undefined ? [] : typeof category === 'string' ? [category] : [...category];
  return steps.reverse().find(step => fees.some(fee => isNamed(fee, plainName(step))));
};

const isDue = ({plans, when, unless}: Fee, plan: string | undefined, options: readonly string[]): boolean =>
  (!plans || (plan !== undefined && plans.includes(plan))) && (!when || options.includes(when)) && !(unless && options.includes(unless));

/** Of the fees of one kind the one that came last into force by that day; why not, where none is in force. */
const inForce = (all: readonly Fee[], on: string): Fee | FeesRefused => {
  const [first, ...rest] = [...all].sort((a, b) => (a.from < b.from ? -1 : 1)) as [Fee, ...Fee[]];
  if (on < first.from) return {why: 'not-known-before', fee: first.kind, day: first.from};
  const last = rest.reduce((known, next) => (next.from <= on ? next : known), first);
  return last.until !== undefined && on >= last.until ? {why: 'not-known-since', fee: last.kind, day: last.until} : last;
};

/** The fees for a category where the table has it, else for all others. */
const ofCategory = (fees: readonly Fee[], category: string | undefined): Fee[] => {
  const named = category === undefined ? [] : fees.filter(fee => isNamed(fee, plainName(category)));
  return named.length > 0 ? named : fees.filter(({categories}) => !categories);
};

const regionOf = ({fees, asks = [], usual}: Fees, {region, currency}: FeesAsked): string => {
  // What everybody calls the UK, ISO 3166 calls GB.
  if (region) return region.toUpperCase().replace(/^UK$/, 'GB');
  const all = [...fees, ...asks];
  const isUsual = all.some(fee => fee.region === usual.region && fee.currency === currency);
  return (isUsual ? undefined : all.find(fee => fee.currency === currency)?.region) ?? usual.region;
};

const notesOf = (
  asked: FeesAsked,
  found: {region: string; plan: string | undefined; category: string | undefined; table: boolean},
): Note[] => [
  ...(asked.region ? [] : [{note: 'region-assumed' as const, region: found.region}]),
  ...(asked.plan || !found.plan ? [] : [{note: 'plan-assumed' as const, plan: found.plan}]),
  ...(found.table && asked.category === undefined ? [{note: 'category-not-given' as const}] : []),
  ...(found.table && asked.category !== undefined && found.category === undefined
    ? [{note: 'category-not-found' as const, category: [asked.category].flat().join(' › ')}]
    : []),
];

/** At most one fee of each kind, of those that are due; why not, where one is not known for the day. */
const chosen = (due: readonly Fee[], category: string | undefined, on: string): {fees: Fee[]; notes: Note[]} | {refused: FeesRefused} => {
  const out: {fees: Fee[]; notes: Note[]} = {fees: [], notes: []};
  for (const kind of unique(due.map(fee => fee.kind))) {
    const sameKind = due.filter(fee => fee.kind === kind);
    const all = ofCategory(sameKind, category);
    const found = all.length > 0 ? inForce(all, on) : undefined;
    if (!found) continue;
    if ('source' in found) out.fees.push(found);
    else if (all.every(fee => fee.isMonthly)) out.notes.push({note: 'monthly-not-known', fee: kind});
    else return {refused: found};
  }
  return out;
};

/** The first thing asked for that the table does not have. */
const missing = ({plan, options = []}: FeesAsked, here: readonly Fee[]): FeesRefused | undefined => {
  const plans = unique(here.flatMap(fee => fee.plans ?? []));
  if (plan && plans.length > 0 && !plans.includes(plan.toLowerCase())) return {why: 'no-such-plan', plan, plans};
  const known = unique(here.flatMap(fee => [fee.when ?? [], fee.unless ?? []].flat()));
  const option = options.find(one => !known.includes(one));
  return option === undefined ? undefined : {why: 'no-such-option', option, options: known};
};

const planOf = (schedule: Fees, asked: FeesAsked, here: readonly Fee[]): string | undefined => {
  const plans = unique(here.flatMap(fee => fee.plans ?? []));
  if (plans.length === 0) return undefined;
  const {plan: usual} = schedule.usual;
  return asked.plan?.toLowerCase() ?? (usual !== undefined && plans.includes(usual) ? usual : plans[0]);
};

/**
 * The fees of a sale, at most one of each kind: those of its region, plan and options in force on that day, of its category before those of all
 * others. Where nothing is known for the day it says so, and does not take a neighbour's.
 */
export const feesInForce = (schedule: Fees, asked: FeesAsked): FeesFound | {refused: FeesRefused} => {
  const region = regionOf(schedule, asked);
  const here = schedule.fees.filter(fee => fee.region === region);
  const asks = (schedule.asks ?? []).filter(fee => fee.region === region);
  if (here.length + asks.length === 0) {
    const regions = unique([...schedule.fees, ...(schedule.asks ?? [])].map(fee => fee.region));
    return {refused: {why: 'no-fees-for-region', region, regions}};
  }
  const refused = missing(asked, here);
  if (refused) return {refused};
  const plan = planOf(schedule, asked, here);
  const category = categoryIn(here, asked.category);
  const due = here.filter(fee => isDue(fee, plan, asked.options ?? []));
  const found = chosen(due, category, asked.on);
  if ('refused' in found) return found;
  const notes = notesOf(asked, {region, plan, category, table: here.some(fee => fee.categories)});
  return {region, plan, category, fees: found.fees, asks, notes: [...notes, ...found.notes]};
};
