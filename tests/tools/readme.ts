import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Alert, Line} from '../../lib/alert.ts';
import {alerts} from '../../lib/alerts/index.ts';
import {imports} from '../../lib/imports/index.ts';
import {kpis} from '../../lib/kpis/index.ts';
import type {Ban, Demand, Limit, LimitSubject, Limits} from '../../lib/model/limit.ts';
import {weights} from '../../lib/scorecard.ts';
import {sites} from '../../lib/sites/index.ts';
import {ruleUnits} from './units.ts';

const file = fileURLToPath(new URL('../../README.md', import.meta.url));

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

const turning = {allowed: 'allowed', unknown: 'unknown: asks first', forbidden: 'forbidden: no button'};

const siteTable = () =>
  table(
    ['Site', 'Pages read', 'Proven against', 'Turning its pages'],
    sites.map(({name, pages, verified, bulk}) => [
      name,
      Object.keys(pages).join(', ') || '–',
      `${verified.how}, ${verified.on}`,
      bulk.source ? `[${turning[bulk.verdict]}](${bulk.source})` : turning[bulk.verdict],
    ]),
  );

const subjects: Record<LimitSubject, string> = {
  title: 'title',
  titleRepeats: 'a word in the title',
  titleCapitals: 'words in capitals in the title',
  titleBans: 'not in the title',
  images: 'pictures',
  imageSize: 'longest side of a picture',
  bullets: 'selling points',
  bulletLength: 'each selling point',
  description: 'description',
  attributes: 'attributes that say something',
  price: 'price',
};
const units: Record<Limit['unit'], string> = {
  codepoint: 'characters',
  'utf8-byte': 'UTF-8 bytes',
  'gbk-byte': 'GBK bytes',
  px: 'px',
  count: '',
  share: 'of those shown',
  word: 'words',
};
const demands: Record<Demand['about'], string> = {
  stated: 'stated, with its currency',
  agreeing: 'the same in the page’s data',
  reduced: 'below the former price',
};

type Fact = Limit | Ban | Demand;

const amount = (number: number, {unit}: Limit) => (unit === 'share' ? `${100 * number} %` : String(number));
const range = (limit: Limit) => {
  const {min, max, unit} = limit;
  const ends = [
    ...(min === undefined ? [] : [`at least ${amount(min, limit)}`]),
    ...(max === undefined ? [] : [max === 0 ? 'none' : `at most ${amount(max, limit)}`]),
  ];
  return `${ends.join(', ')} ${max === 0 ? '' : units[unit]}`.trim();
};
const bans: Record<Ban['about'], string> = {
  character: 'refused signs',
  decoration: 'signs as ornament',
  once: 'some signs twice',
  word: 'loud or empty words',
  promotion: 'advertising',
  claim: 'superlatives',
  cure: 'promises of a cure',
};
const isDemand = (fact: Ban | Demand): fact is Demand => fact.about in demands;
const limitText = (fact: Fact) => ('unit' in fact ? range(fact) : isDemand(fact) ? demands[fact.about] : bans[fact.about]);
/** The first of a list, and how many more there are: a category has a name in each country. */
const few = (names: readonly string[]) => names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
const scope = ({region, from, until, only, except}: Fact) =>
  [region, from && `from ${from}`, until && `until ${until}`, only && `only ${few(only)}`, except && `not ${few(except)}`]
    .filter(Boolean)
    .join('; ');
const sourceText = ({source, trust, checkedOn}: Fact) =>
  `${/^https?:/.test(source) ? `[${trust}](${source})` : `${trust}: ${source}`}, seen ${checkedOn}`;

const limitRows = (name: string, limits: Limits) =>
  (Object.keys(subjects) as LimitSubject[]).flatMap(subject =>
    [...(limits[subject] ?? [])].map(fact => [
      name,
      subjects[subject],
      limitText(fact),
      fact.severity === 'hard' ? 'enforced' : 'advice',
      scope(fact),
      sourceText(fact),
    ]),
  );

const limitTable = () =>
  table(
    ['Site', 'Of', 'Limit', '', 'Where and when', 'Source'],
    sites.flatMap(({name, limits}) => limitRows(name, limits)),
  );

const ruleTable = () =>
  table(
    ['Rule', 'Looks at', ...Object.keys(weights).map(kind => `Weight (${kind})`)],
    ruleUnits.map(({default: rule}) => [rule.id, rule.needs.join(', '), ...Object.values(weights).map(kind => String(kind[rule.id] ?? 0))]),
  );

const kpiTable = () =>
  table(
    ['KPI', 'Unit', 'Better', 'From', 'How', 'What it says'],
    kpis.map(({id, unit, better, from, how, words}) => [id, unit, better, from.join(', '), how, words.en.about.replace('{{days}}', '30')]),
  );

const plainUnit = (kpi: string) => kpis.find(({id}) => id === kpi)?.unit;
const lineText = ({of: {kpi, days}, lines: {bad}}: Alert, line: Line | undefined) => {
  if (!line) return '–';
  const written = (value: number) => (plainUnit(kpi) === 'share' ? `${100 * value} %` : String(value));
  return `${written(line.rise)} and ${bad}${days === undefined ? '' : ` within ${days} days`}, until ${written(line.rest)}`;
};

const alertTable = () =>
  table(
    ['Alert', 'Watches', 'Warning', 'Critical', 'From'],
    alerts.map(alert => [
      alert.id,
      alert.of.kpi,
      lineText(alert, alert.lines.warn),
      lineText(alert, alert.lines.critical),
      `${alert.least} listings on`,
    ]),
  );

const importTable = () =>
  table(
    ['File', 'Known by its columns', 'Asks for', 'Fields', 'Header'],
    imports.map(({name, columns, needs, host, asksShop, currency, fields, source, checkedOn}) => [
      name.en,
      needs.map(each => columns[each]?.headings[0]?.join(' or ')).join(', '),
      [host ? '' : 'host', asksShop ? 'shop' : '', currency ? 'currency, where it has no such column' : 'currency']
        .filter(Boolean)
        .join(', '),
      Object.keys(fields).join(', '),
      `${/^https?:/.test(source) ? `[published](${source})` : source}, seen ${checkedOn}`,
    ]),
  );

const tables: Record<string, () => string> = {
  ...{sites: siteTable, rules: ruleTable, limits: limitTable},
  ...{kpis: kpiTable, alerts: alertTable, imports: importTable},
};

/** The text of the README with its tables made anew from the files they speak of; each stands between two comments. */
export const readmeWithTables = (text: string) =>
  Object.entries(tables).reduce(
    (readme, [name, make]) =>
      readme.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, head, tail) => `${head}\n${make()}\n\n${tail}`),
    text,
  );

/** Writes the tables of the README. */
export const main = async () => {
  writeFileSync(file, readmeWithTables(readFileSync(file, 'utf8')));
};
