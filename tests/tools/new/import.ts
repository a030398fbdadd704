import type {Kind} from './kind.ts';
import {titleOf} from './words.ts';

const file = (name: string, today: string) => `import {column, defineImport, type ImportExample} from '../import.ts';
import {amountIn, currency, plainText, whole} from '../parse/cell.ts';

export default defineImport({
  id: '${name}',
  name: {en: '${titleOf(name)} (CSV)', 'zh-CN': '${titleOf(name)} 商品（CSV）'},
  site: 'generic',
  reader: 1,
  kind: 'listing',
  source: 'https://site.example/help/export',
  checkedOn: '${today}',
  // For each column its heading in all versions and languages of the file, and how a cell of it is read.
  columns: {
    number: column(plainText, '${titleOf(name)} number'),
    title: column(plainText, 'Title'),
    price: column(plainText, 'Price'),
    currency: column(currency, 'Currency'),
    stock: column(whole, 'Stock'),
  },
  needs: ['number', 'title', 'price'],
  currency: 'currency',
  ref: ([{number}]) => number,
  url: (ref, {host}) => \`https://\${host}/item/\${encodeURIComponent(ref)}\`,
  fields: {
    title: {from: 'title', of: ([{title}]) => title},
    price: {from: 'price', of: ([{price}], code) => amountIn(price, code)},
    stock: {from: 'stock', of: ([{stock}]) => stock},
    owner: {from: 'title', of: () => 'mine'},
  },
});

const header = '${titleOf(name)} number,Title,Price,Currency,Stock';

export const examples: ImportExample[] = [
  {
    name: 'a row that is taken, and one whose price is none',
    text: \`\${header}\\n42,Oak hook,12.50,EUR,\\n43,Elm stool,soon,EUR,3\\n\`,
    answers: {host: 'site.example'},
    expect: [
      {ref: '42', fields: {price: {amount: 1250, currency: 'EUR'}, owner: 'mine'}, missing: ['stock']},
      {why: 'not-a-price', column: 'Price', text: 'soon'},
    ],
  },
];
`;

export const report: Kind = {
  place: name => `lib/imports/${name}.ts`,
  file,
  next: name => [
    'Put in the site, the headings with their source, and how each field is made of the columns; lib/imports/shopify-products.ts shows several rows of one thing.',
    'What the file does not say of itself (host, shop, currency) the seller is asked for; what a cell could mean twice is refused, never guessed.',
    `npx vitest run -c tests/vitest.config.ts --project unit tests/import.test.ts  runs the examples of ${name}, and throws at it what no shop would write.`,
    'Name the file in import.reports of lib/format/words/imports.ts, where the page says what it takes; npm run readme  brings the README up to date.',
  ],
};
