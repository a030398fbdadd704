import {type Random, random as randomOf} from '../demo-shop/random.ts';
import {inherited, payload, strangeText} from './hostile.ts';
import {hostileJson} from './json.ts';
import {elementAt, type Range, type Token, textOf, tokensOf} from './tokens.ts';

/** A page to be broken, or broken. */
export type Source = {html: string; url: string};

type Change = (tokens: Token[], random: Random) => Token[];

/** Pages grow no longer than this: two million characters are more than shops send. */
const largest = 2_000_000;

const text = (words: string): Token => ({text: words, kind: 'text', name: ''});
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const pick = <T>(list: readonly T[], {whole}: Random): T | undefined => list[whole(0, list.length - 1)];

/** What readers look for; changes elsewhere seldom matter. */
const telling = /price|title|name|product|offer|item|sku|brand|cart|buy|meta|ld\+json|<h[12]|\p{Sc}\s?\d/iu;

const anyWhere = (tokens: readonly Token[], random: Random, fits: (token: Token) => boolean): number => {
  for (let tries = 0; tries < 200; tries += 1) {
    const at = random.whole(0, Math.max(0, tokens.length - 1));
    const token = tokens[at];
    if (token && fits(token) && (tries > 100 || random.next() < 0.3 || telling.test(token.text))) return at;
  }
  return random.whole(0, Math.max(0, tokens.length - 1));
};
const isOpen = ({kind, name}: Token) => kind === 'open' && !/^(?:html|body)$/.test(name);
const isText = ({kind, text: words}: Token) => kind === 'text' && words.trim() !== '';

const anElement = (tokens: readonly Token[], random: Random): Range => elementAt(tokens, anyWhere(tokens, random, isOpen));
const within = (tokens: readonly Token[], {from, to}: Range) => tokens.slice(from, to);
const put = (tokens: readonly Token[], {from, to}: Range, ...instead: Token[]) => [
  ...tokens.slice(0, from),
  ...instead,
  ...tokens.slice(to),
];
const replaceText = (tokens: Token[], random: Random, make: (old: string) => string) => {
  const at = anyWhere(tokens, random, isText);
  return put(tokens, {from: at, to: at + 1}, text(make(tokens[at]?.text ?? '')));
};

const repeated: Change = (tokens, random) => {
  const range = anElement(tokens, random);
  const part = within(tokens, range);
  const room = Math.floor((largest - textOf(tokens).length) / Math.max(1, textOf(part).length));
  const count = Math.max(0, Math.min(room, random.next() < 0.7 ? random.whole(1, 4) : random.whole(10, 3000)));
  return put(tokens, range, ...part, text(textOf(part).repeat(count)));
};

const swapped: Change = (tokens, random) => {
  const [a, b] = [anElement(tokens, random), anElement(tokens, random)].sort((x, y) => x.from - y.from) as [Range, Range];
  if (a.to > b.from) return tokens;
  const [first, second] = [within(tokens, a), within(tokens, b)];
  return put(put(tokens, b, ...first), a, ...second);
};

const wrappings = [
  'div',
  'span',
  'b',
  'table',
  'section itemscope itemtype="https://schema.org/Product" itemprop="offers"',
  'div class="price"',
  'div hidden',
  'li',
  'del',
  'form',
  'a href="/product"',
  'template',
];
const deep: Change = (tokens, random) => {
  const range = anElement(tokens, random);
  const wrap = pick(wrappings, random) ?? 'div';
  const [open, close] = [`<${wrap}>`, `</${wrap.split(' ')[0]}>`];
  return put(tokens, range, text(open.repeat(10_000)), ...within(tokens, range), text(close.repeat(10_000)));
};

const rows = [
  '<span class="price">$12.99</span>',
  '<div class="product-price"><span>€</span><span>12</span><sup>99</sup></div>',
  '<h2 class="product-title">Oak hook</h2>',
  '<button class="add-to-cart">Add to cart</button>',
  '<del class="old-price">$19.99</del>',
  '<meta property="og:title" content="Oak hook">',
  '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Oak hook</b></div>',
  '<div vocab="https://schema.org/" typeof="Product"><b property="name">Oak hook</b></div>',
  '<script type="application/ld+json">{"@type":"Product","name":"Oak hook","offers":{"price":"12.99"}}</script>',
  '<ul class="features"><li>Turned from one piece, oiled by hand</li><li>With two screws and two dowels</li></ul>',
  '<img class="gallery" src="/oak.jpg" srcset="/oak.jpg 1x, /oak2.jpg 2x">',
  '<a class="title" href="/p">$1 $2 $3</a>',
];
const many: Change = (tokens, random) => {
  const row = pick(rows, random) ?? '';
  const at = anyWhere(tokens, random, isOpen);
  return put(tokens, {from: at, to: at}, text(row.repeat(random.whole(200, 6000))));
};

const attributes = [
  'itemprop',
  'property',
  'name',
  'class',
  'id',
  'content',
  'href',
  'src',
  'srcset',
  'itemtype',
  'typeof',
  'lang',
  'style',
  'value',
  'datetime',
  'data-testid',
];
const attribute: Change = (tokens, random) => {
  const at = anyWhere(tokens, random, isOpen);
  const old = tokens[at];
  if (!old) return tokens;
  const value = random.next() < 0.4 ? (pick(inherited, random) ?? '') : strangeText(random);
  // The first of two attributes of one name is the one that counts.
  const changed = old.text.replace(/^<[a-z][a-z0-9-]*/i, tag => `${tag} ${pick(attributes, random)}="${escaped(value)}"`);
  return put(tokens, {from: at, to: at + 1}, {...old, text: changed});
};

/** A script in every text of a kind: what a shop's database may hold. */
const plantedEverywhere: Change = (tokens, random) => {
  const words = escaped(`x"><img src=x onerror=${payload}><script>${payload}</script>`);
  const share = pick([0.02, 0.2, 1], random) ?? 1;
  return tokens.map(token => {
    if (random.next() > share) return token;
    if (isText(token)) return text(words + (random.next() < 0.5 ? token.text : ''));
    if (token.kind !== 'open') return token;
    return {...token, text: token.text.replace(/(\s(?:content|href|src|alt|value|title|class)=")[^"]*"/gi, `$1${words}"`)};
  });
};

const isJson = ({kind, text: words}: Token) => kind === 'script' && /ld\+json/i.test(words);
const json: Change = (tokens, random) => {
  const script: Token = {text: `<script type="application/ld+json">${hostileJson(random)}</script>`, kind: 'script', name: 'script'};
  const old = tokens.findIndex(isJson);
  if (old >= 0 && random.next() < 0.5) return put(tokens, {from: old, to: old + 1}, script);
  const at = anyWhere(tokens, random, isOpen);
  return put(tokens, {from: at, to: at}, script);
};
const brokenJson: Change = (tokens, random) => {
  const old = tokens.findIndex(isJson);
  const words = tokens[old]?.text;
  if (!words) return json(tokens, random);
  const [from, length] = [random.whole(0, words.length), random.whole(0, 60)];
  const name = `"${pick(inherited, random)}":`;
  const changed =
    random.next() < 0.5
      ? words.slice(0, from) + words.slice(from + length)
      : words.replace(/"(?:name|offers|price|@type)"\s*:/, old => (random.next() < 0.5 ? name : `${name}{},${old}`));
  return put(
    tokens,
    {from: old, to: old + 1},
    {text: changed.endsWith('</script>') ? changed : `${changed}</script>`, kind: 'script', name: 'script'},
  );
};

const changes: Record<string, Change> = {
  dropped: (tokens, random) => put(tokens, anElement(tokens, random)),
  repeated,
  swapped,
  'tag lost': (tokens, random) => {
    const at = anyWhere(tokens, random, ({kind}) => kind === 'open' || kind === 'close');
    return put(tokens, {from: at, to: at + 1});
  },
  'cut off': (tokens, random) => tokensOf(textOf(tokens).slice(0, random.whole(0, textOf(tokens).length))),
  'text cut': (tokens, random) => replaceText(tokens, random, old => old.slice(0, random.whole(0, old.length))),
  'strange text': (tokens, random) => replaceText(tokens, random, () => escaped(strangeText(random))),
  'strange digits': (tokens, random) => replaceText(tokens, random, old => old.replace(/\d/g, () => String(random.whole(0, 9)))),
  deep,
  many,
  attribute,
  'scripts planted': plantedEverywhere,
  json,
  'json broken': brokenJson,
};

const tails = [
  '%',
  '%E9',
  '%ff%fe',
  '%00',
  '//',
  '/../..',
  '?q=%F0%9F',
  '?constructor=1&__proto__=2',
  `?${'a=1&'.repeat(300)}`,
  '#%',
  '/产品',
  '/%E4%BA%A7',
  ';jsessionid=1',
  '/'.repeat(500),
  '/__proto__',
  `/${'a-'.repeat(800)}`,
];
const otherAddress = (url: string, random: Random) => {
  const [plain = '', hash = ''] = url.split('#');
  const changed = plain + (pick(tails, random) ?? '') + (hash && `#${hash}`);
  return URL.canParse(changed) ? changed : url;
};

/** A page made of another by one to five changes, which depend on the seed alone; `how` names them. */
export const mutated = ({html, url}: Source, seed: number): Source & {how: string[]} => {
  const random = randomOf(seed);
  const names = Object.keys(changes);
  const how = Array.from({length: random.whole(1, 5)}, () => pick(names, random) ?? '');
  const tokens = how.reduce((now, name) => changes[name]?.(now, random) ?? now, tokensOf(html));
  const moved = random.next() < 0.1 ? otherAddress(url, random) : url;
  return {html: textOf(tokens).slice(0, largest), url: moved, how: moved === url ? how : [...how, 'address']};
};
