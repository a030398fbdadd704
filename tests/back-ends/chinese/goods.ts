import {type Random, random} from '../../tools/demo-shop/random.ts';

/** A specification of a good that is sold in several. Amounts are fen. */
export type Spec = {name: string; price: number; stock: number; code: string};
/** A good of the shop: `code` is the seller's own, `id` the platform's. What is sold in several specifications costs as much as the cheapest. */
export type Good = {
  id: string;
  code: string;
  title: string;
  price: number;
  listPrice: number | undefined;
  stock: number;
  sold: number;
  state: '出售中' | '已下架' | '已售罄';
  createdAt: number;
  specs: Spec[];
};

const COUNT = 54;
const makes = ['橡木', '胡桃木', '白蜡木', '黄铜', '304不锈钢', '亚麻', '头层牛皮', '陶瓷', '竹制'];
const things = ['衣帽挂钩', '壁挂置物架', '桌面收纳盒', '玄关换鞋凳', '折叠晾衣架', '门后挂衣架', '抽屉拉手', '调料瓶套装', '杯垫'];
const praise = ['免打孔', '家用', '加厚承重', '北欧风', '简约现代', '大容量', '可调节', '防水防潮', '2026新款'];
const ends = ['玄关卧室', '（送螺丝）', '厨房专用', '一件代发', '12cm*8cm', '3件套', '学生宿舍', 'A/B两款', '【定制】'];

const at = (words: readonly string[], n: number) => words[n % words.length] ?? '';
const fen = (dice: Random) => dice.whole(9, 399) * 100 + (dice.next() < 0.7 ? 90 : 0);

const specsOf = (code: string, price: number, dice: Random): Spec[] =>
  ['原木色', '黑色', '大号'].map((name, n) => ({
    ...{name, price: price + n * 1000, stock: dice.whole(3, 90), code: `${code}-${n + 1}`},
  }));

const goodOf = (n: number, now: number, dice: Random): Good => {
  const code = `${['LK', 'HJ', 'ZW'][n % 3]}${2026}-${String(n + 1).padStart(3, '0')}`;
  const price = fen(dice);
  const specs = n % 9 === 4 ? specsOf(code, price, dice) : [];
  const stock = specs.length
    ? specs.reduce((sum, spec) => sum + spec.stock, 0)
    : n % 11 === 7
      ? 0
      : dice.whole(1, 9) ** 2 * dice.whole(1, 60);
  return {
    ...{id: String(681_200_000_000 + n * 7919 + dice.whole(0, 900)), code, price, stock, specs},
    title: `${at(makes, n)}${at(things, Math.floor(n / 9) + n)}${at(praise, n * 2)} ${at(ends, n + Math.floor(n / 9))}`,
    listPrice: n % 5 === 2 ? Math.ceil(price * 1.4) : undefined,
    sold: n % 7 === 3 ? dice.whole(10_000, 250_000) : dice.whole(0, 900),
    state: stock === 0 ? '已售罄' : n % 8 === 5 ? '已下架' : '出售中',
    createdAt: now - dice.whole(30, 400) * 86_400_000,
  };
};

/** The goods of a seed, always the same ones. `now`: epoch ms. */
export const goodsOf = (seed: number, now: number): Good[] => {
  const dice = random(seed);
  return Array.from({length: COUNT}, (_, n) => goodOf(n, now, dice));
};
