import {column, defineImport, type ImportExample, numbered} from '../import.ts';
import {address, amountIn, currency, names, plainText, whole} from '../parse/cell.ts';
import {withoutEntities} from '../parse/html-text.ts';

const pair = (name: string | undefined, values: string[] | undefined) => (name && values ? {[name]: values.join(', ')} : {});

export default defineImport({
  id: 'etsy-listings',
  name: {en: 'Etsy: listings (CSV)', 'zh-CN': 'Etsy 商品列表（CSV）'},
  site: 'etsy',
  host: 'etsy.com',
  asksShop: true,
  reader: 1,
  kind: 'listing',
  source: 'headers of “EtsyListingsDownload.csv” (Shop Manager › Settings › Options › Download Data) in public code, English and German',
  checkedOn: '2026-11-22',
  columns: {
    title: column(withoutEntities, 'TITLE', 'TITEL'),
    description: column(withoutEntities, 'DESCRIPTION', 'BESCHREIBUNG'),
    price: column(plainText, 'PRICE', 'PREIS'),
    currency: column(currency, 'CURRENCY_CODE', 'WÄHRUNGSCODE'),
    quantity: column(whole, 'QUANTITY', 'STÜCKZAHL'),
    tags: column(names(','), 'TAGS'),
    materials: column(names(','), 'MATERIALS', 'MATERIALIEN'),
    images: numbered(address, 10, 'IMAGE#', 'BILD#'),
    option: column(plainText, 'VARIATION 1 NAME', 'VARIATIONSNAME 1'),
    choices: column(names(','), 'VARIATION 1 VALUES', 'VARIATIONSWERT 1'),
    option2: column(plainText, 'VARIATION 2 NAME', 'VARIATIONSNAME 2'),
    choices2: column(names(','), 'VARIATION 2 VALUES', 'VARIATIONSWERT 2'),
    skus: column(names(','), 'SKU', 'BESTANDSEINHEIT'),
  },
  needs: ['title', 'price', 'quantity', 'images'],
  currency: 'currency',
  // The file has no listing number: a listing is told by its SKU, and by its title where it has none.
  ref: ([{skus, title}]) => skus?.join(',') ?? title,
  url: (_, {shop}) => `https://www.etsy.com/shop/${encodeURIComponent(shop ?? '')}`,
  fields: {
    title: {from: 'title', of: ([{title}]) => title},
    description: {from: 'description', of: ([{description}]) => description},
    price: {from: 'price', of: ([{price}], code) => amountIn(price, code)},
    stock: {from: 'quantity', of: ([{quantity}]) => quantity},
    availability: {from: 'quantity', of: ([{quantity = -1}]) => (quantity < 0 ? undefined : quantity ? 'in-stock' : 'out-of-stock')},
    // Etsy joins the words of a tag by _, which no tag may have.
    keywords: {from: 'tags', of: ([{tags}]) => tags?.map(tag => tag.replaceAll('_', ' '))},
    images: {from: 'images', of: ([{images}]) => images?.map(url => ({url}))},
    attributes: {
      from: 'materials',
      of: ([row]) => {
        const all = {...pair('Materials', row.materials), ...pair(row.option, row.choices), ...pair(row.option2, row.choices2)};
        return Object.keys(all).length ? all : undefined;
      },
    },
    sku: {from: 'skus', of: ([{skus}]) => (skus?.length === 1 ? skus[0] : undefined)},
    owner: {from: 'title', of: () => 'mine'},
  },
});

const header =
  'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,SKU';
const german = 'TITEL;BESCHREIBUNG;PREIS;WÄHRUNGSCODE;STÜCKZAHL;TAGS;MATERIALIEN;BILD1;BESTANDSEINHEIT';
const shop = 'OakHooks';

export const examples: ImportExample[] = [
  {
    name: 'a listing with a variation, and one without SKU',
    text: `${header}\n"Oak hook &quot;Ash&quot;","Line one.\n\nLine two.",24.50,USD,7,"oak_hook,coat hook",oak,https://i.example/1.jpg,https://i.example/2.jpg,,Colour,"Oak,Ash",OAK-1\nElm stool,,89,USD,0,,,,,,,,\n`,
    answers: {shop},
    expect: [
      {
        ref: 'OAK-1',
        url: 'https://www.etsy.com/shop/OakHooks',
        fields: {
          ...{title: 'Oak hook "Ash"', price: {amount: 2450, currency: 'USD'}, stock: 7, availability: 'in-stock', sku: 'OAK-1'},
          ...{keywords: ['oak hook', 'coat hook'], attributes: {Materials: 'oak', Colour: 'Oak, Ash'}, owner: 'mine'},
        },
      },
      {ref: 'Elm stool', fields: {availability: 'out-of-stock'}, missing: ['description', 'keywords', 'images', 'attributes', 'sku']},
    ],
  },
  {
    name: 'German headings, semicolons and a decimal comma; a second listing of the same SKU',
    text: `${german}\nEichenhaken;;12,99;EUR;3;;;;OAK-1\nKleiderhaken;;9;EUR;1;;;;OAK-1\n`,
    answers: {shop},
    expect: [
      {ref: 'OAK-1', fields: {price: {amount: 1299, currency: 'EUR'}}},
      {why: 'same-again', row: 2},
    ],
  },
  {
    name: 'a price that could be two, one that is none, and a comma that shifts the columns',
    text: `${header}\nHook,,"1,299",USD,7,,,,,,,,A\nHook,,soon,USD,7,,,,,,,,B\nHook,,12,99,USD,7,,,,,,,,C\n`,
    answers: {shop},
    expect: [{why: 'two-prices', column: 'PRICE', text: '1,299'}, {why: 'not-a-price', column: 'PRICE', text: 'soon'}, {why: 'columns'}],
  },
];
