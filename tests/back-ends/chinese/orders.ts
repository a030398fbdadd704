import {type Random, random} from '../../tools/demo-shop/random.ts';
import {type Buyer, buyerOf} from './buyers.ts';
import type {Good} from './goods.ts';

/** Where an order is, as this back end knows it. */
export type Stage =
  | 'unpaid'
  | 'paid'
  | 'refunding'
  | 'part-sent'
  | 'sent'
  | 'done'
  | 'line-refunded'
  | 'part-refunded'
  | 'refunded'
  | 'closed';

/** One line of an order. Amounts are fen; `before` is what was struck through beside its price. */
export type Line = {
  good: Good;
  title: string;
  code: string;
  spec: string;
  quantity: number;
  price: number;
  before: number | undefined;
  isGift: boolean;
};
export type Order = {
  ref: string;
  placedAt: number;
  stage: Stage;
  lines: Line[];
  off: number;
  postage: number;
  buyer: Buyer;
};

const COUNT = 64;
const [MINUTE, DAY] = [60_000, 86_400_000];
// Every stage comes up, those that most orders are in most often.
const STAGES: readonly Stage[] =
  'unpaid paid sent done paid refunding done closed sent done part-sent done line-refunded paid part-refunded sent refunded done'.split(
    ' ',
  ) as Stage[];

export const subtotalOf = ({lines}: Order): number => lines.reduce((sum, {price, quantity}) => sum + price * quantity, 0);
/** What the buyer pays, or paid. */
export const totalOf = (order: Order): number => subtotalOf(order) - order.off + order.postage;

const lineOf = (good: Good, dice: Random): Line => {
  const spec = good.specs[dice.whole(0, 2)];
  const price = spec?.price ?? good.price;
  return {
    ...{good, title: good.title, code: spec?.code ?? good.code, spec: spec?.name ?? '默认', price, isGift: false},
    quantity: dice.next() < 0.7 ? 1 : dice.whole(2, 12),
    before: dice.next() < 0.25 ? price + 1000 : undefined,
  };
};

const giftOf = (good: Good): Line => ({
  ...{
    good,
    title: good.title,
    code: good.specs[0]?.code ?? good.code,
    spec: '赠送',
    quantity: 1,
    price: 0,
    before: undefined,
    isGift: true,
  },
});

const orderOf = (n: number, goods: readonly Good[], now: number, dice: Random): Order => {
  const chosen = dice.shuffled(goods).slice(0, n % 4 === 1 ? dice.whole(2, 4) : n % 10 === 6 ? 2 : 1);
  const lines = chosen.map((good, i) => (n % 10 === 6 && i === 1 ? giftOf(good) : lineOf(good, dice)));
  const placedAt = Math.floor((now - n * DAY * 0.7 - dice.whole(1, 600) * MINUTE) / 1000) * 1000;
  return {
    ...{ref: `28${String(1_460_000_000 - n * 1_234_567)}${String(dice.whole(1_000_000, 9_999_999))}`, placedAt, lines, buyer: buyerOf(n)},
    stage: STAGES[n % STAGES.length] ?? 'done',
    off: dice.next() < 0.3 ? dice.whole(1, 8) * 100 : 0,
    postage: dice.next() < 0.5 ? 0 : dice.whole(6, 15) * 100,
  };
};

/** The orders of a seed, newest first: always the same ones with the same `now` (epoch ms). */
export const ordersOf = (goods: readonly Good[], seed: number, now: number): Order[] => {
  const dice = random(seed + 1);
  return Array.from({length: COUNT}, (_, n) => orderOf(n, goods, now, dice));
};
