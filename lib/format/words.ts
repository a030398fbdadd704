import i18next, {type i18n} from 'i18next';
import type {Money} from '../model/money.ts';
import {formatAgo, formatCalendarDay, formatDay, formatMoment} from './date.ts';
import type {Language} from './language.ts';
import {formatMoney, formatRange} from './money.ts';
import {formatBytes, formatNumber} from './number.ts';
import {formatPercent} from './percent.ts';
import {catalogue, type Filling, type Key} from './words/catalogue.ts';

/** The sentences of one rule, as rule files declare them. */
export type RuleSentences = {
  id: string;
  words: Record<Language, {passed: string; failed: string; unscored?: string; advice: Record<string, string>}>;
};

/** The sentences that another unit brings along, by part: a KPI's name, an alert's advice. `id` is its kind and its own id: `kpi.listing-score`. */
export type UnitSentences = {id: string; words: Record<Language, Record<string, string>>};

/** What a site calls itself. */
export type SiteName = {id: string; name: string; nameZh?: string};

type Facts = Record<string, string | number | Money>;

/** Everything that turns values into one language. */
export type Words = {
  language: Language;
  /** A sentence of the catalogue. */
  t: <K extends Key>(key: K, ...filling: Filling<K>) => string;
  /** A rule's title or advice filled with facts; undefined where the rule does not have that sentence. */
  rule: (id: string, part: 'passed' | 'failed' | 'unscored' | `advice.${string}`, facts: Facts) => string | undefined;
  /** A sentence of another unit (`kpi.listing-score`, `name`), as it stands in its file; empty where there is no such unit. */
  unit: (id: string, part: string, facts?: Facts) => string;
  /** A site's own name by its id; the id itself where no such site is known. */
  site: (id: string) => string;
  number: (value: number) => string;
  /** A share 0–1. */
  percent: (share: number) => string;
  bytes: (bytes: number) => string;
  money: (money: Money) => string;
  range: (from: Money, to: Money | undefined) => string;
  /** Instants are epoch ms, in the reader's time zone. */
  day: (at: number) => string;
  moment: (at: number) => string;
  ago: (at: number, now: number) => string | undefined;
  /** A day written YYYY-MM-DD. */
  calendarDay: (day: string) => string;
  /** The name of an ISO 3166 country. */
  region: (code: string) => string;
  /** Things side by side, as the language lists them. */
  list: (things: string[]) => string;
};

const ruleResources = (rules: readonly RuleSentences[], language: Language): Record<string, string> => {
  const out: Record<string, string> = {};
  for (const {id, words} of rules) {
    const {passed, failed, unscored, advice} = words[language];
    out[`${id}.passed`] = passed;
    out[`${id}.failed`] = failed;
    if (unscored) out[`${id}.unscored`] = unscored;
    for (const [name, sentence] of Object.entries(advice)) out[`${id}.advice.${name}`] = sentence;
  }
  return out;
};

const unitResources = (units: readonly UnitSentences[], language: Language): Record<string, string> =>
  Object.fromEntries(
    units.flatMap(({id, words}) => Object.entries(words[language]).map(([part, sentence]) => [`${id}.${part}`, sentence])),
  );

type Sentences = {screen: Record<string, string>; rules: Record<string, string>; units: Record<string, string>};

const engine = (language: Language, sentences: Sentences): i18n => {
  const made = i18next.createInstance();
  // Keys are whole names with dots in them; escaping is the view's business. Without `initAsync` the sentences are there at once.
  void made.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {escapeValue: false},
    ns: ['screen', 'rules', 'units'],
    defaultNS: 'screen',
    resources: {[language]: sentences},
  });
  return made;
};

/** Answers a sentence by its key. Most have nothing to be filled in and are taken as they stand: to look for it takes longer than all the rest of drawing them. */
const speaking = (language: Language, sentences: Sentences) => {
  let made: i18n | undefined;
  return (ns: keyof Sentences, key: string, facts: () => Facts): string | undefined => {
    const own = Object.hasOwn(sentences[ns], key) ? sentences[ns][key] : undefined;
    if (own !== undefined && !/\{\{|\$t\(/.test(own)) return own;
    made ??= engine(language, sentences);
    const filling = {ns, ...facts()};
    // A plural has no sentence under its own key.
    return own !== undefined || made.exists(key, filling) ? made.t(key, filling) : undefined;
  };
};

const readableFact = (fact: string | number | Money, language: Language): string => {
  if (typeof fact === 'number') return formatNumber(fact, language);
  if (typeof fact === 'object') return formatMoney(fact, language);
  return /^\d{4}-\d\d-\d\d$/.test(fact) ? formatCalendarDay(fact, language) : fact;
};

/** Numbers, days and money as the language writes them, but `count`, which chooses the plural form and is formatted by its placeholder. */
const readable = (facts: Facts, language: Language): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, name === 'count' ? fact : readableFact(fact, language)]));

/** The words of one language: the catalogue, the own sentences of rules and other units, the sites' names, and every kind of value. */
export const wordsOf = (
  language: Language,
  rules: readonly RuleSentences[],
  sites: readonly SiteName[],
  units: readonly UnitSentences[] = [],
): Words => {
  const sentences = {screen: catalogue[language], rules: ruleResources(rules, language), units: unitResources(units, language)};
  const say = speaking(language, sentences);
  return {
    language,
    t: (key, ...[filling]) => say('screen', key, () => (filling ? readable(filling, language) : {})) ?? key,
    rule: (id, part, facts) => say('rules', `${id}.${part}`, () => readable(facts, language)),
    unit: (id, part, facts = {}) => say('units', `${id}.${part}`, () => readable(facts, language)) ?? '',
    site: id => {
      const site = sites.find(one => one.id === id);
      return (language === 'zh-CN' && site?.nameZh) || (site?.name ?? id);
    },
    number: value => formatNumber(value, language),
    percent: share => formatPercent(share, language),
    bytes: bytes => formatBytes(bytes, language),
    money: money => formatMoney(money, language),
    range: (from, to) => formatRange(from, to, language),
    day: at => formatDay(at, language),
    moment: at => formatMoment(at, language),
    ago: (at, now) => formatAgo(at, now, language),
    calendarDay: day => formatCalendarDay(day, language),
    region: code => new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code,
    list: things => new Intl.ListFormat(language, {type: 'conjunction'}).format(things),
  };
};
