import type {Choice, FeesChoice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {Shop} from '../model/day-total.ts';
import type {Deciding} from './goods.ts';

/** What is said anew of the fees of a shop: undefined takes back what was said before. */
export type FeesSaid = {[F in 'schedule' | 'region' | 'plan' | 'category' | 'options' | 'rates' | 'unitsPerMonth']?: FeesChoice[F]};

/** What the seller said of a shop's fees; undefined: nothing. */
export const feesSaid = ({site, host, shop}: Shop, choices: readonly Choice[]): FeesChoice | undefined =>
  choices.find((one): one is FeesChoice => one.what === 'fees' && one.site === site && one.host === host && one.shop === shop);

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && !Object.keys(value).length);

/** Another schedule, region or plan asks for other things: what was said of these no longer means anything. */
const withoutStale = (said: FeesSaid, change: FeesSaid): FeesSaid => {
  const {schedule, region, unitsPerMonth, category, rates, plan} = said;
  if ('schedule' in change && change.schedule !== schedule) return {};
  if ('region' in change && change.region !== region) return {schedule, unitsPerMonth};
  return 'plan' in change && change.plan !== plan ? {schedule, region, category, rates, unitsPerMonth} : said;
};

/** Says something of the fees of a shop (at: epoch ms); what else was said and still has a meaning stays. */
export const feeing = (shop: Shop, change: FeesSaid, choices: readonly Choice[], at: number): Deciding => {
  const {site, host, shop: id} = shop;
  const {kind: _k, what: _w, site: _s, host: _h, shop: _i, at: _a, ...said} = feesSaid(shop, choices) ?? ({} as FeesChoice);
  const next = Object.entries({...withoutStale(said, change), ...change}).filter(([, value]) => !isEmpty(value));
  const choice = {kind: 'choice', what: 'fees', site, host, shop: id, at, ...Object.fromEntries(next)} as FeesChoice;
  return next.length === 0 ? {choose: [], drop: [choiceKey(choice)]} : {choose: [choice], drop: []};
};
