import {columnWords} from './column-words.ts';
import {type Dictionary, dictionaryOf, setOf} from './dictionary.ts';

/** What a column's words say; some of it depends on what the grid is about (`price`, `quantity`, `id`). */
export type Idea = string;

/**
 * Sets of ideas, and what a column over which they stand says; behind a stroke what may stand beside the first: `tax/total` is `tax` and
 * `tax total`. Sets that are not here mean nothing that is asked for.
 */
const MEANS = `
ref=order no,order reference|order=order|id=no|reference=reference|date=date
placedAt=order date,date sold,create/date/order|paidAt=pay date/order|sentAt=ship date|deliveredAt=delivered/date
dueAt=ship due/date/plan,ship due date plan|status=status|paymentStatus=pay status|productStatus=product status
fulfilmentStatus=fulfil/status,ship status,deliver status
orderTotal=order total/amount/grand/price,order amount,grand total,grand amount/total,pay total,pay amount/total,order price
total=total/amount/price,grand|amount=amount|subtotal=sub/total/amount|lineTotal=line total/sub,line amount,product total/price
shipping=ship/spend/amount/price/total/sub,freight/amount/total,deliver spend|tax=tax/amount/total
discount=discount/amount/total|refunded=refund/amount/total
quantity=qty/create/total|unitPrice=unit price,unitprice,qty price|sku=sku/no/seller,product reference|gtin=gtin/no
variant=variant/name,product variant/name|title=title,product title/name,product name|product=product|name=name|listing=product no,asin/product
stock=stock/qty/unit/total|available=avail/qty/stock/unit,avail stock qty|inbound=inbound/qty/stock/unit
price=price|salePrice=special price|listPrice=list/price|category=category/name
spend=spend/ad/total/amount|orders=order qty|units=unit/qty/create/order/sold/total,sold/qty

channel=channel/name/rev|region=region/ship/deliver/name
buyer=customer no,customer user/no
`;

/** Characters of a heading: what is longer is a sentence. */
const LONGEST = 80;
/** Letters that may follow a stem: an ending, or what joins it to the next. */
const ENDING = 4;

/** A text as stems are compared with it: lower case, no accents, names in code (`orderTotal`, `order_total`) as words. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(?<=[a-z\d])(?=[A-Z])|[_-]/g, ' ')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/['’`]/g, ' ');

/** Words and meanings that are understood together, what they come to, and labels and names that were asked for before: the rows of a grid repeat them. */
type Vocabulary = {words: string; means: string; dictionary?: Dictionary; heard: Map<string, Said | undefined>};
const vocabulary = (words: string, means: string): Vocabulary => ({words, means, heard: new Map()});

let spoken = vocabulary(columnWords, MEANS);

/** What is understood now, as a thing that is another when other words are. */
export const spokenNow = (): object => spoken;

/**
 * Adds words and meanings to those that are understood, each once. English is known from the start; who reads pages in other languages, or
 * figures, brings their words: others do without.
 */
export const learn = (words: string, means = ''): void => {
  if (!spoken.words.includes(words)) spoken = vocabulary(spoken.words + words, spoken.means + means);
};

/** Does work that understands these words besides. Nothing else does: over columns of figures words say what they do not say elsewhere. */
export const besides = (words: string, means: string): (<T>(work: () => T) => T) => {
  let [base, more]: (Vocabulary | undefined)[] = [];
  return work => {
    const before = spoken;
    if (base !== before || !more) [base, more] = [before, vocabulary(before.words + words, before.means + means)];
    spoken = more;
    try {
      return work();
    } finally {
      spoken = before;
    }
  };
};

/** Worked out at the first question: most pages have no grid. */
const tables = (): Dictionary => {
  spoken.dictionary ??= dictionaryOf(plain(spoken.words), spoken.means);
  return spoken.dictionary;
};

/** The ideas in a text in their order, undefined where it says anything besides. */
const ideasIn = (text: string): string[] | undefined => {
  const {ideas, pattern} = tables();
  const found: string[] = [];
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    if (!isEnding(text.slice(Math.max(end, 0), match.index), end)) return undefined;
    const idea = ideas.get(match[0]) ?? '';
    if (idea !== 'the') found.push(idea);
    end = match.index + match[0].length;
  }
  // `Expédié le`, `Criado em`: at the end such a word asks for a time, before others it joins them.
  const timed = found.at(-1) === 'at' ? [...found.slice(0, -1), 'date'] : found;
  return isEnding(text.slice(Math.max(end, 0)), end) ? timed.filter(idea => idea !== 'at') : undefined;
};

/** Is what stands between two stems nothing but an ending of the first, signs and digits? */
const isEnding = (between: string, end: number): boolean => {
  const ending = end < 0 ? '' : (/^[a-z]+/.exec(between)?.[0] ?? '');
  return ending.length <= ENDING && !/\p{L}/u.test(between.slice(ending.length));
};

/** What a heading, or the name of a column in the page's code, says. */
export type Said = {
  /** null: something that is nobody's business here (a person, an address, a note). */
  idea: Idea | null;
  /** Of two columns that say the same, the one with tax (1) before one that says nothing of it (0), before the one without or in another currency (-1). */
  rank: number;
};

const lessOf = (ideas: readonly string[], ...out: string[]): string => setOf(ideas.filter(idea => !out.includes(idea)));

const meaningOf = (ideas: string[]): Idea | null | undefined => {
  const {means} = tables();
  const of = (...out: string[]) => means.get(lessOf(ideas, ...out));
  // A buyer's payment is an amount, a customer's number an id; whatever else is a buyer's is nobody's business.
  if (ideas.includes('customer')) {
    const own = of();
    if (own === 'buyer' || own === 'searchTerm') return own;
    const paid = of('customer');
    return paid === 'orderTotal' || paid === 'total' ? paid : null;
  }
  return of() ?? of('order') ?? of('product') ?? of('order', 'product');
};

/** “Nombre” is a name in Spanish and a number in French: a number only where it counts something. */
const isCounted = (ideas: readonly string[]): boolean => !ideas.every(idea => idea === 'nombre' || idea === 'product');
const settled = (ideas: readonly string[]): string[] => ideas.map(idea => (idea === 'nombre' ? (isCounted(ideas) ? 'qty' : 'name') : idea));

/** The words outside brackets, and those inside: `Total (incl. VAT)`. */
const BRACKETS = /[([{（【［<]([^)\]}）】］>]*)[)\]}）】］>]/g;
/** Codes of currencies and scales, which are told by case alone: `Price (USD)`. */
const CODES = /(?<![\p{L}])(?:[A-Z]{2}\$|R\$|[A-Z]{3}|Rp|kr|元|円|원|บาท)(?![\p{L}])|[\p{Sc}%]/gu;

const CODE = /^(?:sku|gtin|asin)$/;
const NUMBER = /^(?:listing|id|reference)$/;

const REMEMBERED = 2000;

/** What the words of a heading, or a name in code (`order_total`, `totalPaidTaxIncl`), say; undefined where they are not wholly understood. */
export const said = (words: string): Said | undefined => {
  if (words.length > LONGEST) return undefined;
  const {heard} = spoken;
  if (!heard.has(words)) {
    if (heard.size >= REMEMBERED) heard.clear();
    heard.set(words, understood(words));
  }
  return heard.get(words);
};

const understood = (heading: string): Said | undefined => {
  const within = [...heading.matchAll(BRACKETS)].flatMap(([, inner = '']) => ideasIn(plain(inner)) ?? []);
  const outside = heading.replace(BRACKETS, ' ');
  const words = plain(outside);
  const bare = () => plain(outside.replace(CODES, code => (ideasIn(plain(code))?.length ? code : ' ')));
  // Most have no code in them, and are looked through once.
  const ideas = ideasIn(words) ?? (outside.search(CODES) < 0 ? undefined : ideasIn(bare()));
  const all = [...(ideas ?? []), ...within];
  // One word of a person is enough, whatever else stands there.
  if (all.includes('person') || hasPerson(words)) return {idea: null, rank: 0};
  const code = within.length === 1 && CODE.test(within[0] ?? '') ? meaningOf(within) : undefined;
  if (!ideas?.length) return ideas || code === undefined ? undefined : {idea: code, rank: 0};
  const rank = all.includes('incl') ? 1 : all.includes('excl') ? -1 : 0;
  const idea = meaningOf(settled(ideas).filter(each => !['incl', 'excl', 'less', ...(rank ? ['tax'] : [])].includes(each)));
  // `Custom label (SKU)`, `Artikelnummer (SKU)`: a code in brackets says which number is meant.
  if (code && (idea === undefined || NUMBER.test(idea ?? ''))) return {idea: code, rank: 0};
  return idea === undefined ? undefined : {idea, rank};
};

/** Is one of the words, as stems are compared with them, of a person? */
const hasPerson = (words: string): boolean => {
  const {ideas, pattern} = tables();
  return [...words.matchAll(pattern)].some(([stem]) => ideas.get(stem) === 'person');
};

/** All ideas whose words stand anywhere in a text, whatever stands beside them: of a page's heading or address. */
export const ideasWithin = (text: string): Set<string> => {
  const {ideas, pattern} = tables();
  return new Set([...plain(text).matchAll(pattern)].map(([stem]) => ideas.get(stem) ?? ''));
};
