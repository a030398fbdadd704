import type {Demand} from '../model/limit.ts';
import type {Listing} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

const isMoney = (value: unknown): value is Money => {
  const {amount, currency} = (value ?? {}) as Partial<Record<keyof Money, unknown>>;
  return typeof amount === 'number' && typeof currency === 'string';
};

/** Amounts of one currency and one scale; of others nobody can say which is higher. */
const isNotAbove = (before: Money, now: Money): boolean =>
  before.currency === now.currency && before.scale === now.scale && before.amount <= now.amount;

type Fault = {about: Demand['about']; facts: Record<string, Money>};

/** What is wrong, gravest first; a price that is there and agrees may still be no reduction. */
const faultsOf = ({price, priceTo, listPrice}: Partial<Listing>, rivals: readonly Money[]): Fault[] => {
  const [asked, said] = rivals;
  if (asked && said) return [{about: 'agreeing', facts: {asked, said}}];
  if (!price) return [{about: 'stated', facts: {}}];
  const highest = priceTo ?? price;
  return listPrice && isNotAbove(listPrice, highest) ? [{about: 'reduced', facts: {listPrice, price: highest}}] : [];
};

export default defineRule({
  id: 'price-consistent',
  by: 'price',
  needs: ['price'],
  // Nobody can say that a price is lacking where the page does not say either whether the thing can be bought.
  lacks: ({price, availability}, {undecided}) => (price || undecided?.price || availability ? [] : ['price']),
  words: {
    en: {
      passed: 'The price is there and agrees with itself',
      failed: 'The price is missing or contradicts itself',
      advice: {
        agreeing:
          'Make the price the same everywhere: the page gives both {{asked}} and {{said}}, one where buyers look and one in the data behind it. {{site}} shows one of them, and may take the offer down.',
        stated:
          'Check that buyers see a price with its currency: none could be read on this page, though the product is not sold out. {{site}} shows no offer without one.',
        reduced: 'Raise or drop the former price of {{listPrice}}: the price asked is {{price}}, so nothing is reduced.',
      },
    },
    'zh-CN': {
      passed: '价格齐全且一致',
      failed: '价格缺失或自相矛盾',
      advice: {
        agreeing:
          '请统一价格：页面同时给出 {{asked}} 和 {{said}}，一个是买家看到的，一个在页面数据里。{{site}} 只会展示其中一个，也可能下架该商品。',
        stated: '请确认买家能看到带币种的价格：商品没有售罄，但本页读不到价格。没有价格 {{site}} 不会展示商品。',
        reduced: '请提高或删除划线价 {{listPrice}}：现价是 {{price}}，并没有降价。',
      },
    },
  },
  judge: (listing, {limits, undecided}) => {
    const rivals = (undecided?.price ?? []).map(({value}) => value).filter(isMoney);
    if (!listing.price && !rivals.length && listing.availability === 'out-of-stock') return undefined;
    const faults = faultsOf(listing, rivals);
    const all = (limits.price ?? []).map(demand => ({demand, fault: faults.find(({about}) => about === demand.about)}));
    const worst = all.find(({fault}) => fault) ?? (faults.length ? undefined : all[0]);
    if (!worst) return undefined;
    const {demand, fault} = worst;
    const facts = {site: demand.by ?? limits.by, ...fault?.facts};
    if (!fault) return {score: 1, facts, source: sourceOf(demand)};
    // That no price was read may be our own fault, so the listing is not held to have none.
    const judged = fault.about === 'stated' ? {...demand, severity: 'soft' as const} : demand;
    return {score: scoreOf(1, judged), hard: isHard(judged), facts, advice: fault.about, source: sourceOf(demand)};
  },
});

const seen = {severity: 'hard', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const limits = {
  price: [
    {...seen, about: 'agreeing'},
    {...seen, about: 'stated'},
    {...seen, about: 'reduced', severity: 'soft'},
  ],
} as const;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const [low, high] = [eur(1540), eur(1850)];
const undecided = {price: [{value: low}, {value: high}]};
const reduced = (price: Money) => ({score: 0.5, hard: false, advice: 'reduced', facts: {price}});
const contradicts = {score: 0, hard: true, advice: 'agreeing', facts: {asked: low, said: high}};
const stated = {score: 0.5, hard: false, advice: 'stated'};

export const examples: RuleExample[] = [
  {name: 'a price', listing: {price: low}, limits, expect: {score: 1}},
  {name: 'a reduced one', listing: {price: low, listPrice: high}, limits, expect: {score: 1}},
  {name: 'page and data disagree', listing: {}, limits, undecided, expect: contradicts},
  {name: 'nothing is reduced', listing: {price: low, listPrice: low}, limits, expect: reduced(low)},
  {name: 'of a range the upper end counts', listing: {price: eur(9), priceTo: high, listPrice: low}, limits, expect: reduced(high)},
  {name: 'currencies are not compared', listing: {price: low, listPrice: {amount: 9, currency: 'USD'}}, limits, expect: {score: 1}},
  {name: 'in stock, and no price with a currency', listing: {availability: 'in-stock'}, limits, expect: stated},
  {name: 'sold out and no price', listing: {availability: 'out-of-stock'}, limits, expect: undefined},
  {name: 'neither price nor stock are shown', listing: {title: 'Oak Hook'}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {price: low}, expect: undefined},
];
