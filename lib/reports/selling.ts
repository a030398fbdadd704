import {type Costs, costsBy, stepOn} from '../choices/costs.ts';
import {feesSaid} from '../choices/fees.ts';
import type {Choice, FeesChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import type {CostOf, MoneyCost} from '../model/cost-kinds.ts';
import type {Shop} from '../model/day-total.ts';
import type {Money} from '../model/money.ts';
import type {FeeKind, Fees} from '../prices/fee.ts';
import {feesOf} from '../prices/fees/index.ts';
import {OWN, ownFees} from '../prices/own-fees.ts';
import {costKinds, type Terms} from '../prices/terms.ts';
import {countedAt} from './daily.ts';
import {decodeThing} from './route.ts';
import {presentOf, type Trace} from './trace.ts';

/** The country of a host, where its site tells it: ISO 3166. */
export type RegionOf = (site: string, host: string) => string | undefined;

/** What the seller said of costs and fees, ready to be asked about one listing after another, on a day (YYYY-MM-DD). */
export type Selling = {
  on: string;
  regionOf: RegionOf;
  choices: readonly Choice[];
  costsOf: (trace: Trace) => Costs;
  /** What was said of the fees of the shop that the listing counts for, else of its own. */
  feesOf: (trace: Trace) => FeesChoice | undefined;
};

type Listed = Shop & {ref: string};
export const listedOf = ({id, site, host, shop}: Trace): Listed => ({site, host, shop, ref: decodeThing(id)?.[4] ?? ''});

/** The shop that something counts for, as choices have it. */
export const shopOf = (trace: Trace): Shop => {
  const {site, host, shop = null} = countedAt(trace);
  return {site, host, shop};
};

type Given = {traces: readonly Trace[]; choices: readonly Choice[]; on: string; regionOf: RegionOf};

export const sellingOf = ({traces, choices, on, regionOf}: Given): Selling => {
  const isCosted = choices.some(({what}) => what === 'cost');
  const skus = new Map(isCosted ? traces.map(trace => [listedName(listedOf(trace)), presentOf(trace).fields.sku] as const) : []);
  const costs = costsBy(choices, listed => skus.get(listedName(listed)));
  const fees = new Map<string, FeesChoice | undefined>();
  return {
    ...{on, regionOf, choices},
    costsOf: trace => costs(listedOf(trace)),
    feesOf: trace => {
      const name = [trace.site, trace.host, trace.shop ?? ''].join('\n');
      if (!fees.has(name)) fees.set(name, feesSaid(shopOf(trace), choices) ?? feesSaid(trace, choices));
      return fees.get(name);
    },
  };
};

/** The schedule that holds: the one the seller named, else that of the site; undefined where neither is known. */
export const scheduleOf = (site: string, said: FeesChoice | undefined, currency: string): Fees | undefined =>
  said?.schedule === OWN ? ownFees(currency) : feesOf(said?.schedule ?? site);

const moneyOn = (costs: Costs, of: MoneyCost, on: string): Money | undefined => stepOn(costs[of], on)?.cost.amount;
const shareOn = (costs: Costs, of: CostOf, on: string): number | undefined => stepOn(costs[of], on)?.cost.share;

const isWith = <T>(pair: readonly [string, T | undefined]): pair is readonly [string, T] => pair[1] !== undefined;
const defined = <T>(pairs: readonly (readonly [string, T | undefined])[]): Record<string, T> => Object.fromEntries(pairs.filter(isWith<T>));

/** What the sale of a listing depends on beside its price, as far as the seller said it. */
export const termsOf = (trace: Trace, currency: string, {on, regionOf, ...selling}: Selling): Terms => {
  const [costs, said] = [selling.costsOf(trace), selling.feesOf(trace)];
  const {category = [], shipping, priceIncludesTax} = presentOf(trace).fields;
  const steps = (costs.goods ?? []).flatMap(({cost: {from, amount}}) => (amount ? [{from, amount}] : []));
  const [tax, returns, adShare] = (['tax', 'returns', 'ads'] as const).map(of => shareOn(costs, of, on));
  // What the page names comes last, which is looked for first.
  const names = [...(said?.category ? [said.category] : []), ...category];
  const region = said?.schedule === OWN ? undefined : (said?.region ?? regionOf(trace.site, trace.host));
  return {
    ...{on, currency, goods: steps},
    costs: defined(costKinds.filter(of => of !== 'goods').map(of => [of, moneyOn(costs, of, on)] as const)),
    ...defined<unknown>([
      ['region', region],
      ['plan', said?.plan],
      ['options', said?.options],
      ['category', names.length > 0 ? names : undefined],
      ['shippingCharged', shipping?.currency === currency ? shipping : undefined],
      ['tax', tax === undefined ? undefined : {rate: tax, ...(priceIncludesTax !== undefined && {isInside: priceIncludesTax})}],
      ['returns', returns === undefined ? undefined : {rate: returns}],
      ['adShare', adShare],
      ['rates', said?.rates as Partial<Record<FeeKind, {rate?: number; fixed?: Money}>> | undefined],
      ['unitsPerMonth', said?.unitsPerMonth],
    ]),
  } as Terms;
};
