import {column, defineImport, type ImportExample, numbered} from '../import.ts';
import {address, names, plainText, whole} from '../parse/cell.ts';
import {parseGtin} from '../parse/gtin.ts';
import {htmlText} from '../parse/html-text.ts';
import {availabilityOf, fromRange, picturesOf, priced, single, stockOf, upperEnd, variantsOf} from '../parse/variants.ts';

export default defineImport({
  id: 'shopify-products',
  name: {en: 'Shopify: products (CSV)', 'zh-CN': 'Shopify 商品（CSV）'},
  site: 'shopify',
  reader: 1,
  kind: 'listing',
  source: 'https://help.shopify.com/en/manual/products/import-export/using-csv',
  checkedOn: '2026-11-22',
  // The names of today, then those of files up to 2025.
  columns: {
    handle: column(plainText, 'URL handle', 'Handle'),
    title: column(plainText, 'Title'),
    body: column(htmlText, 'Description', 'Body (HTML)'),
    vendor: column(plainText, 'Vendor'),
    category: column(names('>'), 'Product category'),
    tags: column(names(','), 'Tags'),
    published: column(plainText, 'Published on online store', 'Published'),
    status: column(plainText, 'Status'),
    values: numbered(plainText, 3, 'Option# value'),
    sku: column(plainText, 'SKU', 'Variant SKU'),
    barcode: column(plainText, 'Barcode', 'Variant Barcode'),
    price: column(plainText, 'Price', 'Variant Price'),
    listPrice: column(plainText, 'Compare-at price', 'Variant Compare At Price'),
    tracker: column(plainText, 'Inventory tracker', 'Variant Inventory Tracker'),
    stock: column(whole, 'Inventory quantity', 'Variant Inventory Qty'),
    policy: column(plainText, 'Continue selling when out of stock', 'Variant Inventory Policy'),
    image: column(address, 'Product image URL', 'Image Src'),
    alt: column(plainText, 'Image alt text'),
  },
  needs: ['handle', 'title', 'price', 'vendor'],
  group: 'handle',
  ref: ([{handle}]) => handle,
  url: (handle, {host}) => `https://${host}/products/${encodeURIComponent(handle)}`,
  isLive: ([{status = 'active', published = 'true'}]) => status.toLowerCase() === 'active' && published.toLowerCase() !== 'false',
  fields: {
    title: {from: 'title', of: ([{title}]) => title},
    description: {from: 'body', of: ([{body}]) => body || undefined},
    brand: {from: 'vendor', of: ([{vendor}]) => vendor},
    category: {from: 'category', of: ([{category}]) => category},
    keywords: {from: 'tags', of: ([{tags}]) => tags},
    price: {from: 'price', of: (rows, code) => fromRange(rows, code, ({low}) => low)},
    priceTo: {from: 'price', of: (rows, code) => fromRange(rows, code, upperEnd)},
    listPrice: {from: 'listPrice', of: (rows, code) => fromRange(rows, code, ({listPrice}) => listPrice)},
    stock: {from: 'stock', of: rows => stockOf(priced(rows))},
    availability: {from: 'stock', of: rows => availabilityOf(priced(rows))},
    sku: {from: 'sku', of: rows => single(rows)?.sku},
    // A spreadsheet would make a number of a barcode without the apostrophe.
    gtin: {from: 'barcode', of: rows => parseGtin(single(rows)?.barcode?.replace(/^'/, '') ?? '')},
    images: {from: 'image', of: picturesOf},
    variants: {from: 'values', of: (rows, code) => variantsOf(priced(rows), code)},
    owner: {from: 'title', of: () => 'mine'},
  },
});

const header =
  'Handle,Title,Body (HTML),Vendor,Product Category,Tags,Published,Option1 Value,Variant SKU,Variant Barcode,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Alt Text,Status';

export const examples: ImportExample[] = [
  {
    name: 'two variants and a picture more; a draft',
    text: `${header}\noak-hook,Oak hook,"<p>Turned &amp; oiled.</p><script>x()</script>",Oak & Ash,Home > Hooks,"oak, hook",true,Small,OAK-S,'4006381333931,shopify,0,deny,9.50,12.00,https://i.example/1.jpg,side,active\noak-hook,,,,,,,Large,OAK-L,,shopify,-1,deny,14.00,,https://i.example/2.jpg,,\noak-hook,,,,,,,,,,,,,,,https://i.example/3.jpg,,\nash-hook,Ash hook,,Oak & Ash,,,true,,,,,,,5.00,,,,draft\n`,
    answers: {host: 'https://Oak-Ash.example/', currency: 'eur'},
    expect: [
      {
        ...{ref: 'oak-hook', url: 'https://oak-ash.example/products/oak-hook', missing: ['sku', 'gtin']},
        fields: {
          ...{
            title: 'Oak hook',
            description: 'Turned & oiled.',
            brand: 'Oak & Ash',
            category: ['Home', 'Hooks'],
            keywords: ['oak', 'hook'],
          },
          ...{price: {amount: 950, currency: 'EUR'}, priceTo: {amount: 1400, currency: 'EUR'}, listPrice: {amount: 1200, currency: 'EUR'}},
          ...{stock: -1, availability: 'out-of-stock', owner: 'mine'},
        },
      },
      'left',
    ],
  },
  {
    name: 'the headings of today; what is not counted can be bought',
    text: 'Title,URL handle,Vendor,Price,Compare-at price,SKU,Inventory tracker,Inventory quantity,Product image URL\nOak hook,oak-hook,Oak & Ash,1980,,OAK-1,,,not a picture\nElm stool,elm-stool,Elm,19800.0,,ELM-1,,,\n',
    answers: {host: 'oak-ash.example', currency: 'JPY'},
    expect: [
      {why: 'not-an-address', column: 'Product image URL', text: 'not a picture'},
      {
        ref: 'elm-stool',
        fields: {price: {amount: 19800, currency: 'JPY'}, availability: 'in-stock', sku: 'ELM-1'},
        missing: ['stock', 'listPrice'],
      },
    ],
  },
];
