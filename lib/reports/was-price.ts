import type {Money} from '../model/money.ts';
import {judgeWas} from '../prices/history-prior.ts';
import {reducedIn} from '../prices/reduced.ts';
import type {PricesOverTime} from './price-history.ts';

/** Days of article 6a(2) of Directive 98/6/EC. */
export const PRIOR_DAYS = 30;

// Where the directive holds: the European Union, and by the EEA agreement Iceland, Liechtenstein and Norway.
const COUNTRIES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ');
const CURRENCIES = ['EUR', 'CZK', 'DKK', 'HUF', 'PLN', 'RON', 'SEK', 'BGN', 'NOK', 'ISK'];

/** Why the European rule may speak of a page: its host is of a country there, or its currency is used there. */
export type WasWhere = {by: 'host'; country: string} | {by: 'currency'; currency: string};

/** What a page announces as its former price beside what was seen of the thirty days before. */
export type WasShown = {
  was: Money;
  price: Money;
  where: WasWhere;
  isMine: boolean;
  /** Since when it was seen to be reduced without a break: epoch ms. */
  reducedAt: number;
  /** `by`: how much the former price is above the lowest, in its currency. */
  verdict: 'above' | 'fair' | 'unproven' | 'new' | 'unknown';
  by: Money | undefined;
  /** The lowest price seen within those days, when it was so, and which share of them is known (0–1). */
  lowest: {price: Money; at: number; known: number} | undefined;
};

/** The country that the end of a host names: shop.de is one of Germany. */
const countryIn = (host: string): string | undefined => {
  const end = host.split('.').at(-1)?.toUpperCase() ?? '';
  return COUNTRIES.includes(end) ? end : undefined;
};

/** Where the rule may hold for a page; undefined: nothing speaks for it. `region`: the country that its site tells (ISO 3166). */
export const wasWhere = (host: string, region: string | undefined, currency: string): WasWhere | undefined => {
  const country = region ?? countryIn(host);
  if (country !== undefined) return COUNTRIES.includes(country) ? {by: 'host', country} : undefined;
  return CURRENCIES.includes(currency) ? {by: 'currency', currency} : undefined;
};

type Given = {past: PricesOverTime; host: string; region: string | undefined; isMine: boolean};

/** What is to be said of the former price that a page announces now; undefined where it announces none, or the rule does not speak of it. */
export const wasShown = ({past: {price, listPrice}, host, region, isMine}: Given): WasShown | undefined => {
  const [now, was] = [price.steps.at(-1)?.price, listPrice.steps.at(-1)?.price];
  const reduced = reducedIn(price, listPrice).at(-1);
  const where = was && wasWhere(host, region, was.currency);
  if (!now || !was || !where || !reduced || reduced.isOver) return undefined;
  const judged = judgeWas(was, price, {reducedAt: reduced.from, days: PRIOR_DAYS});
  const prior = 'prior' in judged ? judged.prior : undefined;
  return {
    ...{was, price: now, where, isMine, reducedAt: reduced.from, verdict: judged.verdict},
    by: judged.verdict === 'above' ? {...was, amount: judged.by} : undefined,
    lowest: prior && {price: prior.price, at: prior.held.from, known: prior.known},
  };
};
