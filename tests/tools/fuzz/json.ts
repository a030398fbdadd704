import type {Random} from '../demo-shop/random.ts';
import {inherited, strangeText} from './hostile.ts';

const names = [
  ...['@type', '@id', '@graph', '@context', '@value', 'name', 'sku', 'gtin13', 'mpn', 'brand', 'offers', 'price', 'lowPrice', 'highPrice'],
  ...['priceCurrency', 'priceSpecification', 'availability', 'image', 'url', 'description', 'hasVariant', 'aggregateRating', 'ratingValue'],
  ...[
    'reviewCount',
    'itemListElement',
    'item',
    'additionalProperty',
    'value',
    'seller',
    'mainEntity',
    'isRelatedTo',
    'category',
    'productID',
  ],
];
const types = [
  'Product',
  'ProductGroup',
  'Offer',
  'AggregateOffer',
  'BreadcrumbList',
  'ItemList',
  'http://schema.org/Product',
  'CollectionPage',
];

const raw = [
  'null',
  'true',
  '0',
  '-0',
  '1e309',
  '1e21',
  '1e-7',
  '-12.99',
  '12.99',
  '19.990000000000002',
  '9007199254740993',
  '""',
  '[]',
  '{}',
  '"\\ud800"',
];
const words = [
  '"EUR"',
  '"InStock"',
  '"https://schema.org/OutOfStock"',
  '"12.99"',
  '"1.299,00"',
  '"/pic.jpg"',
  '"javascript:alert(1)"',
  '"https://shop.example/p.jpg"',
];

const pick = <T>(list: readonly T[], {whole}: Random): T => list[whole(0, list.length - 1)] as T;
// `<` must not end the script that carries it.
const quoted = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

const key = (random: Random) =>
  quoted(random.next() < 0.2 ? pick(inherited, random) : random.next() < 0.05 ? strangeText(random) : pick(names, random));

/** JSON text of any value that the names and types of schema.org may be given; written as text because an object could not hold all of it. */
const value = (random: Random, depth: number): string => {
  const {next, whole} = random;
  const sort = next();
  if (depth > 5 || sort < 0.3) return pick(raw, random);
  if (sort < 0.45) return pick(words, random);
  if (sort < 0.55) return quoted(strangeText(random));
  if (sort < 0.65) return quoted(pick(types, random));
  const many = whole(0, 5);
  const inner = (make: () => string) => Array.from({length: many}, make).join(',');
  if (sort < 0.75) return `[${inner(() => value(random, depth + 1))}]`;
  return `{${inner(() => `${key(random)}:${value(random, depth + 1)}`)}}`;
};

const product = (random: Random) => {
  const some = ['name', 'sku', 'brand', 'image', 'description', 'offers', '@id', 'aggregateRating', pick(inherited, random)];
  const inside = some.map(name => `${quoted(name)}:${name === 'offers' ? offer(random) : value(random, 3)}`);
  return `{"@context":"https://schema.org","@type":"Product",${inside.join(',')}}`;
};
const offer = (random: Random) =>
  `{"@type":"Offer","price":${value(random, 5)},"priceCurrency":${value(random, 5)},"offers":${value(random, 4)}}`;

const nested = (open: string, inner: string, close: string, depth: number) => open.repeat(depth) + inner + close.repeat(depth);

const deep = (random: Random) =>
  pick(
    [
      nested('[', '1', ']', 10_000),
      nested('{"offers":', '{"price":"12.99"}', '}', 10_000),
      `{"@type":"Product","name":"Oak hook","offers":${nested('{"@type":"AggregateOffer","offers":[', '{"price":"12.99"}', ']}', 10_000)}}`,
      `{"@graph":${nested('[{"@graph":', '[]', '}]', 5000)}}`,
      `{"@type":"Product","brand":${nested('{"name":', '"Oak"', '}', 10_000)}}`,
    ],
    random,
  );

const circular =
  '{"@graph":[{"@type":"Product","@id":"#a","name":"Oak hook","offers":{"@id":"#b"},"isRelatedTo":{"@id":"#a"}},{"@type":"Offer","@id":"#b","price":"12.99","offers":{"@id":"#a"}}]}';

const many = (random: Random) =>
  `[${Array.from({length: random.whole(100, 1500)}, (_, i) => `{"@type":"Product","name":"Oak hook ${i}","url":"/p/${i}","offers":{"price":"${i}.99"}}`).join(',')}]`;

const makes: ((random: Random) => string)[] = [
  product,
  product,
  random => value(random, 0),
  deep,
  () => circular,
  many,
  random => product(random).slice(0, random.whole(1, 200)),
  random => `<!-- ${product(random)} //-->`,
  random => `[${product(random)},]`,
];

/** The text of a JSON-LD script as nobody should write it. */
export const hostileJson = (random: Random): string => pick(makes, random)(random);
