import type {Money} from '../model/money.ts';
import type {Pair, Shown} from '../model/reading.ts';
import {parseAvailability} from './availability.ts';
import {isObject, listOf, parseLoose} from './json.ts';
import {told, type Variant, withoutTitle} from './markup-variants.ts';
import {toMoney} from './money.ts';
import {type Around, listsIn, priceOf, textsIn} from './shown.ts';

/** Variants of a list, and choices of one kind. */
const FEW = 250;

/** The price of a row in the units that the list is written in: shops write 24.90 as 2490 too. */
type Scale = 'major' | 'minor' | undefined;

const priceText = (row: Record<string, string>): string => row['price.amount'] ?? row.displayprice ?? row.price ?? '';

const moneyAt = (text: string, scale: Scale, {currency}: Money): Money | undefined => {
  if (scale === 'major') return /^\d{1,9}(?:\.\d+)?$/.test(text) ? toMoney(text, currency) : undefined;
  return scale === 'minor' && /^\d{1,9}$/.test(text) ? {amount: Number(text), currency} : undefined;
};

/** The one unit in which the list holds the price that the page asks; a list that holds it in none, or in both, tells no prices. */
const scaleOf = (rows: readonly Record<string, string>[], price: Money): Scale => {
  const fits = (scale: Scale) => rows.some(row => moneyAt(priceText(row), scale, price)?.amount === price.amount);
  const [major, minor] = [fits('major'), fits('minor')];
  return major === minor ? undefined : major ? 'major' : 'minor';
};

const isScalar = (value: unknown): boolean => /^(?:string|number|boolean)$/.test(typeof value);

/** What a variant says in single values, those within its price and its attributes behind a dot; names without case, `_` and `-`. */
const rowOf = (variant: unknown): Record<string, string> => {
  const entries = isObject(variant) ? Object.entries(variant) : [];
  const flat = entries.flatMap(([name, value]) =>
    isObject(value) ? Object.entries(value).map(([inner, held]) => [`${name}.${inner}`, held] as const) : [[name, value] as const],
  );
  return Object.fromEntries(
    flat.flatMap(([name, value]) => (isScalar(value) ? [[name.toLowerCase().replace(/[_-]/g, ''), `${value}`.slice(0, 200)]] : [])),
  );
};

const nameOf = (row: Record<string, string>, title: string): string => {
  const options = Object.keys(row).filter(name => /^(?:option\d|attributes\.)/.test(name) && row[name] && row[name] !== 'null');
  const joined = options.map(name => row[name]).join(' / ');
  return (row.publictitle || joined || withoutTitle(row.title ?? row.name ?? '', title)).slice(0, 500);
};

const stockOf = (row: Record<string, string>): number | undefined => {
  const there = row.available ?? row.availableforsale ?? row.isinstock;
  if (there === 'false') return 0;
  // Sold on when none is left: then the number says nothing.
  return /^[1-9]\d{0,6}$/.test(row.inventoryquantity ?? '') ? Number(row.inventoryquantity) : undefined;
};

/** The text up to the bracket that closes the one it begins with. */
const bracketed = (text: string): string => {
  let depth = 0;
  for (const {0: mark, index} of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]]/g)) {
    depth += mark === '[' ? 1 : mark === ']' ? -1 : 0;
    if (!depth) return text.slice(0, index + 1);
  }
  return '';
};

const listed = (list: string, around: Around): Variant[] => {
  const rows = listOf(parseLoose(bracketed(list)))
    .slice(0, FEW)
    .map(rowOf);
  const title = String(around.fields.title ?? '');
  const price = priceOf(around);
  const scale = price && scaleOf(rows, price);
  return rows.flatMap(row => {
    const name = nameOf(row, title);
    const ref = row.sku || row.variationid || row.id;
    const money = price && moneyAt(priceText(row), scale, price);
    const stock = stockOf(row);
    return name ? [{...(ref && {ref}), name, ...(money?.amount && {price: money}), ...(stock !== undefined && {stock})}] : [];
  });
};

/** Choices of how many, how to be sent, paid, insured or sorted. */
const OTHER =
  /quant|qty|anzahl|menge|amount|cantidad|count|pcs|sort|order|country|land\b|region|state|city|ship|deliver|versand|livrais|envio|pay|zahl|warrant|garant|insur|protect|plan|finan|install|purchase|selling|subscri|frequency|gift|rating|review|currency|lang|store|filter|page|captcha|phone|search|cat(?:egory)?\b|month|year|day/i;
/** What stands first and is no choice. */
const ASKS =
  /^(?:[-–—.*\s]*(?:please |bitte |por favor |merci de )?(?:choose|select|pick|wähl|auswähl|auswahl|choisi|sélect|elige|elij|selecc|seleziona|scegli|kies|selec|escolh|välj|vælg|velg|valitse|wybierz|vyber|zvol|выбер|оберіть|odaber|izber|válassz|alege|επιλ|seçin|请选择|請選擇|選択|선택|chọn|เลือก|pilih|בחר|اختر).*|[-–—.*\s]*)$/iu;

type Choice = {name: string; isGone: boolean};

const choicesOf = (rows: readonly Pair[]): Choice[] =>
  rows
    .filter(([name]) => !ASKS.test(name))
    .map(([said, mark]) => {
      const isSaid = parseAvailability(said) === 'out-of-stock';
      const name = isSaid ? said.replace(/\s*(?:[-–—|:,([]).*$/, '') : said;
      return {name: name.slice(0, 500), isGone: isSaid || mark === '-'};
    });

/** Is a choice one of the product, by its name, and by what it offers: neither numbers alone nor surcharges? */
const isOfProduct = (name: string, choices: readonly Choice[]): boolean =>
  choices.length > 1 &&
  choices.length <= FEW &&
  !OTHER.test(name) &&
  !choices.every(choice => /^\d+\+?$/.test(choice.name)) &&
  choices.every(
    choice => choice.name && choice.name.length < 60 && !/\bship|pick[- ]?up|deliver|^(?:true|false|on|off|yes|no)$/i.test(choice.name),
  ) &&
  !choices.some(choice => /\p{Sc}/u.test(choice.name));

/** The one thing that can be chosen; where there are several, which of their pairs exist is not said. */
const chosen = (shown: Shown): Variant[] => {
  const groups = new Map<string, Pair[]>();
  for (const [name, offered, mark] of listsIn(shown))
    if (typeof name === 'string' && typeof offered === 'string' && typeof mark === 'string')
      groups.set(name, [...(groups.get(name) ?? []), [offered, mark]]);
  const offers = [...groups]
    .map(([name, rows]) => ({name, choices: choicesOf(rows)}))
    .filter(({name, choices}) => isOfProduct(name, choices));
  const kinds = new Map(offers.map(({choices}) => [choices.map(({name}) => name).join('\n'), choices]));
  const [only] = kinds.values();
  return only && kinds.size === 1 ? only.map(({name, isGone}) => ({name, ...(isGone && {stock: 0})})) : [];
};

/** The variants that a page's data list (their JSON), with prices where their unit is sure; or the names of the one thing that can be chosen. */
export const variantsIn = (shown: Shown, around: Around): Variant[] | undefined => {
  const [list] = textsIn(shown);
  return told(list === undefined ? chosen(shown) : listed(list, around), '')[0]?.value;
};
