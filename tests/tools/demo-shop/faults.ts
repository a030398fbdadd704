import type {Fault, Good, Markup} from './good.ts';

export type Slot = {markup: Markup; faults: readonly Fault[]};

const slot = (markup: Markup, ...faults: Fault[]): Slot => ({markup, faults});

/** What is wrong with the twenty listings of each language; the seed only decides which good gets which slot, so no fault is ever absent. */
export const slots: readonly Slot[] = [
  slot('json-ld'),
  slot('microdata'),
  slot('json-ld', 'long-title'),
  slot('json-ld', 'repeated-word', 'undercut'),
  slot('microdata', 'promotion'),
  slot('open-graph', 'banned-character', 'few-pictures'),
  slot('text', 'shouting'),
  slot('json-ld', 'disagreeing-price', 'undercut'),
  slot('text', 'no-currency'),
  slot('microdata', 'sold-out'),
  slot('json-ld', 'struck-price', 'undercut'),
  slot('json-ld', 'range'),
  slot('open-graph', 'no-pictures'),
  slot('microdata', 'tiny-pictures', 'undercut'),
  slot('text', 'no-points'),
  slot('json-ld', 'few-points', 'undercut'),
  slot('open-graph', 'long-title', 'promotion'),
  slot('text', 'struck-price', 'undercut'),
  slot('json-ld', 'shouting', 'few-pictures', 'few-points'),
  slot('json-ld', 'repeated-word', 'no-pictures', 'no-points', 'undercut'),
];

const words = {
  en: {
    stuffing: ' for home, gift for men and women, new design, durable, easy to use, multipurpose',
    promotion: ' free shipping',
    marks: '!!! ★ ',
    sizes: ['Small', 'Medium', 'Large'],
  },
  zh: {
    stuffing:
      ' 新款家用多功能加厚大容量简约现代北欧风格网红创意礼物送女友送男友送父母送同事生日节日搬家乔迁礼品批发零售定制印字企业团购客厅卧室书房阳台通用防水防滑耐磨环保可水洗',
    promotion: ' 包邮 买一送一',
    marks: '★★！！ ',
    sizes: ['小号', '中号', '大号'],
  },
} as const;

const tiny = {width: 160, height: 160};
const tenths = (amount: number, share: number) => Math.round((amount * share) / 10) * 10;

// Chinese has no capitals; what shouts there are the superlatives that the Advertising Law bans.
const shouted = (good: Good) => (good.language === 'zh' ? `全网第一 顶级${good.title}` : good.title.toUpperCase());

const repeated = (good: Good) => {
  const noun = good.category.at(-1) ?? good.brand;
  return good.language === 'zh' ? `${good.title} ${noun}${noun} ${noun}用 ${noun}` : `${noun} ${noun} ${good.title} ${noun}`;
};

const variantsOf = (good: Good) =>
  words[good.language].sizes.map((name, i) => ({name, price: tenths(good.price, 1 + i / 4), stock: 4 + 3 * i}));

const changes: Record<Fault, (good: Good) => Partial<Good>> = {
  'long-title': good => ({title: good.title + words[good.language].stuffing}),
  'repeated-word': good => ({title: repeated(good)}),
  promotion: good => ({title: good.title + words[good.language].promotion}),
  'banned-character': good => ({title: words[good.language].marks + good.title}),
  shouting: good => ({title: shouted(good)}),
  'few-pictures': good => ({pictures: good.pictures.slice(0, 1)}),
  'tiny-pictures': good => ({pictures: good.pictures.map(() => tiny)}),
  'no-pictures': () => ({pictures: []}),
  'few-points': good => ({points: good.points.slice(0, 1)}),
  'no-points': () => ({points: []}),
  'no-currency': () => ({showsCurrency: false}),
  'disagreeing-price': good => ({markupPrice: tenths(good.price, 1.2)}),
  undercut: good => ({rival: {...good.rival, price: tenths(good.price, 0.86)}}),
  'sold-out': () => ({stock: 0}),
  'struck-price': good => ({listPrice: tenths(good.price, 1.4)}),
  range: good => ({variants: variantsOf(good)}),
};

/** The good with the faults of its slot, one after another. */
export const spoil = (good: Good, faults: readonly Fault[]): Good => {
  let spoilt: Good = {...good, faults};
  for (const fault of faults) spoilt = {...spoilt, ...changes[fault](spoilt)};
  return spoilt;
};
