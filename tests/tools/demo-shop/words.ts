import type {Language} from './goods.ts';

const en = {
  tag: 'en',
  banner: 'Demo shop – invented goods',
  rivalBanner: 'Demo rival – invented goods',
  note: 'Nothing here can be bought.',
  shop: 'Corner & Button',
  rival: 'The Other Corner',
  all: 'All goods',
  was: 'List price',
  buy: 'Add to basket',
  soldOut: 'Sold out',
  inStock: 'In stock',
  choose: 'Choose a size',
  noPicture: 'No picture yet',
  points: 'Why you will like it',
  details: 'Details',
  brand: 'Brand',
  sku: 'Item no.',
  gtin: 'Barcode',
  rating: 'out of 5, reviews:',
};

const zh: typeof en = {
  tag: 'zh-CN',
  banner: '演示商店 – 虚构商品',
  rivalBanner: '演示对手店 – 虚构商品',
  note: '此处商品均不可购买。',
  shop: '街角纽扣铺',
  rival: '隔壁小店',
  all: '全部商品',
  was: '划线价',
  buy: '加入购物车',
  soldOut: '缺货',
  inStock: '有货',
  choose: '选择规格',
  noPicture: '暂无图片',
  points: '商品卖点',
  details: '商品参数',
  brand: '品牌',
  sku: '货号',
  gtin: '条码',
  rating: '分（满分5），评价数：',
};

export type Words = typeof en;

/** What the storefronts say in each language. */
export const words: Record<Language, Words> = {en, zh};
