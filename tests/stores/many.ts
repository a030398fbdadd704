const DAY = 86_400_000;

const shops = [
  {site: 'amazon', host: 'amazon.de', currency: 'EUR'},
  {site: 'amazon', host: 'amazon.co.jp', currency: 'JPY'},
  {site: 'etsy', host: 'etsy.com', currency: 'USD'},
  {site: 'taobao', host: 'item.taobao.com', currency: 'CNY'},
  {site: 'generic', host: 'shop.example', currency: 'EUR'},
  {site: 'generic', host: 'rival.example', currency: 'GBP'},
];
const woods = ['Oak', 'Ash', 'Elm', 'Beech', 'Walnut', '橡木', '榉木', 'Cherry'];
const goods = ['coat hook', 'stool', 'cutting board', 'shelf', 'picture frame', '挂钩', '砧板', 'tray'];
const availabilities = ['in-stock', 'limited', 'out-of-stock', 'pre-order', undefined];

const fieldsOf = (i: number, currency: string) => {
  const availability = availabilities[i % 5];
  return {
    title: `${woods[i % 8]} ${goods[(i >> 3) % 8]} no. ${i}${i % 9 === 0 ? ' BEST BEST BEST free shipping' : ', turned from one piece, oiled by hand'}`,
    brand: `Maker ${i % 37}`,
    sku: `SKU-${String(i).padStart(5, '0')}`,
    ...(i % 3 === 0 ? {gtin: String(4_000_000_000_000 + i)} : {}),
    ...(i % 7 === 0 || i % 11 === 0 ? {} : {price: {amount: 1000 + ((i * 7919) % 90_000), currency}}),
    ...(i % 4 === 0 ? {listPrice: {amount: 120_000, currency}} : {}),
    ...(availability ? {availability} : {}),
    ...(i % 6 === 0 ? {stock: i % 50} : {}),
    ...(i % 2 === 0 ? {rating: 3 + (i % 20) / 10, reviewCount: (i * 31) % 4000} : {}),
    images: Array.from({length: i % 9}, (_, n) => ({url: `https://pictures.example/${i}-${n}.jpg`, width: 1200, height: 1200})),
    bullets: Array.from({length: i % 6}, (_, n) => `Selling point no. ${n}: holds two coats and a hat without a scratch`),
    description: 'Turned from one piece, oiled by hand, with two screws. '.repeat(1 + (i % 20)),
  };
};

/** Line number `i` of an export: a listing of its own at one of six shops, last met up to 200 days before `now`; every 11th has two prices. */
export const manyLine = (i: number, now: number): string => {
  const {site, host, currency} = shops[i % shops.length] ?? {site: 'generic', host: 'shop.example', currency: 'EUR'};
  const at = now - ((i * 37) % 200) * DAY - i * 1000;
  const rivals = [1999, 2499].map(amount => ({value: {amount, currency}, from: amount < 2000 ? 'JSON-LD' : '.price'}));
  return JSON.stringify({
    ...{kind: 'listing', site, host, shop: null, ref: `M${i}`, at, url: `https://${host}/p/${i}`},
    ...{fields: fieldsOf(i, currency), missing: ['mpn'], undecided: i % 11 === 0 ? {price: rivals} : {}, reader: 1, from: {title: 'h1'}},
  });
};

/** An export of `count` listings. */
export const manyLines = (count: number, now: number): string => `${Array.from({length: count}, (_, i) => manyLine(i, now)).join('\n')}\n`;
