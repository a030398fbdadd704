import type {Alert, Line, Lines} from '../../../lib/alert.ts';
import {alerts as all} from '../../../lib/alerts/index.ts';
import type {Language} from '../../../lib/format/language.ts';
import {kpis} from '../../../lib/kpis/index.ts';
import {markdown, type Table} from './table.ts';

type Words = {
  head: string[];
  line: (rise: string, bad: Lines['bad'], days: number | undefined, rest: string) => string;
  least: (listings: number) => string;
};

const words: Record<Language, Words> = {
  en: {
    head: ['Alert', 'Watches', 'Warning', 'Critical', 'From'],
    line: (rise, bad, days, rest) => `${rise} and ${bad}${days === undefined ? '' : ` within ${days} days`}, until ${rest}`,
    least: listings => `${listings} listings on`,
  },
  'zh-CN': {
    head: ['预警', '盯着哪个指标', '警告', '严重', '从何时起'],
    line: (rise, bad, days, rest) =>
      `${days === undefined ? '' : `${days} 天内变动 `}${rise} 或更${bad === 'above' ? '高' : '低'}，回到 ${rest} 为止`,
    least: listings => `有 ${listings} 件商品起`,
  },
};

const lineText = ({of: {kpi, days}, lines: {bad}}: Alert, line: Line | undefined, language: Language): string => {
  if (!line) return '–';
  const isShare = kpis.find(({id}) => id === kpi)?.unit === 'share';
  const written = (value: number) => (isShare ? `${100 * value} %` : String(value));
  return words[language].line(written(line.rise), bad, days, written(line.rest));
};

const rowOf = (alert: Alert, language: Language): string[] => {
  const {warn, critical} = alert.lines;
  const lines = [warn, critical].map(line => lineText(alert, line, language));
  return [alert.id, alert.of.kpi, ...lines, words[language].least(alert.least)];
};

/** The alerts: what they watch, and where each level begins and ends. */
export const alerts: Table = {
  name: 'alerts',
  make: language =>
    markdown(
      words[language].head,
      all.map(alert => rowOf(alert, language)),
    ),
};
