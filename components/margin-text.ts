import {numberFormat} from '../lib/format/number.ts';
import type {Words} from '../lib/format/words.ts';
import type {FeeFact} from '../lib/reports/fee-sheet.ts';
import type {FeeLine, MarginSheet, MarginWhy, Note} from '../lib/reports/margin.ts';
import {placeHash} from './place-name.ts';

type FeeKind = FeeLine['fee'];

/** Where the fees of a shop are said. */
export const feesHash = (shop: MarginSheet['feesOf']): string => `#/shops?fees=${placeHash(shop)}`;
/** Where the margin of a listing is worked out, by the listing's id. */
export const marginHash = (id: string): string => `#/prices?of=${encodeURIComponent(id)}`;

/** A rate as its schedule writes it, with all its digits. */
const exactly = (rate: number, {language}: Words): string =>
  numberFormat(language, {style: 'percent', maximumFractionDigits: 4}).format(rate);
/** A share of which a tenth of a percent matters. */
export const sharply = (share: number, {language}: Words): string =>
  numberFormat(language, {style: 'percent', maximumFractionDigits: 1}).format(share);

export const feeName = (fee: FeeKind, {t}: Words): string => t(`fee.${fee}`);

const plans = [
  ...(['individual', 'professional', 'basic', 'grow', 'advanced', 'plus'] as const),
  ...(['woopayments', 'stripe', 'paypal', 'paypal-card'] as const),
];
/** A plan as its site calls it. */
export const planName = (id: string, {t}: Words): string => {
  const plan = plans.find(one => one === id);
  return plan ? t(`fees.plan.${plan}`) : id;
};

const options = [
  ...(['international', 'below-standard', 'other-gateway', 'conversion', 'offsite-ads', 'offsite-ads-large-shop', 'payment'] as const),
];
export const optionName = (id: string, {t}: Words): string => {
  const option = options.find(one => one === id);
  return option ? t(`fees.option.${option}`) : id;
};

/** Schedules that have no site file, which would name them. */
const NAMED = ['own', 'tmall', 'douyin-shop'] as const;

/** Whose fees: a site's, those of a platform without a site file, or those that the seller types. */
export const scheduleName = (id: string, words: Words): string => {
  const named = NAMED.find(one => one === id);
  return named ? words.t(`fees.schedule.${named}`) : words.site(id);
};

/** What was taken for granted, or left out, in words. */
export const noteText = (note: Note, words: Words): string => {
  const said = {region: '', plan: '', category: '', fee: '', amount: ''};
  if ('region' in note) said.region = words.region(note.region);
  if ('plan' in note) said.plan = planName(note.plan, words);
  if ('category' in note) said.category = note.category;
  if ('fee' in note) said.fee = feeName(note.fee, words);
  if ('amount' in note) said.amount = words.money(note.amount);
  return words.t(`margin.note.${note.note}`, said);
};

/** Why nothing is said of what a sale leaves, in words. */
export const whyText = (why: MarginWhy, words: Words): string => {
  const said = {fee: '', day: '', currencies: '', currency: '', fees: '', what: ''};
  if ('fee' in why) said.fee = feeName(why.fee, words);
  if ('day' in why) said.day = why.day;
  if ('currencies' in why) said.currencies = words.list([...why.currencies]);
  if (why.why === 'fees-in-other-currency') said.currency = why.currency;
  if (why.why === 'rate-needed') said.fees = words.list(why.fees.map(fee => feeName(fee, words)));
  if ('what' in why) said.what = why.what;
  return words.t(`margin.why.${why.why}`, said);
};

const ofCost = ['no-cost', 'no-cost-before', 'mixed-currencies'];
const ofPage = ['no-price', 'price-undecided', 'price-finer', 'price-out-of-range'];
/** Where what is missing is said: with the costs, on the listing's page, else in the fees of its shop. */
export const placeOfWhy = (why: MarginWhy['why']): 'costs' | 'page' | 'fees' =>
  ofCost.includes(why) ? 'costs' : ofPage.includes(why) ? 'page' : 'fees';

/** The rates of a fee: 15%, at least €0.30; 8% up to €10.00, 15% above. */
export const ratesText = ({rates, least, most, currency, isMonthly}: FeeFact, words: Words): string => {
  const {t, money} = words;
  const amount = (minor: number) => money({amount: minor, currency});
  const rateOf = ({rate, fixed}: FeeFact['rates']['tiers'][number]): string =>
    [...(rate === undefined ? [] : [exactly(rate, words)]), ...(fixed === undefined ? [] : [amount(fixed)])].join(' + ') || t('fees.free');
  const isTiered = rates.tiers.length > 1;
  const tiers = rates.tiers.map(tier => {
    const rate = rateOf(tier);
    if (tier.upTo !== undefined) return t('fees.upTo', {rate, amount: amount(tier.upTo)});
    return isTiered ? t('fees.above', {rate}) : rate;
  });
  const all = [
    ...(isMonthly && !isTiered ? [t('fees.monthly', {amount: tiers[0] ?? ''})] : tiers),
    ...(isTiered && rates.by === 'portion' ? [t('fees.part')] : []),
    ...(least === undefined ? [] : [t('fees.least', {amount: amount(least)})]),
    ...(most === undefined ? [] : [t('fees.most', {amount: amount(most)})]),
  ];
  return all.join(t('measured.comma'));
};

/** What a fee was taken of, and at which rate, in words. */
export const baseText = ({of, base, parts, limit}: FeeLine, words: Words): string => {
  const {t, money} = words;
  const rates = parts.flatMap(({rate, fixed}) => [
    ...(rate === undefined ? [] : [exactly(rate, words)]),
    ...(fixed === undefined ? [] : [money({...base, amount: fixed})]),
  ]);
  const all = [rates.join(' + '), t(`margin.of.${of}`, {base: money(base)}), ...(limit ? [t(`margin.limit.${limit}`)] : [])];
  return all.filter(Boolean).join(' ');
};
