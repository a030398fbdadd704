import {type Alert, isOfKpi, isOfPage, isOfSearch, type Line, type Lines, type SearchSign, type Sign} from '../../../lib/alert.ts';
import {alerts as all} from '../../../lib/alerts/index.ts';
import type {Language} from '../../../lib/format/language.ts';
import {kpis} from '../../../lib/kpis/index.ts';
import {markdown, type Table} from './table.ts';

type Words = {
  head: string[];
  line: (rise: string, bad: Lines['bad'], days: number | undefined, rest: string) => string;
  least: (listings: number) => string;
  /** What is watched of a page. */
  signs: Record<Sign, string>;
  /** The same of a search. */
  searchSigns: Record<SearchSign, string>;
  page: Record<'rival' | 'mine' | 'search', string>;
  ended: string;
};

const words: Record<Language, Words> = {
  en: {
    head: ['Alert', 'Watches', 'Warning', 'Critical', 'From'],
    line: (rise, bad, days, rest) => `${rise} and ${bad}${days === undefined ? '' : ` within ${days} days`}, until ${rest}`,
    least: listings => `${listings} listings on`,
    signs: {
      gap: 'how far below mine',
      above: 'price to my line',
      below: 'price to my line',
      ...{'sold-out': 'sold out', back: 'back in stock', promotion: 'a promotion begins', 'no-price': 'no price on it'},
      changed: 'title or main picture changes',
    },
    searchSigns: {'places-lost': 'places lost by mine', gone: 'mine is off the first page', cheapest: 'a new cheapest result below mine'},
    page: {rival: 'a pinned page', mine: 'a page of mine', search: 'a pinned search'},
    ended: 'when it happens, until acknowledged or undone',
  },
  'zh-CN': {
    head: ['预警', '盯着哪个指标', '警告', '严重', '从何时起'],
    line: (rise, bad, days, rest) =>
      `${days === undefined ? '' : `${days} 天内变动 `}${rise} 或更${bad === 'above' ? '高' : '低'}，回到 ${rest} 为止`,
    least: listings => `有 ${listings} 件商品起`,
    signs: {
      gap: '比我的价格低多少',
      above: '价格与我的线之比',
      below: '价格与我的线之比',
      ...{'sold-out': '售罄', back: '恢复有货', promotion: '开始促销', 'no-price': '没有价格'},
      changed: '标题或主图改变',
    },
    searchSigns: {'places-lost': '我的排名下降几位', gone: '我的商品掉出首页', cheapest: '出现低于我的新最低价'},
    page: {rival: '盯住的页面', mine: '我的页面', search: '盯住的搜索'},
    ended: '发生时触发，知悉或复原后解除',
  },
};

const isOfShares = (alert: Alert): boolean =>
  isOfKpi(alert)
    ? kpis.find(({id}) => id === alert.of.kpi)?.unit === 'share'
    : (isOfPage(alert) && ['gap', 'above', 'below'].includes(alert.of.page)) || (isOfSearch(alert) && alert.of.search === 'cheapest');

const lineText = (alert: Alert, line: Line | undefined, language: Language): string => {
  if (!line) return '–';
  if (alert.isEvent) return words[language].ended;
  const {bad} = alert.lines;
  const days = isOfKpi(alert) ? alert.of.days : undefined;
  const isShare = isOfShares(alert);
  const written = (value: number) => (isShare ? `${Math.round(1000 * value) / 10} %` : String(value));
  return words[language].line(written(line.rise), bad, days, written(line.rest));
};

const rowOf = (alert: Alert, language: Language): string[] => {
  const {warn, critical} = alert.lines;
  const lines = [warn, critical].map(line => lineText(alert, line, language));
  const {signs, searchSigns, page, least} = words[language];
  const {of} = alert;
  if ('search' in of) return [alert.id, searchSigns[of.search], ...lines, page.search];
  return 'page' in of ? [alert.id, signs[of.page], ...lines, page[of.whose]] : [alert.id, of.kpi, ...lines, least(alert.least)];
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
