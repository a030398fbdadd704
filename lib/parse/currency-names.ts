import {doubtful, never, nouns, parts} from './currency-nouns.ts';
import {languageOf, supportedLocale} from './locale.ts';
import {signs} from './signs.ts';
import {keyOf} from './word-key.ts';

/** What a word for money means: the currencies it may name, the most traded first, and whether it is rather something else. */
export type Name = {codes: readonly string[]; isDoubtful: boolean};
/** Words of one sort by `keyOf`, and the two letters that they begin and end with, to pass over other words at a glance. */
export type Words<T> = {words: ReadonlyMap<string, T>; fronts: ReadonlySet<string>; ends: ReadonlySet<string>};
/** The words for money in one language; `parts`: cents and their like, as the power of ten that makes the whole. */
export type Names = {whole: Words<Name>; parts: Words<number>};

const indexed = <T>(words: ReadonlyMap<string, T>): Words<T> => ({
  words,
  fronts: new Set([...words.keys()].map(key => key.slice(0, 2))),
  ends: new Set([...words.keys()].map(key => key.slice(-2))),
});

const order = new Map<string, number>();
for (const [index, line] of signs.split(/[\n;]/).entries()) order.set(line.slice(0, 3), order.get(line.slice(0, 3)) ?? index);
const byTrade = (a: string, b: string): number => (order.get(a) ?? 999) - (order.get(b) ?? 999);

/** Metals, funds and units of account; and currencies of the past that are still spoken of. */
const noMoney = /^(?:X(?!AF|CD|CG|OF|PF)|CUC|ZWL|SLL|VEF)/;
const past = 'FIM NLG DEM FRF ITL ESP PTE ATS BEF IEP GRD';

/** A franc, a lira, a mark of today is meant where one is left. */
const isPastFranc = (code: string): boolean => /^(?:FRF|BEF|IEP)$/.test(code);

const wholeCounts = [100, 11, 0, 5, 2, 1];

/** Signs in a locale's own letters (ЛСЛ, レイ, રૂ.), which no table of ours has. */
const signsOf = (locale: string, code: string): string[] =>
  (['symbol', 'narrowSymbol'] as const)
    .map(currencyDisplay => new Intl.NumberFormat(locale, {style: 'currency', currency: code, currencyDisplay}).formatToParts(1))
    .map(parts => parts.find(({type}) => type === 'currency')?.value ?? '')
    .filter(sign => /[^\p{Script=Latin}\p{ASCII}\p{Sc}]/u.test(sign) && !/\p{Script=Latin}|\p{Sc}/u.test(sign));

/** All plural forms of a currency's name; broken numbers have one of their own ("1,5 złotego"). */
const namesOfCode = (locale: string): ((code: string) => string[]) => {
  const display = new Intl.DisplayNames(locale, {type: 'currency', fallback: 'none'});
  const rules = new Intl.PluralRules(locale);
  const samples = [...new Map(wholeCounts.map(count => [rules.select(count), count])).values(), 1.5];
  return code => {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });
    const plurals = samples.map(count => format.formatToParts(count).find(({type}) => type === 'currency')?.value ?? '');
    return [...new Set([display.of(code) ?? '', ...plurals])].filter(name => name && name !== code && !/\d/.test(name));
  };
};

const wordsOf = (name: string): string[] => name.replace(/ \(.*/, '').split(/[\s-]/);

/** On which side of a name the noun stands ("Swiss franc", "franc suisse"): where names share more words. */
const sideOf = (names: string[][]): 0 | -1 => {
  const shared = (side: 0 | -1): number => {
    const words = names.map(list => wordsOf(list[0] ?? '').at(side) ?? '');
    return words.filter((word, index) => words.indexOf(word) !== index).length;
  };
  return shared(0) > shared(-1) ? 0 : -1;
};

/** "Peso" of "Mexican peso"; 奈拉 of 尼日利亚奈拉, the country's name in front taken off. */
const nounOf = (name: string, side: 0 | -1, country: string): string => {
  const words = wordsOf(name);
  const rest = country && name.startsWith(country) ? name.slice(country.length) : name;
  return words.length > 1 ? (words.at(side) ?? '') : rest;
};

const countryOf = (regions: Intl.DisplayNames, code: string): string => {
  try {
    return regions.of(code.slice(0, 2)) ?? '';
  } catch {
    return '';
  }
};

/** Turkish puts its nouns in the possessive behind a country: doları is the dolar of. */
const bases = (noun: string, locale: string): string[] =>
  locale.startsWith('tr') ? [noun, noun.replace(/(?:(?<=[aeiouöüı])s)?[ıiuü]$/, '')] : [noun];

/** The nouns of several currencies: dollar, franc, peso. */
const sharedNouns = (names: string[][], side: 0 | -1): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const list of names) {
    for (const noun of new Set(list.map(name => wordsOf(name).at(side) ?? ''))) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([noun]) => noun));
};

/** Every name of every currency that the platform knows, and the noun in it ("доллар США" has it in front). */
const known = (locale: string, put: (name: string, code: string) => void): void => {
  const codes = [...Intl.supportedValuesOf('currency').filter(code => !noMoney.test(code)), ...past.split(' ')];
  const regions = new Intl.DisplayNames(locale, {type: 'region'});
  const names = codes.map(namesOfCode(locale));
  const side = sideOf(names);
  const shared = sharedNouns(names, side);
  const hasOwnLetters = !/\p{Script=Latin}/u.test(names[codes.indexOf('USD')]?.[0] ?? '');
  for (const [index, code] of codes.entries()) {
    if (hasOwnLetters) for (const sign of signsOf(locale, code)) put(sign, code);
    for (const name of names[index] ?? []) {
      put(name, code);
      if (isPastFranc(code)) continue;
      const noun = wordsOf(name).find(word => shared.has(word)) ?? nounOf(name, side, countryOf(regions, code));
      for (const base of bases(noun, locale)) if (!never.test(base)) put(base, code);
    }
  }
};

/** Our own names, which come first: 元 is the yuan before it is a dollar. */
const told = (language: string, put: (name: string, code: string) => void): void => {
  for (const line of (nouns[language] ?? '').split(/[\n;]/).filter(Boolean)) {
    for (const name of line.slice(4).split('/')) put(name, line.slice(0, 3));
  }
};

const shy = new Set([...doubtful].map(keyOf));

const build = (locale: string): Names => {
  const language = languageOf(locale);
  const [ours, theirs] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const into = (map: Map<string, string[]>) => (name: string, code: string) => {
    const key = keyOf(name);
    if (key.length > 1 || /[\p{Script=Hangul}円元圆块]/u.test(key)) map.set(key, [...(map.get(key) ?? []), code]);
  };
  told(language, into(ours));
  known(locale, into(theirs));
  const whole = new Map<string, Name>();
  for (const key of [...ours.keys(), ...theirs.keys()]) {
    const codes = [...new Set([...(ours.get(key) ?? []), ...(theirs.get(key) ?? []).sort(byTrade)])];
    whole.set(key, {codes, isDoubtful: shy.has(key)});
  }
  return {whole: indexed(whole), parts: indexed(partsOf(language))};
};

const partsOf = (language: string): ReadonlyMap<string, number> =>
  new Map(
    (parts[language] ?? '')
      .split(' ')
      .filter(Boolean)
      .map(entry => [keyOf(entry.split('=')[0] ?? ''), entry.endsWith('=1') ? 1 : 2]),
  );

const built = new Map<string, Names>();

/** The words for money in a language and region (BCP-47), from the platform's own data; built at the first call; English where it knows no such language. Throws on what is no locale. */
export const currencyNames = (locale: string): Names => {
  const supported = supportedLocale(locale);
  const names = built.get(supported) ?? build(supported);
  built.set(supported, names);
  return names;
};
