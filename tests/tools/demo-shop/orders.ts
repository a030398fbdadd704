import type {Good} from './good.ts';
import {type Buyer, type Line, type Order, type Stage, subtotalOf, totalOf} from './order.ts';
import {type Random, random} from './random.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Orders, the days they are spread over, and the buyers they come from: a third of them come again. */
const [COUNT, DAYS, BUYERS] = [400, 90, 240];
/** By when an order is promised to be sent. */
const PROMISE = 2 * DAY;

const given = ['Quillon', 'Zephyra', 'Thaddeus', 'Ottoline', '欧阳', 'Xanthe', 'Ignatius', 'Wilhelmina'];
const family = ['Vexworthy', 'Brambleby', 'Nightjar', 'Quackenbush', '慕容', 'Oxenfree', 'Pumblechook', 'Featherstone'];
const regions = ['California', 'Bavaria', 'Scotland', '浙江省', 'Ontario', 'New South Wales'];
const channels = ['Web', 'App', 'Social'];

const buyerOf = (number: number): Buyer => {
  const [first, last] = [given[number % given.length] ?? '', family[Math.floor(number / given.length) % family.length] ?? ''];
  return {
    number,
    name: `${first} ${last}`,
    mail: `buyer.${number}@canary-mail.example`,
    phone: `+1 555 01${String(number).padStart(5, '0')}`,
    street: `${number} Canary Row`,
    region: regions[number % regions.length] ?? '',
  };
};

/** The life of an order of that age: young ones wait, old ones have arrived, a few went wrong. */
const stageOf = (age: number, dice: Random): Stage => {
  const fate = dice.next();
  if (fate < 0.05) return 'Cancelled';
  if (age < 3 * DAY) return fate < 0.2 ? 'Awaiting payment' : fate < 0.75 ? 'Paid' : 'Shipped';
  // A few were forgotten: they are what an alert is for.
  if (age < 9 * DAY) return fate < 0.12 ? 'Paid' : 'Shipped';
  return fate < 0.09 ? 'Refunded' : fate < 0.14 ? 'Partly refunded' : 'Delivered';
};

const linesOf = (goods: readonly Good[], dice: Random): Line[] => {
  const [first, ...others] = dice.shuffled(goods);
  if (!first) return [];
  const alike = others.filter(({currency}) => currency === first.currency).slice(0, dice.next() < 0.3 ? dice.whole(1, 2) : 0);
  return [first, ...alike].map(good => ({good, quantity: dice.next() < 0.8 ? 1 : dice.whole(2, 4)}));
};

const refundsOf = (order: Order): Order['refunds'] => {
  const at = order.placedAt + 8 * DAY;
  if (order.stage === 'Refunded') return [{at, amount: totalOf(order)}];
  if (order.stage !== 'Partly refunded') return [];
  const half = Math.round(totalOf(order) / 4);
  return [
    {at, amount: half},
    {at: at + DAY, amount: half},
  ];
};

const orderOf = (n: number, placedAt: number, goods: readonly Good[], now: number, dice: Random): Order => {
  const lines = linesOf(goods, dice);
  const stage = stageOf(now - placedAt, dice);
  const wasSent = !['Awaiting payment', 'Paid', 'Cancelled'].includes(stage);
  const sentAt = Math.min(placedAt + dice.whole(4, 60) * HOUR, now - HOUR);
  const arrived = ['Delivered', 'Partly refunded', 'Refunded'].includes(stage);
  const order: Order = {
    ...{id: `CB-${20_000 + n}`, placedAt, dueAt: placedAt + PROMISE, stage, currency: lines[0]?.good.currency ?? 'USD', lines},
    ...(wasSent ? {sentAt} : {}),
    ...(arrived ? {deliveredAt: Math.min(sentAt + dice.whole(2, 6) * DAY, now - HOUR)} : {}),
    ...{discount: 0, shipping: dice.next() < 0.5 ? 0 : dice.whole(3, 12) * 100, tax: 0, refunds: []},
    channel: channels[dice.whole(0, 2)] ?? 'Web',
    buyer: buyerOf(Math.floor(BUYERS * dice.next() ** 1.5)),
  };
  const subtotal = subtotalOf(order);
  const discount = dice.next() < 0.2 ? Math.round(subtotal / 10) : 0;
  const whole = {...order, discount, tax: Math.round((subtotal - discount) * 0.08)};
  return {...whole, refunds: refundsOf(whole)};
};

/** Four hundred orders over the ninety days before `now` (epoch ms), newest first; they depend on the seed, the goods and `now` alone. */
export const ordersOf = (goods: readonly Good[], seed: number, now: number): Order[] => {
  const dice = random(seed + 1000);
  const sold = goods.filter(({stock, showsCurrency}) => stock > 0 && showsCurrency);
  // Whole minutes, as back ends show them.
  const moment = () => Math.floor((now - dice.next() * DAYS * DAY) / 60_000) * 60_000;
  const moments = Array.from({length: COUNT}, moment).sort((a, b) => a - b);
  return moments.map((at, n) => orderOf(n, at, sold, now, dice)).reverse();
};
