import {feesSaid} from '../choices/fees.ts';
import type {Choice, FeesChoice} from '../model/choice.ts';
import type {Shop} from '../model/day-total.ts';
import type {AskedFee, Fee, Fees} from '../prices/fee.ts';
import {allFees} from '../prices/fees/index.ts';
import {type FeesRefused, feesInForce, type Note} from '../prices/fees-in-force.ts';
import {OWN} from '../prices/own-fees.ts';
import {type RegionOf, scheduleOf} from './selling.ts';

export type {FeesSaid} from '../choices/fees.ts';

/** A fee as it stands in a schedule, with who says so. */
export type FeeFact = Fee;

/** Which fees a shop pays, what the seller can say of that, and who says what they are. */
export type FeeSheet = {
  said: FeesChoice | undefined;
  /** The schedule that holds: by the seller's word, or the site's own; undefined: nobody knows. */
  schedule: string | undefined;
  schedules: string[];
  /** ISO 3166. What was taken for granted is told in `notes`. */
  regions: {code: string; currency: string}[];
  region: string | undefined;
  plans: string[];
  plan: string | undefined;
  categories: string[];
  options: string[];
  asks: readonly AskedFee[];
  isMonthly: boolean;
  facts: readonly FeeFact[];
  notes: readonly Note[];
  refused: FeesRefused | undefined;
};

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** In which most of a region's fees are. */
const currencyIn = ({fees, asks = []}: Fees, region: string): string => {
  const all = [...asks, ...fees].filter(fee => fee.region === region).map(({currency}) => currency);
  const count = (currency: string) => all.filter(one => one === currency).length;
  return [...all].sort((a, b) => count(b) - count(a))[0] ?? '';
};

const regionsOf = (schedule: Fees): FeeSheet['regions'] =>
  schedule.id === OWN
    ? []
    : unique([...schedule.fees, ...(schedule.asks ?? [])].map(({region}) => region)).map(code => ({
        code,
        currency: currencyIn(schedule, code),
      }));

const schedules = [...allFees.map(({id}) => id), OWN];

const nothing: FeeSheet = {
  ...{said: undefined, schedule: undefined, schedules, regions: [], region: undefined, plans: [], plan: undefined, categories: []},
  ...{options: [], asks: [], isMonthly: false, facts: [], notes: [], refused: undefined},
};

/** The names by which the fees of a region tell categories apart, each once. */
const categoriesOf = (fees: readonly Fee[]): string[] => unique(fees.flatMap(({categories = []}) => categories)).sort();
const optionsOf = (fees: readonly Fee[]): string[] => unique(fees.flatMap(({when, unless}) => [when ?? [], unless ?? []].flat()));

type Given = {shop: Shop; choices: readonly Choice[]; on: string; regionOf: RegionOf; currency: string | undefined};

/** What there is to say of a shop's fees on a day (YYYY-MM-DD); `currency`: in which its listings are sold, where that is known. */
export const feeSheet = ({shop, choices, on, regionOf, currency = ''}: Given): FeeSheet => {
  const said = feesSaid(shop, choices);
  const schedule = scheduleOf(shop.site, said, currency);
  if (!schedule) return {...nothing, said};
  const {category, plan, options} = said ?? {};
  const known = schedule.id === OWN ? undefined : (said?.region ?? regionOf(shop.site, shop.host));
  const asked = {on, ...(known && {region: known}), ...(currency && {currency}), ...(category && {category}), ...(plan && {plan})};
  const found = feesInForce(schedule, {...asked, ...(options && {options})});
  const region = 'refused' in found ? known : found.region;
  const here = schedule.fees.filter(fee => fee.region === region);
  return {
    ...{said, schedule: schedule.id, schedules, regions: regionsOf(schedule), region: schedule.id === OWN ? undefined : region},
    ...{plans: unique(here.flatMap(fee => fee.plans ?? [])), plan: 'refused' in found ? plan : found.plan},
    ...{categories: categoriesOf(here), options: optionsOf(here)},
    asks: (schedule.asks ?? []).filter(one => one.region === (region ?? one.region)),
    isMonthly: here.some(fee => fee.isMonthly),
    ...('refused' in found
      ? {facts: [], notes: [], refused: found.refused}
      : {facts: found.fees, notes: found.notes.filter(({note}) => note !== 'category-not-given'), refused: undefined}),
  };
};
