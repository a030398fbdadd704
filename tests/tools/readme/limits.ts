import type {Language} from '../../../lib/format/language.ts';
import type {Ban, Demand, Limit, LimitSubject, Limits} from '../../../lib/model/limit.ts';
import {sites} from '../../../lib/sites/index.ts';
import {type LimitWords, limitWords} from './limit-words.ts';
import {markdown, nameIn, type Table} from './table.ts';

type Fact = Limit | Ban | Demand;

const amount = (number: number, {unit}: Limit): string => (unit === 'share' ? `${100 * number} %` : String(number));

const range = (limit: Limit, words: LimitWords): string => {
  const {min, max, unit} = limit;
  if (max === 0) return words.none;
  const ends = [
    ...(min === undefined ? [] : [words.least(amount(min, limit))]),
    ...(max === undefined ? [] : [words.most(amount(max, limit))]),
  ];
  return ends.join(words.comma) + words.units[unit];
};

const isDemand = (fact: Ban | Demand, {demands}: LimitWords): fact is Demand => fact.about in demands;

const limitText = (fact: Fact, words: LimitWords): string => {
  if ('unit' in fact) return range(fact, words);
  return isDemand(fact, words) ? words.demands[fact.about] : words.bans[fact.about];
};

/** A category has a name in each country: as many as tell which are meant. */
const few = (names: readonly string[], {more, comma}: LimitWords): string =>
  names.length > 3 ? more(names.slice(0, 3), names.length - 3) : names.join(comma);

const scope = ({region, from, until, only, except}: Fact, words: LimitWords): string =>
  [
    region,
    from && words.from(from),
    until && words.until(until),
    only && words.only(few(only, words)),
    except && words.except(few(except, words)),
  ]
    .filter(Boolean)
    .join(words.semicolon);

const sourceText = ({source, trust, checkedOn}: Fact, words: LimitWords): string => {
  const name = words.trust[trust];
  const told = /^https?:/.test(source) ? `[${name}](${source})` : name + words.colon + (words.sources[source] ?? source);
  return words.seen(told, checkedOn);
};

const rowsOf = (name: string, limits: Limits, words: LimitWords): string[][] =>
  (Object.keys(words.subjects) as LimitSubject[]).flatMap(subject =>
    [...(limits[subject] ?? [])].map(fact => [
      name,
      words.subjects[subject],
      limitText(fact, words),
      words.severity[fact.severity],
      scope(fact, words),
      sourceText(fact, words),
    ]),
  );

/** The limits that the rules judge by, each with its source. */
export const limits: Table = {
  name: 'limits',
  make: (language: Language) =>
    markdown(
      limitWords[language].head,
      // A back end's limits are those of the marketplace it belongs to.
      sites.filter(({of}) => !of).flatMap(site => rowsOf(nameIn(language, site), site.limits, limitWords[language])),
    ),
};
