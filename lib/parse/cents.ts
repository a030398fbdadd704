import {shyParts} from './currency-nouns.ts';
import {partBehind} from './currency-words.ts';
import {decimalMark} from './locale.ts';
import {markBehind} from './marks.ts';
import {vocabularyOf} from './number-atoms.ts';
import type {Priced, Scene} from './priced.ts';
import {decimalText, fixed, loosened, type Quantity} from './quantities.ts';
import {keyOf} from './word-key.ts';

/** A number of cents and their like: how many, of what power of ten, and where it ends. */
type Cents = {count: string; power: number; end: number; unit: string; isAlone: boolean};

const countOf = ({language, locale}: Scene, quantity: Quantity): string | undefined =>
  decimalText(quantity, language, mark => mark === decimalMark(locale));

/** "Quarante-cinq cents" are no 4,500: the hundred at the end is a cent where nothing follows. */
const withoutHundred = (
  {low, names, language}: Scene,
  {start, pieces}: Quantity,
): {quantity: Quantity; end: number; power: number} | undefined => {
  const [last, previous] = [pieces.at(-1), pieces.at(-2)];
  const power = last && previous && names.parts.words.get(keyOf(low.slice(last.start, last.end)));
  if (!last || !previous || power === undefined || vocabularyOf(language).shape !== 'twenties') return;
  return {quantity: {start, end: previous.end, pieces: pieces.slice(0, -1)}, end: last.end, power};
};

/** The cents that a number counts by the word behind it; undefined where it counts something else. */
export const centsAt = (scene: Scene, quantity: Quantity): Cents | undefined => {
  const split = withoutHundred(scene, quantity);
  const count = countOf(scene, split?.quantity ?? quantity);
  if (count === undefined) return;
  if (split)
    return {count, power: split.power, end: split.end, unit: scene.line.slice(split.quantity.end, split.end).trim(), isAlone: true};
  const part = partBehind(scene.line, scene.names, quantity.end);
  if (!part) return;
  const unit = scene.line.slice(part.start, part.end);
  return {count, power: part.meaning, end: part.end, unit, isAlone: !shyParts.has(unit)};
};

const joint = /^,? ?(?:(?:and|et|und|en|och|og|y|e|con|com|i|a|и|और) |又|零)?/;

/** Does nothing that the number could count follow? */
const isOver = (text: string): boolean => /^\s*(?:[.,;!?)。，！的]|$)/.test(text);
const isFree = (text: string): boolean => isOver(text) || /^ (?=\p{Ll}{3})(?!times|percent|pieces|units|years|days)/u.test(text);

/** Behind 块 one digit counts tenths, and hundredths behind 毛; elsewhere two digits or a word count hundredths. */
const isTenfold = (text: string): boolean => /(?:[块塊毛角]|kuai|mao|jiao)$/i.test(text);

/** A bare number behind an amount, as cents: "15 dollars 50", "25 euros con 50.", 五块二; undefined where it is another number. */
const bareCents = (
  {line, ...scene}: Scene,
  quantity: Quantity,
  {until, gap, power}: {until: number; gap: string; power: number},
): Cents | undefined => {
  const [count, front, rest] = [countOf({line, ...scene}, quantity), line.slice(0, until), line.slice(quantity.end)];
  const isTens = isTenfold(front);
  if (count === undefined || !(isTens ? /^\d$/ : /^\d\d?$/).test(count)) return;
  if (!isTens && quantity.pieces[0]?.token?.length === 1) return;
  const isStrict = gap.trim() !== '' || /[块塊毛角]$|\p{Sc}$/u.test(front);
  if (!(isStrict ? isOver(rest) : isFree(rest)) || markBehind(line, quantity.end)) return;
  return {count, power: isTens ? power + 1 : 2, end: quantity.end, unit: '', isAlone: false};
};

/** An amount with the cents that follow it: "3 dollars 50 cents", 两美元又三美分, "one kuai and five mao five". */
export const withCents = (scene: Scene, priced: Priced, list: readonly Quantity[]): Priced => {
  if (priced.amount.includes('.')) return priced;
  let [{amount, until}, power] = [priced, 0];
  while (power < 2) {
    const gap = joint.exec(scene.line.slice(until, until + 6))?.[0] ?? '';
    const next = list.find(({start}) => start === until + gap.length);
    const cents =
      next && (centsAt(scene, next) ?? (priced.isNamed || gap.trim() ? bareCents(scene, next, {until, gap, power}) : undefined));
    if (!cents || cents.power <= power || !/^\d+$/.test(cents.count) || cents.count.length > cents.power) break;
    amount = loosened(fixed(amount) + fixed(cents.count) / 10n ** BigInt(cents.power));
    [until, power] = [cents.end, cents.power];
  }
  return {...priced, amount, until};
};
