import type {Language} from '../../../lib/format/language.ts';
import type {Proof, Site} from '../../../lib/site.ts';
import {sites as all} from '../../../lib/sites/index.ts';
import {markdown, nameIn, type Table} from './table.ts';

type Words = {
  head: string[];
  pages: Record<string, string>;
  proven: Record<Proof, string>;
  but: (page: string, proof: string) => string;
  turning: Record<Site['bulk']['verdict'], string>;
  comma: string;
  between: string;
};

const words: Record<Language, Words> = {
  en: {
    head: ['Site', 'Pages read', 'Proven against', 'Turning its pages'],
    pages: {},
    proven: {
      demo: 'demo',
      'software run in tests': 'software run in tests',
      'captured pages': 'captured pages',
      'published facts': 'published facts',
      unverified: 'unverified',
    },
    but: (page, proof) => `${page}: ${proof}`,
    turning: {allowed: 'allowed', unknown: 'unknown: asks first', forbidden: 'forbidden: no button'},
    comma: ', ',
    between: ', ',
  },
  'zh-CN': {
    head: ['平台', '能读的页面', '对照什么验证', '自动翻页'],
    pages: {
      listing: '商品页',
      listings: '商品列表',
      edit: '编辑页',
      rival: '同行商品页',
      search: '搜索和类目页',
      orders: '订单列表',
      order: '订单页',
      'best-sellers': '畅销榜',
      traffic: '流量',
      'listing-traffic': '商品流量',
      ads: '广告计划',
      'listing-ads': '商品广告',
      'daily-ads': '每日广告',
      inventory: '库存',
    },
    proven: {
      demo: '内置演示店',
      'software run in tests': '测试里实际运行的软件',
      'captured pages': '保存下来的真实页面',
      'published facts': '公开资料',
      unverified: '未经验证',
    },
    but: (page, proof) => `${page}：${proof}`,
    turning: {allowed: '允许', unknown: '不明确：先问你', forbidden: '禁止：不提供按钮'},
    comma: '、',
    between: '，',
  },
};

const rowOf = (site: Site, language: Language): string[] => {
  const {pages, proven, but, turning, comma, between} = words[language];
  const {verified, bulk} = site;
  const others = Object.entries(verified.but ?? {}).map(([name, how]) => but(pages[name] ?? name, proven[how]));
  const names = Object.keys(site.pages).map(name => pages[name] ?? name);
  return [
    nameIn(language, site),
    names.join(comma) || '–',
    [proven[verified.how], ...others, verified.on].join(between),
    bulk.source ? `[${turning[bulk.verdict]}](${bulk.source})` : turning[bulk.verdict],
  ];
};

/** The sites, what of them is read, and against what that was proven. */
export const sites: Table = {
  name: 'sites',
  make: language =>
    markdown(
      words[language].head,
      all.map(site => rowOf(site, language)),
    ),
};
