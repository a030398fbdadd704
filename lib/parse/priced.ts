import type {Names} from './currency-names.ts';
import {weights} from './currency-nouns.ts';
import {nameBefore, nameBehind} from './currency-words.ts';
import {decimalMark} from './locale.ts';
import {markBefore, markBehind} from './marks.ts';
import {multipleAt, times} from './multiples.ts';
import {one, vocabularyOf} from './number-atoms.ts';
import {decimalText, type Quantity} from './quantities.ts';

/** A running text, plain and in small letters, and what is known of its language. */
export type Scene = {line: string; low: string; names: Names; language: string; locale: string};
/** A number that a sign or a name makes money: the currencies it may be in, and which side says so. */
export type Priced = {from: number; until: number; amount: string; codes: readonly string[]; isNamed: boolean};
type Sign = {start: number; end: number; codes: readonly string[]};

const hasScale = ({pieces}: Quantity): boolean => pieces.some(({atom}) => atom?.kind === 'scale' && atom.value >= 1000n * one);
const isBig = (quantity: Quantity): boolean =>
  hasScale(quantity) || quantity.pieces.some(({token}) => /\D\d\d\d?$|\d{4}/.test(token ?? ''));

const hasCents = ({pieces}: Quantity): boolean => pieces.some(({token}) => /\D\d\d\d?$/.test(token ?? ''));

const plainSigns = /^(?:usd|eur|gbp|jpy|cny|rmb|chf|cad|aud|hkd|inr|krw|sek|nok|dkk|pln|mxn|brl|nzd|sgd|twd|ntd|zar|btc|kr|zł)$/;
const exactSigns = /^(?:Usd|Eur|Gbp|Rub|RMB|NTD|Kr|ZŁ|Zł|Kč|Kc|Ft|TL|Rs|RM|Rp|SFr|Fr|KSh|NT|DH|Dhs|LE|tl|FCFA|CFA|CFPF|FCFP|[DNI]kr)$/;

/** In running text a Latin word is a sign only where it can hardly be another word. */
const isSign = (text: string, shy: number, quantity: Quantity, line: string): boolean => {
  const sign = text.replace(/[\s.]/g, '');
  if (/\p{Sc}/u.test(sign) || !/\p{Script=Latin}/u.test(sign)) return true;
  return (
    plainSigns.test(sign) ||
    exactSigns.test(sign) ||
    (/^[A-Z]{3}$/.test(sign) && (shy < 1 || hasCents(quantity) || (shy < 2 && sign !== 'AMD' && /\p{Ll}{2}/u.test(line))))
  );
};

const signBefore = ({line}: Scene, quantity: Quantity, floor: number): Sign | undefined => {
  const mark = markBefore(line, quantity.start);
  if (!mark || mark.start < floor || /\d[A-Za-z]$/.test(line.slice(0, mark.start + 1))) return;
  return isSign(line.slice(mark.start, mark.end), mark.shy, quantity, line) ? mark : undefined;
};

const speaksOfMoney =
  /\b(?:cost|pric|penc|penn|pa(?:y|id)|worth|s[eo]ll?d?\b|sp[ae]n[dt]|b(?:uy|ought)|earn|fee|fine|tax|bill|sav|kost|preis|zahl|prij|betaa?l|pris|coût|prix|prec|preç|cuest|cust|prezz|pag|fiyat|ücret|öde)|कीमत|मूल्य|लागत|가격|비용|価格|費用|値段/i;

const isWeight = (word: string): boolean => weights.has(word.toLowerCase());

/** Doubtful words are money behind a "million", and behind many of them where nothing follows that they could describe. */
const isLikely = (line: string, quantity: Quantity, end: number): boolean =>
  hasScale(quantity) || (isBig(quantity) && !/^ \p{L}/u.test(line.slice(end)));

const named = ({line, names}: Scene, quantity: Quantity, end: number): Sign | undefined => {
  const name = nameBehind(line, names, end);
  if (!name || (name.meaning.isDoubtful && !isLikely(line, quantity, name.end))) return;
  if (isWeight(line.slice(name.start, name.end)) && !hasScale(quantity) && !speaksOfMoney.test(line)) return;
  return {start: name.start, end: name.end, codes: name.meaning.codes};
};

const marked = ({line}: Scene, quantity: Quantity, end: number): Sign | undefined => {
  const mark = markBehind(line, end);
  if (!mark || !isSign(line.slice(mark.start, mark.end), mark.shy, quantity, line)) return;
  // 15ITL6 and 230 RM-1172 are models.
  if (/^[A-Za-z](?:-?\d|-\p{L})/u.test(line.slice(mark.end - 1, mark.end + 2))) return;
  if (line.slice(end, mark.start) === '-') return;
  // In "6 $12.99" and "6 billion ( $ 2 billion )" the sign belongs to the next number.
  return (mark.start > end && /\d/.test(line[mark.end] ?? '')) || /[([]/.test(line.slice(end, mark.start)) ? undefined : mark;
};

const signBehind = (scene: Scene, quantity: Quantity, end: number): Sign | undefined => {
  const [name, mark] = [named(scene, quantity, end), marked(scene, quantity, end)];
  return name && (!mark || name.end > mark.end || /\p{Script=Latin}/u.test(scene.line.slice(name.start, name.end))) ? name : mark;
};

/** A name may lead a number that has no other sign: "dollari 4", 人民币50; "euro 2024" is a year. */
const nameInFront = ({line, names}: Scene, {start, pieces}: Quantity, floor: number): Sign | undefined => {
  if (pieces.every(({atom}) => atom?.kind === 'scale')) return;
  const name = /^(?:19|20)\d\d$/.test(pieces[0]?.token ?? '') ? undefined : nameBefore(line, names, start);
  if (!name || name.start < floor || name.meaning.isDoubtful) return;
  const word = line.slice(name.start, name.end);
  return isWeight(word) || /^peso$/i.test(word) ? undefined : {start: name.start, end: name.end, codes: name.meaning.codes};
};

const large: Record<string, number> = {k: 3, t: 3, m: 6, mn: 6, mio: 6, b: 9, bn: 9, md: 9, mrd: 9};
const attached = /^ ?([kKtTmMbB]|[mM]n|[mM]io|[bB]n|BN|[mM]r?d)(?=[A-Z]{3}(?!\p{L})|\p{Sc}|kr(?!\p{L}))/u;

/** What multiplies a number in digits besides its words: "$5k", "30 MUSD"; where it ends and its power of ten. */
const multiplied = ({line, language}: Scene, {end, pieces}: Quantity): {end: number; power: number} => {
  const [all = '', letter = ''] = attached.exec(line.slice(end, end + 8)) ?? [];
  if (all) return {end: end + all.length, power: large[letter.toLowerCase()] ?? 0};
  if (pieces.at(-1)?.token === undefined) return {end: /^\. ?[^\s\d]/.test(line.slice(end, end + 3)) ? end + 1 : end, power: 0};
  const found = multipleAt(line, end);
  return found && !(found.goesOn && vocabularyOf(language).shape) ? found : {end, power: 0};
};

/** "75 USD millones": the power of ten of a word behind the currency, and where it ends. */
const multipliedLate = ({low, language}: Scene, {pieces}: Quantity, from: number): {end: number; power: number} => {
  const [all = '', word = ''] = /^ (\p{L}[\p{L}\p{M}]*)/u.exec(low.slice(from, from + 16)) ?? [];
  const atom = vocabularyOf(language).words.get(word);
  const isLate = atom?.kind === 'scale' && atom.value >= 1000n * one && pieces.every(({token}) => token !== undefined);
  return isLate ? {end: from + all.length, power: `${atom.value / one}`.length - 1} : {end: from, power: 0};
};

/** The latter half of "1 . 8500" and "1/2", and what "several" makes vague: 50多|万元. */
const isTorn = (before: string, {pieces}: Quantity): boolean =>
  /\d (?:[.,] $|\/$)|\d\/$/.test(before.slice(-4)) ||
  (/[多几幾数數余餘]$/.test(before) && pieces.every(({atom}) => atom?.kind === 'scale'));

const common = (a: Sign, b: Sign | undefined): readonly string[] => a.codes.filter(code => b?.codes.includes(code));

/** The sign in front counts; another one behind narrows it ("$5 CAD") or stands for it. */
const chosen = (
  line: string,
  front: Sign | undefined,
  behind: Sign | undefined,
): {codes: readonly string[]; start?: number; end?: number} | undefined => {
  if (!front || !behind) return front ? {codes: front.codes, start: front.start} : behind && {codes: behind.codes, end: behind.end};
  const codes = line.slice(front.start, front.end) === line.slice(behind.start, behind.end) ? [] : common(front, behind);
  return codes.length ? {codes, start: front.start, end: behind.end} : {codes: front.codes, start: front.start};
};

/** The money that a number is, seen from the signs and names at its sides; none begins before `floor`. Undefined where it is none. */
export const pricedAt = (scene: Scene, quantity: Quantity, floor: number): Priced | undefined => {
  if (isTorn(scene.line.slice(0, quantity.start), quantity)) return;
  const {end, power} = multiplied(scene, quantity);
  const behind = signBehind(scene, quantity, end);
  const front = signBefore(scene, quantity, floor) ?? (behind ? undefined : nameInFront(scene, quantity, floor));
  const sign = chosen(scene.line, front, behind);
  const millions = front && power === 0 && /^m(?![\p{L}\d²])/u.test(scene.line.slice(end)) ? 1 : 0;
  const value = sign && decimalText(quantity, scene.language, mark => mark === decimalMark(scene.locale));
  if (!sign || value === undefined) return;
  const late = multipliedLate(scene, quantity, sign.end ?? end + millions);
  const amount = times(value, power + late.power + millions * 6);
  return {from: sign.start ?? quantity.start, until: late.end, amount, codes: sign.codes, isNamed: sign.end !== undefined};
};
