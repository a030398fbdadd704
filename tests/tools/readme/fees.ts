import {optionName, planName, ratesText, scheduleName} from '../../../components/margin-text.ts';
import type {Language} from '../../../lib/format/language.ts';
import {catalogue} from '../../../lib/format/words/catalogue.ts';
import {ofDashboard} from '../../../lib/format/words/of-dashboard.ts';
import {type Words, wordsOf} from '../../../lib/format/words.ts';
import type {AskedFee, Fee, Fees} from '../../../lib/prices/fee.ts';
import {allFees} from '../../../lib/prices/fees/index.ts';
import {sites} from '../../../lib/sites/index.ts';
import {type LimitWords, limitWords} from './limit-words.ts';
import {markdown, type Table} from './table.ts';

// Fees are spoken of in the dashboard alone.
for (const language of ['en', 'zh-CN'] as const) Object.assign(catalogue[language], ofDashboard[language]);

type Heads = {
  head: string[];
  others: string;
  asked: string;
  seller: string;
  plan: (name: string) => string;
  when: (name: string) => string;
  unless: (name: string) => string;
};

const heads: Record<Language, Heads> = {
  en: {
    head: ['Fees of', 'Country', 'Fee', 'Rate', 'For', 'In force', 'Source'],
    others: 'all other categories',
    asked: 'differs from seller to seller, or is not published',
    seller: 'you enter it',
    plan: name => `plan ${name}`,
    when: name => `with: ${name}`,
    unless: name => `without: ${name}`,
  },
  'zh-CN': {
    head: ['谁的费用', '国家', '费用', '费率', '适用于', '生效时间', '出处'],
    others: '其他所有类目',
    asked: '因卖家而异或没有公开',
    seller: '由您填写',
    plan: name => `套餐：${name}`,
    when: name => `有：${name}`,
    unless: name => `无：${name}`,
  },
};

type Speaking = {words: Words; limit: LimitWords; heads: Heads};

/** Categories have many names: as many as tell which are meant. */
const few = (names: readonly string[], {more, comma}: LimitWords): string =>
  names.length > 3 ? more(names.slice(0, 3), names.length - 3) : names.join(comma);

const scope = ({categories, plans = [], when, unless}: Fee, isByCategory: boolean, {words, limit, heads: said}: Speaking): string =>
  [
    ...(categories ? [few(categories, limit)] : isByCategory ? [said.others] : []),
    ...plans.map(plan => said.plan(planName(plan, words))),
    ...(when ? [said.when(optionName(when, words))] : []),
    ...(unless ? [said.unless(optionName(unless, words))] : []),
  ].join(limit.semicolon);

const sourceText = ({source, trust, checkedOn}: Fee, {limit}: Speaking): string => {
  const name = limit.trust[trust];
  return limit.seen(/^https?:/.test(source) ? `[${name}](${source})` : `${name}${limit.colon}${source}`, checkedOn);
};

const factRow = (schedule: Fees, fee: Fee, speaking: Speaking): string[] => {
  const {words, limit} = speaking;
  const isByCategory = schedule.fees.some(one => one.kind === fee.kind && one.region === fee.region && one.categories);
  return [
    ...[scheduleName(schedule.id, words), words.region(fee.region), words.t(`fee.${fee.kind}`), ratesText(fee, words)],
    scope(fee, isByCategory, speaking),
    [limit.from(fee.from), ...(fee.until ? [limit.until(fee.until)] : [])].join(limit.semicolon),
    sourceText(fee, speaking),
  ];
};

const askedRow = ({id}: Fees, {region, kind}: AskedFee, {words, heads: said}: Speaking): string[] => [
  ...[scheduleName(id, words), words.region(region), words.t(`fee.${kind}`), said.seller, said.asked, '', ''],
];

const rowsOf = (schedule: Fees, speaking: Speaking): string[][] => [
  ...schedule.fees.map(fee => factRow(schedule, fee, speaking)),
  ...(schedule.asks ?? []).map(fee => askedRow(schedule, fee, speaking)),
];

/** The fees that margins are worked out with: whose, where, of what, since when, and who says so. */
export const fees: Table = {
  name: 'fees',
  make: (language: Language) => {
    const speaking = {words: wordsOf(language, [], sites), limit: limitWords[language], heads: heads[language]};
    return markdown(
      heads[language].head,
      allFees.flatMap(schedule => rowsOf(schedule, speaking)),
    );
  },
};
