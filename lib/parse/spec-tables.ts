import type {Pair} from '../model/reading.ts';

/** What stands in tables beside properties: what it costs, what is left of it, how it is sent and paid, what others say of it. */
const OTHER =
  /price|preis|\bprix\b|precio|preço|prezzo|\bcen[aay]\b|цена|ціна|價|价|価格|가격|harga|stock|availab|verfügbar|lager|disponib|dostępn|dostupn|наличи|库存|庫存|在庫|재고|quantit|\bqty\b|menge$|anzahl$|cantidad|quantidade|ilość|množstv|количеств|数量|數量|shipping|deliver|versand|liefer(?!umfang)|livraison|envío|entrega|spedizione|dostaw|doprav|доставк|配送|运费|運費|送料|review|rating|bewert|stars?$|\bavis\b|opini|评价|評價|レビュー|answer|question|helpful|views?$|visits?|wishlist|watch|sold|sales rank|bestseller|verkauft|销量|浏览|discount|rabatt|remise|descuento|desconto|save|saving|coupon|promo|payment|zahlung|paiement|pago|\btel(?:ef|\.|$)|phone|e-?mail|fax|address|adresse|opening|öffnungs|monday|montag|mo-|\bfrom\b$|date|datum|time left|ends?$|posted|updated|\bid$|\bqr\b|copyright|©|cookie|share|total|subtotal|summe|login|search|\bsort|menu|select|choose|wählen|view (?:more|less)|credit|kredit|kredīt|leasing|\bapr\b|instal|razpolož|rok dob|pieejam|saatav|tarne|発送|カテゴリ|categor|kategor|kategoori|report|сравни|скидк|телефон|сравнен|newsletter|^\d+ (?:years?|months?)$|erreur|error|итого|сумм/iu;
/** Left by a template that was not filled in. */
const TEMPLATE = /\$\{|\{\{|<%|%>|\[\[|undefined|\[object|\bnull\b/;
const AMOUNT = /\p{Sc}|^[\d., ]+ ?(?:тг|руб|р|kr|zł|kč|lei|ft|元|円|원)\.?$|^[-+−]?\d+ ?%$|\b[A-Z]{3} ?\d+\.\d\d|https?:|@/u;
/** Ends as one, or is a dozen words and more without a list among them. */
const SENTENCE = /(?:\S+ ){6,}.*[.!?]$|[。！？]|，.*，|^(?:[^\s,;/]+ ){12,}/;

const isSpec = ([label, value]: Pair): boolean =>
  label.length > 1 &&
  /\p{L}/u.test(label) &&
  !/^\d+[).]|[.!?;]$|[.!?] |^#|https?:/u.test(label.replace(/\?$/, '')) &&
  label !== '__proto__' &&
  label !== value &&
  !OTHER.test(label) &&
  !TEMPLATE.test(label + value) &&
  !AMOUNT.test(value) &&
  !SENTENCE.test(value) &&
  !AMOUNT.test(label) &&
  !/[:：•]/.test(label) &&
  !/^[•:：]/.test(value) &&
  !/\d{1,2}:\d\d(?::\d\d|\s?[ap]m)|^[^\p{L}\p{N}+✓✔✗-]*$/iu.test(value) &&
  label.split(/\s+/).length < 9;

const tidyLabel = (label: string): string => label.replace(/^[?•·*\-–\s]+|[\s:：]+$/g, '');

/** The rows of a table that are properties; none where the most of them are something else. */
const specsOf = (table: readonly Pair[]): Pair[] => {
  const rows = table.map(([label, value]): Pair => [tidyLabel(label), value]).filter(isSpec);
  const words = rows.map(([, value]) => value.split(/\s+/).length).sort((a, b) => a - b)[rows.length >> 1] ?? 0;
  return new Set(rows.map(([label]) => label)).size > 1 && rows.length * 5 >= table.length * 3 && words < 20 ? rows : [];
};

/** Tiles of other goods have the same labels with other values. */
const TILES = 3;

/**
 * The properties of a product by the tables of a page, the first that names one first; a table's second value under a label is kept beside
 * its first. Tables of prices, of delivery, of buyers' words and of other goods are passed over.
 */
export const specsIn = (tables: readonly (readonly Pair[])[]): Record<string, string> => {
  const specs = tables.map(specsOf).filter(({length}) => length);
  const shape = (rows: readonly Pair[]) => rows.map(([label]) => label).join('\n');
  const kinds = new Map<string, Set<string>>();
  for (const rows of specs) kinds.set(shape(rows), (kinds.get(shape(rows)) ?? new Set()).add(JSON.stringify(rows)));
  const out = new Map<string, string[]>();
  for (const rows of specs.filter(each => (kinds.get(shape(each))?.size ?? 0) < TILES)) {
    const known = new Set(out.keys());
    for (const [label, value] of rows) {
      const values = out.get(label) ?? [];
      if (!known.has(label) && !values.includes(value)) out.set(label, [...values, value]);
    }
  }
  return Object.fromEntries([...out].slice(0, 200).map(([label, values]) => [label.slice(0, 300), values.join('; ').slice(0, 5000)]));
};
