/**
 * What a fee is taken of. `item`: the price of the good, after the seller's discount. `total`: that and the shipping the buyer is charged; a
 * tax inside the price (VAT) is in it, one added outside (US sales tax) is not. `paid`: all that the buyer pays, with a tax added outside.
 */
export type Basis = 'item' | 'total' | 'paid';

export const feeKinds = [
  ...(['referral', 'final-value', 'transaction', 'commission', 'service', 'creator'] as const),
  ...(['closing', 'per-item', 'per-order', 'listing', 'subscription'] as const),
  ...(['payment', 'gateway', 'regulatory', 'international', 'conversion', 'offsite-ads', 'below-standard'] as const),
];
export type FeeKind = (typeof feeKinds)[number];

/** Up to and with this base (minor units; absent: without end) this share of it, and this amount besides (minor units). */
export type Tier = {upTo?: number; rate?: number; fixed?: number};

/** `whole`: the tier in which the base lies says the rate of all of it. `portion`: each tier takes its rate of the part that lies in it. */
export type Rates = {by: 'whole' | 'portion'; tiers: readonly Tier[]};

/** What a site keeps of a fee when the buyer is paid back in full: a share of the fee, at most so much (minor units). 1: all of it. */
export type Kept = {share: number; most?: number};

/** Where and since when a fee holds, and who says so. */
export type FeeSource = {
  /** ISO 3166 country of the marketplace; ISO 4217 currency of its amounts. */
  region: string;
  currency: string;
  /** The first day for which it is known to hold, YYYY-MM-DD: that on which it came into force or, where nobody says, on which the source saw it. */
  from: string;
  /** First day no longer in force. */
  until?: string;
  source: string;
  /** `official`: the site's own page or a copy of it; `third-party`; `unverified`: from memory or disputed, and shown as such. */
  trust: 'official' | 'third-party' | 'unverified';
  /** The day somebody looked, YYYY-MM-DD. */
  checkedOn: string;
};

/** When a fee is due: for these categories of the site's fee table (absent: for all others), these plans, and options of the seller. */
export type FeeScope = {categories?: readonly string[]; plans?: readonly string[]; when?: string; unless?: string};

/** A fee of each sale. Amounts are minor units of its currency, rates shares of 0–1. */
export type Fee = FeeSource &
  FeeScope & {
    kind: FeeKind;
    of: Basis;
    rates: Rates;
    /** The fee is at least, at most so much. */
    least?: number;
    most?: number;
    /** Absent: nobody says, and it is counted as kept. */
    onReturn?: Kept;
    /** Charged once a month, not a sale: it is spread over the units that the seller says they sell. */
    isMonthly?: boolean;
  };

/** A fee whose rate differs from seller to seller, or is not published: they say it themselves. */
export type AskedFee = Pick<FeeSource, 'region' | 'currency'> & {kind: FeeKind; of: Basis; isOptional?: boolean};

/** The fees of one marketplace or shop system. */
export type Fees = {
  /** The site's id. */
  id: string;
  /** What holds where the seller names no region, no plan. */
  usual: {region: string; plan?: string};
  /** Regions whose prices hold the tax on sales; in others it is added outside. */
  taxInside: readonly string[];
  fees: readonly Fee[];
  asks?: readonly AskedFee[];
};

export const defineFees = (fees: Fees): Fees => fees;

export const flat = (rate: number, fixed?: number): Rates => ({by: 'whole', tiers: [{rate, ...(fixed !== undefined && {fixed})}]});
export const fixed = (amount: number): Rates => ({by: 'whole', tiers: [{fixed: amount}]});

const tiersOf = (steps: readonly [upTo: number, rate: number][], last: number): Tier[] => [
  ...steps.map(([upTo, rate]) => ({upTo, rate})),
  {rate: last},
];
/** `whole(0.15, [10_00, 0.08])`: 8 % of all up to 10.00, above that 15 % of all. */
export const whole = (last: number, ...steps: [upTo: number, rate: number][]): Rates => ({by: 'whole', tiers: tiersOf(steps, last)});
/** `portion(0.08, [100_00, 0.15])`: 15 % of the first 100.00, 8 % of what lies above. */
export const portion = (last: number, ...steps: [upTo: number, rate: number][]): Rates => ({by: 'portion', tiers: tiersOf(steps, last)});

/** One fee for each row: its rates, and the names of the categories for which they hold. */
export const perCategory = (common: Omit<Fee, 'rates'>, ...rows: [rates: Rates, ...categories: string[]][]): Fee[] =>
  rows.map(([rates, ...categories]) => ({...common, rates, ...(categories.length > 0 && {categories})}));
