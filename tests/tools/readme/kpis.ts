import type {Language} from '../../../lib/format/language.ts';
import type {Kpi, Unit} from '../../../lib/kpi.ts';
import {kpis as all} from '../../../lib/kpis/index.ts';
import {markdown, type Table} from './table.ts';

type Words = {
  head: string[];
  units: Record<Unit, string>;
  better: Record<Kpi['better'], string>;
  how: Record<Kpi['how'], string>;
  kinds: Record<Kpi['from'][number], string>;
  comma: string;
};

const words: Record<Language, Words> = {
  en: {
    head: ['KPI', 'Unit', 'Better', 'From', 'How', 'What it says'],
    units: {count: 'count', share: 'share', points: 'points', days: 'days', money: 'money'},
    better: {higher: 'higher', lower: 'lower', neither: 'neither'},
    how: {measured: 'measured', derived: 'derived', estimated: 'estimated'},
    kinds: {listing: 'listing', days: 'orders', orders: 'orders'},
    comma: ', ',
  },
  'zh-CN': {
    head: ['指标', '单位', '怎样更好', '依据', '来历', '说的是什么'],
    units: {count: '个数', share: '占比', points: '分', days: '天', money: '金额'},
    better: {higher: '越高越好', lower: '越低越好', neither: '不分好坏'},
    how: {measured: '实测', derived: '推算', estimated: '估计'},
    kinds: {listing: '商品', days: '订单', orders: '订单'},
    comma: '、',
  },
};

const rowOf = ({id, unit, better, from, how, words: own}: Kpi, language: Language): string[] => {
  const {units, better: sides, how: ways, kinds, comma} = words[language];
  const {about} = own[language];
  return [id, units[unit], sides[better], from.map(kind => kinds[kind]).join(comma), ways[how], about.replace('{{days}}', '30')];
};

/** The KPIs: their unit, their better side, what they are measured from and what they say. */
export const kpis: Table = {
  name: 'kpis',
  make: language =>
    markdown(
      words[language].head,
      all.map(kpi => rowOf(kpi, language)),
    ),
};
