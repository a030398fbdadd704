import type {Image, Listing} from '../model/listing.ts';
import type {Markup, MoneyWords, StockWords} from '../model/reading.ts';
import {parseGtin} from './gtin.ts';
import {isObject, listOf, own, propTexts, propThings} from './json.ts';
import {identifierIn, isPartNumber, makerIn, partIn, sellerIn} from './labels.ts';
import {category} from './markup-category.ts';
import {listedAt} from './markup-dates.ts';
import {sku} from './markup-id.ts';
import {includesTax, shipping} from './markup-offer.ts';
import {metaTexts, offers, paired, short, texts} from './markup-texts.ts';
import {variants} from './markup-variants.ts';
import {statePrices, toldByState} from './state.ts';
import {meanText, withoutShop} from './text.ts';
import type {Told} from './told.ts';

/** The currency that the data name; undefined where they name none or several. */
export const statedCurrency = (markup: Markup): string | undefined => {
  const named = offers(markup)
    .flatMap(({node}) => [node, ...propThings(node, 'priceSpecification')])
    .flatMap(holder => [...propTexts(holder, 'priceCurrency'), ...propTexts(holder, 'pricecurrency')]);
  const codes = [...named, ...metaTexts(markup, 'product:price:currency', 'og:price:currency').map(({value}) => value)]
    .filter(code => /^[a-z]{3}$/i.test(code))
    .map(code => code.toUpperCase().replace('RUR', 'RUB'));
  return new Set(codes).size === 1 ? codes[0] : undefined;
};

/** The prices that the data claim, with their weight in tenths. */
const prices = (markup: Markup): Told<MoneyWords>[] => {
  const hint = statedCurrency(markup);
  const said = offers(markup).flatMap(({node, syntax}) => [
    ...propTexts(node, 'price').map(money => ({money, from: `${syntax} offers.price`, trust: 0.3})),
    ...propTexts(node, 'lowPrice').map(money => ({money, from: `${syntax} offers.lowPrice`, trust: 0.25})),
    ...propThings(node, 'priceSpecification')
      .filter(spec => !propTexts(spec, 'priceType').length)
      .flatMap(spec => propTexts(spec, 'price').map(money => ({money, from: `${syntax} priceSpecification`, trust: 0.25}))),
  ]);
  const shared = metaTexts(markup, 'product:sale_price:amount', 'product:price:amount', 'og:price:amount').map(({value, from}) => ({
    money: value,
    from,
    trust: 0.2,
  }));
  // A price of 0 in the data means that no price is told.
  const claimed = [...said, ...shared]
    .filter(({money}) => /[1-9]/.test(money))
    .map(({money, from, trust}) => ({value: {money, ...(hint ? {hint} : {})}, from, trust}));
  return [...claimed, ...statePrices(markup, hint)];
};

const stock = (markup: Markup): Told<StockWords>[] =>
  [
    ...offers(markup).flatMap(({node, syntax}) =>
      propTexts(node, 'availability').map(value => ({value, from: `${syntax} offers.availability`})),
    ),
    ...metaTexts(markup, 'product:availability', 'og:availability'),
  ].map(({value, from}) => ({value: {stock: value}, from}));

const number = (text: string | undefined): number => Number.parseFloat((text ?? '').replace(',', '.'));
const ratings = ({products}: Markup) =>
  products.flatMap(({node, syntax}) => propThings(node, 'aggregateRating').map(one => ({node: one, from: `${syntax} aggregateRating`})));

/** 0–5, whatever scale the markup uses. */
const rating = (markup: Markup): Told<number>[] =>
  ratings(markup)
    .map(({node, from}) => ({
      value: Math.round((number(propTexts(node, 'ratingValue')[0]) / (number(propTexts(node, 'bestRating')[0]) || 5)) * 500) / 100,
      from,
    }))
    .filter(({value}) => value > 0 && value <= 5)
    .slice(0, 1);

const reviewCount = (markup: Markup): Told<number>[] =>
  ratings(markup)
    .flatMap(({node, from}) =>
      [...propTexts(node, 'reviewCount'), ...propTexts(node, 'ratingCount')].map(text => ({
        value: Number(text.replace(/[\s.,]/g, '')),
        from,
      })),
    )
    .filter(({value}) => Number.isInteger(value))
    .slice(0, 1);

const absolute = (address: string, base: string): string => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.href.length < 2048 ? url.href : '';
};

const addressOf = (image: unknown): string =>
  isObject(image) ? (propTexts(image, 'contentUrl')[0] ?? propTexts(image, 'url')[0] ?? '') : typeof image === 'string' ? image : '';

const images = ({products, metas}: Markup, url: string): Told<Image[]>[] => {
  const marked = products.flatMap(({node}) => listOf(own(node, 'image')).map(image => absolute(addressOf(image), url))).filter(Boolean);
  const shared = [absolute(metas['og:image'] ?? '', url)].filter(address => metas['og:image'] && address);
  const list = marked.length ? marked : shared;
  return list.length
    ? [{value: [...new Set(list)].slice(0, 100).map(address => ({url: address})), from: marked.length ? 'product markup' : 'og:image'}]
    : [];
};

const attributes = ({products}: Markup): Told<Record<string, string>>[] => {
  const pairs = products.flatMap(({node}) =>
    propThings(node, 'additionalProperty').map(pair => [propTexts(pair, 'name')[0] ?? '', propTexts(pair, 'value')[0] ?? ''] as const),
  );
  const named = pairs.filter(([name, value]) => name && value && name.length < 300 && value.length < 5000).slice(0, 200);
  return named.length ? [{value: Object.fromEntries(named), from: 'additionalProperty'}] : [];
};

const title = (markup: Markup, url: string): Told<string>[] => {
  const shared = markup.metas['og:title'] ?? markup.metas.title;
  return [
    ...texts({...markup, products: markup.products.slice(0, 1)}, 'name'),
    ...(shared ? [{value: withoutShop(meanText(shared), markup.metas['og:site_name'], url), from: 'page title'}] : []),
  ].slice(0, 1);
};

const description = (markup: Markup): Told<string>[] =>
  [...texts(markup, 'description'), ...metaTexts(markup, 'og:description', 'description')]
    .map(({value, from}) => ({value: meanText(value.replace(/<[^>]{0,500}>/g, ' ')).slice(0, 50_000), from}))
    .filter(({value}) => value)
    .slice(0, 1);

/** A name with the shop's behind a bar is a page's title. */
const isMaker = ({value}: Told<string>): boolean => !/\s\|\s/.test(value);

type Reader = (markup: Markup, url: string) => Told[];
const readers: {[F in keyof Listing]?: Reader} = {
  title,
  brand: markup =>
    [
      ...short([...texts(markup, 'brand', 'manufacturer'), ...metaTexts(markup, 'product:brand', 'og:brand')], 80).filter(isMaker),
      ...paired(markup, 'brand', makerIn),
    ].slice(0, 1),
  gtin: markup =>
    [
      ...texts(markup, 'gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'ean', 'isbn', 'sku', 'productID'),
      ...paired(markup, 'gtin', identifierIn),
    ]
      .filter(({value}) => parseGtin(value) && value.length > 8)
      .slice(0, 1),
  // Shops put numbers of their own into the markup's `mpn`: what the page itself calls a maker's part number comes first.
  mpn: markup =>
    [
      ...paired({...markup, pairs: (markup.pairs ?? []).filter(([label]) => isPartNumber(label))}, 'mpn', partIn),
      ...short(texts(markup, 'mpn', 'model'), 100),
      ...paired(markup, 'mpn', partIn),
    ].slice(0, 1),
  sku,
  price: prices,
  availability: stock,
  rating,
  reviewCount,
  images,
  description,
  category,
  attributes,
  seller: markup => [...short(texts(markup, 'seller'), 200), ...paired(markup, 'seller', sellerIn)].slice(0, 1),
  priceIncludesTax: includesTax,
  shipping,
  variants,
  listedAt,
};

/** What the page's markup says of a field, best first; nothing where markup does not speak of it. */
export const toldByMarkup = (field: string, markup: Markup, url: string): Told[] => [
  ...((Object.hasOwn(readers, field) ? readers[field as keyof Listing]?.(markup, url) : undefined) ?? []),
  ...toldByState(field, markup).slice(0, 1),
];
