import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Ban, Limit, LimitSubject, Limits} from '../../lib/model/limit.ts';
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
  titleBans: 'not in the title',
  images: 'pictures',
  bullets: 'selling points',
  bulletLength: 'each selling point',
};
const units: Record<Limit['unit'], string> = {
  codepoint: 'characters',
  'utf8-byte': 'UTF-8 bytes',
  'gbk-byte': 'GBK bytes',
  px: 'px',
  count: '',
  word: 'words',
};

const range = ({min, max, unit}: Limit) =>
  `${[min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(', ')} ${units[unit]}`.trim();
const limitText = (fact: Limit | Ban) => ('unit' in fact ? range(fact) : `${fact.about}s`);
const scope = ({region, from, until, only, except}: Limit | Ban) =>
  [region, from && `from ${from}`, until && `until ${until}`, only && `only ${only.join(', ')}`, except && `not ${except.join(', ')}`]
    .filter(Boolean)
    .join('; ');
const sourceText = ({source, trust, checkedOn}: Limit | Ban) =>
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

const tables: Record<string, () => string> = {sites: siteTable, rules: ruleTable, limits: limitTable};

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
