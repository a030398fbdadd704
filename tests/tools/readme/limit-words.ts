import type {Language} from '../../../lib/format/language.ts';
import type {Ban, Demand, LimitSubject, LimitUnit, Provenance} from '../../../lib/model/limit.ts';

/** What the table of limits says in a language. */
export type LimitWords = {
  head: string[];
  subjects: Record<LimitSubject, string>;
  units: Record<LimitUnit, string>;
  bans: Record<Ban['about'], string>;
  demands: Record<Demand['about'], string>;
  severity: Record<Provenance['severity'], string>;
  trust: Record<Provenance['trust'], string>;
  none: string;
  /** An amount is written with its unit. */
  least: (amount: string) => string;
  most: (amount: string) => string;
  comma: string;
  semicolon: string;
  from: (day: string) => string;
  until: (day: string) => string;
  only: (names: string) => string;
  except: (names: string) => string;
  /** The first of a list, and how many more there are. */
  more: (names: readonly string[], left: number) => string;
  seen: (source: string, day: string) => string;
  colon: string;
  /** Sources that are no address, in other words. */
  sources: Record<string, string>;
};

const en: LimitWords = {
  head: ['Site', 'Of', 'Limit', '', 'Where and when', 'Source'],
  subjects: {
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
  },
  units: {
    codepoint: ' characters',
    'utf8-byte': ' UTF-8 bytes',
    'gbk-byte': ' GBK bytes',
    px: ' px',
    count: '',
    share: ' of those shown',
    word: ' words',
  },
  bans: {
    character: 'refused signs',
    decoration: 'signs as ornament',
    once: 'some signs twice',
    word: 'loud or empty words',
    promotion: 'advertising',
    claim: 'superlatives',
    cure: 'promises of a cure',
  },
  demands: {stated: 'stated, with its currency', agreeing: 'the same in the page’s data', reduced: 'below the former price'},
  severity: {hard: 'enforced', soft: 'advice'},
  trust: {official: 'official', 'third-party': 'third-party', unverified: 'unverified'},
  none: 'none',
  least: amount => `at least ${amount}`,
  most: amount => `at most ${amount}`,
  comma: ', ',
  semicolon: '; ',
  from: day => `from ${day}`,
  until: day => `until ${day}`,
  only: names => `only ${names}`,
  except: names => `not ${names}`,
  more: (names, left) => `${names.join(', ')} and ${left} more`,
  seen: (source, day) => `${source}, seen ${day}`,
  colon: ': ',
  sources: {},
};

const zhCN: LimitWords = {
  head: ['平台', '对象', '限制', '', '适用范围', '出处'],
  subjects: {
    title: '标题',
    titleRepeats: '标题里同一个词',
    titleCapitals: '标题里的全大写单词',
    titleBans: '标题里不能有',
    images: '图片',
    imageSize: '图片最长边',
    bullets: '卖点',
    bulletLength: '每条卖点',
    description: '描述',
    attributes: '填了内容的属性',
    price: '价格',
  },
  units: {
    codepoint: ' 个字符',
    'utf8-byte': ' 个 UTF-8 字节',
    'gbk-byte': ' 个 GBK 字节（一个汉字算两个）',
    px: ' px',
    count: '',
    share: '（占已列出的）',
    word: ' 个词',
  },
  bans: {
    character: '平台不收的符号',
    decoration: '装饰用的符号',
    once: '某些符号出现两次',
    word: '夸张或没有意义的词',
    promotion: '促销用语',
    claim: '极限词',
    cure: '疗效承诺',
  },
  demands: {stated: '要标出，并写明币种', agreeing: '与页面数据一致', reduced: '低于划线价'},
  severity: {hard: '强制', soft: '建议'},
  trust: {official: '官方', 'third-party': '第三方', unverified: '未核实'},
  none: '不能有',
  least: amount => `至少 ${amount}`,
  most: amount => `最多 ${amount}`,
  comma: '，',
  semicolon: '；',
  from: day => `${day} 起`,
  until: day => `${day} 前`,
  only: names => `仅限 ${names}`,
  except: names => `不含 ${names}`,
  more: (names, left) => `${names.join('、')} 等 ${names.length + left} 类`,
  seen: (source, day) => `${source}，${day} 查阅`,
  colon: '：',
  sources: {'the demo shop’s own help page, /admin/help': '演示店自己的帮助页 /admin/help'},
};

export const limitWords: Record<Language, LimitWords> = {en, 'zh-CN': zhCN};
