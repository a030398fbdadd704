import type {Markup, MoneyWords, StockWords} from '../model/reading.ts';
import {parseGtin} from './gtin.ts';
import {meanText} from './text.ts';
import type {Told} from './told.ts';

const FROM = 'page data';
/** Ids and names in scripts may be of another system than those that the page shows: they never contradict them. */
const LESS = 0.4;

/** Names of values as page data have them, without case, `_` and `-`; first come first. */
const NAMES = {
  sku: ['sku', 'productsku', 'itemid', 'productid', 'contentids', 'id', 'productcode', 'code', 'articlenumber', 'itemnumber'],
  mpn: ['mpn', 'manufacturerpartnumber', 'partnumber', 'modelnumber'],
  gtin: ['gtin', 'gtin13', 'gtin12', 'gtin14', 'gtin8', 'ean', 'upc', 'barcode', 'isbn'],
  brand: [
    'brand',
    'brand.name',
    'itembrand',
    'brandname',
    'productbrand',
    'vendor',
    'manufacturer',
    'manufacturer.name',
    'manufacturername',
  ],
  stock: ['availability', 'stockstatus', 'availabilitystatus', 'stock.status', 'availability.status', 'inventorystatus'],
  isThere: ['instock', 'isinstock', 'available', 'isavailable', 'stock.instock', 'availability.instock', 'availableforsale'],
  currency: ['currency', 'pricecurrency', 'currencycode', 'price.currency', 'price.currencycode', 'prices.currency', 'price.currencyiso'],
  price: [
    ...['price', 'saleprice', 'currentprice', 'finalprice', 'sellingprice', 'specialprice', 'offerprice', 'productprice', 'value'],
    ...['price.value', 'price.amount', 'price.current', 'price.sale', 'price.final', 'price.selling', 'price.now', 'price.price'],
    ...['prices.current', 'prices.sale', 'prices.now', 'prices.price', 'priceinfo.price', 'offers.price'],
  ],
} as const;

const said = ({state = []}: Markup, names: readonly string[]): string[] =>
  state.flatMap(node => names.flatMap(name => (Object.hasOwn(node, name) ? (node[name] ?? []) : []))).filter(Boolean);

const texts = (markup: Markup, names: readonly string[], longest: number): Told<string>[] =>
  said(markup, names)
    .map(meanText)
    .filter(value => value.length > 1 && value.length <= longest && !/https?:/.test(value))
    .map(value => ({value, from: FROM, trust: LESS}));

/** The currency that the data of the page's scripts name; undefined where they name none or several. */
export const stateCurrency = (markup: Markup): string | undefined => {
  const codes = new Set(said(markup, NAMES.currency).filter(code => /^[A-Z]{3}$/.test(code)));
  return codes.size === 1 ? [...codes][0] : undefined;
};

/** Marks an amount of which the data do not say whether it is in minor units: it counts only where something else says it too. */
export const DOUBTFUL = `${FROM} (minor units?)`;

/**
 * The prices that the data of the page's scripts name. Shops write 24.90 as 2490 too: a whole number of three digits and more is taken
 * both ways, and neither is believed alone.
 */
export const statePrices = (markup: Markup, hint: string | undefined): Told<MoneyWords>[] => {
  const currency = hint ?? stateCurrency(markup);
  const worded = (money: string, from: string): Told<MoneyWords> => ({
    value: {money, ...(currency ? {hint: currency} : {})},
    from,
    trust: 0.2,
  });
  return [...new Set(said(markup, NAMES.price))]
    .filter(money => /[1-9]/.test(money) && money.length < 40)
    .slice(0, 6)
    .flatMap(money =>
      /^\d{3,9}$/.test(money)
        ? [worded(money, DOUBTFUL), worded(`${money.slice(0, -2)}.${money.slice(-2)}`, DOUBTFUL)]
        : [worded(money, FROM)],
    );
};

const stock = (markup: Markup): Told<StockWords>[] => [
  ...said(markup, NAMES.stock).map(words => ({value: {stock: words}, from: FROM})),
  ...said(markup, NAMES.isThere)
    .filter(words => /^(?:true|false)$/.test(words))
    .map(words => ({value: {stock: words === 'true' ? 'in stock' : 'out of stock'}, from: FROM})),
];

/** Makers in scripts may be shops, lines or suppliers: one that the page's title names is a brand to the buyer too. */
const isInTitle = ({metas}: Markup, name: string): boolean =>
  `${metas.title} ${metas['og:title']}`.toLowerCase().includes(name.toLowerCase());

/** What the data of the page's scripts say of a field, best first: asked after what its markup says. */
export const toldByState = (field: string, markup: Markup): Told[] => {
  if (field === 'sku') return texts(markup, NAMES.sku, 40).filter(({value}) => /\d/.test(String(value)));
  if (field === 'mpn') return texts(markup, NAMES.mpn, 60);
  if (field === 'brand') return texts(markup, NAMES.brand, 60).filter(({value}) => isInTitle(markup, String(value)));
  if (field === 'gtin') return texts(markup, NAMES.gtin, 20).filter(({value}) => parseGtin(value as string));
  return field === 'availability' ? stock(markup).slice(0, 1) : [];
};
