/** What happens to an order after it was placed, in this order. */
export type Step =
  | 'authorized'
  | 'paid'
  | 'partly shipped'
  | 'shipped'
  | 'partly delivered'
  | 'delivered'
  | 'partly refunded'
  | 'refunded'
  | 'cancelled';

/** One order as the seed places it, so many hours before now; buyers and products by their place in their lists. */
export type Plan = {
  hoursAgo: number;
  buyer: number;
  lines: readonly {good: number; quantity: number}[];
  pay: 'cod' | 'stripe';
  ship: 'standard' | 'express' | 'free';
  coupon?: 'TENPERCENT' | 'FIVEOFF';
  steps: readonly Step[];
};

type Row = readonly [
  hoursAgo: number,
  buyer: number,
  lines: string,
  pay: Plan['pay'],
  ship: Plan['ship'],
  steps?: readonly Step[],
  coupon?: Plan['coupon'],
];

const done = ['paid', 'shipped', 'delivered'] as const;

// The lines are written as “product * quantity”.
const rows: readonly Row[] = [
  [1790, 0, '0*1', 'stripe', 'standard', done],
  [1702, 1, '1*2 2*1', 'stripe', 'express', done, 'TENPERCENT'],
  [1655, 2, '21*1', 'stripe', 'standard', [...done, 'refunded']],
  [1544, 3, '24*10 25*120', 'cod', 'standard', done],
  [1430, 4, '3*3', 'stripe', 'free', done],
  [1397, 5, '5*1 4*2 8*1', 'stripe', 'standard', [...done, 'partly refunded']],
  [1281, 6, '27*1', 'cod', 'express', ['cancelled']],
  [1176, 7, '22*1', 'stripe', 'express', done],
  [1099, 0, '10*1 34*1', 'cod', 'standard', done, 'FIVEOFF'],
  [1003, 1, '14*5', 'stripe', 'standard', ['paid', 'refunded']],
  [951, 2, '28*1 16*4', 'stripe', 'free', done],
  [887, 3, '30*1', 'cod', 'standard', ['shipped', 'paid', 'delivered']],
  [802, 4, '38*1 39*2 17*1', 'stripe', 'express', ['paid', 'shipped', 'partly refunded'], 'TENPERCENT'],
  [744, 5, '20*2', 'stripe', 'standard', done],
  [690, 6, '41*6', 'cod', 'standard', ['cancelled']],
  [611, 7, '11*1 33*1', 'stripe', 'standard', ['paid', 'shipped']],
  [540, 0, '6*1 45*2', 'stripe', 'express', ['paid', 'partly shipped', 'partly delivered']],
  [466, 1, '36*8 37*12', 'stripe', 'free', ['paid', 'shipped'], 'FIVEOFF'],
  [402, 2, '9*1', 'cod', 'standard', ['shipped']],
  [333, 3, '23*1 18*1', 'stripe', 'standard', ['paid', 'partly shipped']],
  [275, 4, '44*1', 'stripe', 'express', ['paid', 'shipped']],
  [214, 5, '35*1 34*2', 'stripe', 'standard', ['paid']],
  [160, 6, '32*2', 'cod', 'standard', ['shipped']],
  [121, 7, '29*2 26*4 3*1', 'stripe', 'standard', ['paid'], 'TENPERCENT'],
  [84, 0, '12*1', 'stripe', 'free', ['authorized']],
  [51, 1, '43*1 8*2', 'cod', 'standard'],
  [27, 2, '15*3', 'stripe', 'express', ['paid']],
  [9, 3, '5*1', 'cod', 'express'],
  [2, 7, '21*1 0*2 2*1', 'stripe', 'standard', ['authorized']],
];

const linesOf = (text: string) =>
  text.split(' ').map(line => {
    const [good = 0, quantity = 0] = line.split('*').map(Number);
    return {good, quantity};
  });

/** All orders, the oldest first: more than fit on one page of the list. */
export const plans: readonly Plan[] = rows.map(([hoursAgo, buyer, lines, pay, ship, steps = [], coupon]) => ({
  ...{hoursAgo, buyer, lines: linesOf(lines), pay, ship, steps},
  ...(coupon && {coupon}),
}));
