import {banned} from '../keywords/bans.ts';
import type {Ban} from '../model/limit.ts';
import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

export default defineRule({
  id: 'title-banned',
  by: 'titleBans',
  needs: ['title'],
  words: {
    en: {
      passed: 'Nothing in the title that the site does not want',
      failed: 'The title holds something that does not belong there',
      advice: {
        character: 'Take {{found}} out of the title: {{site}} does not allow such signs there, except inside the brand name.',
        decoration: 'Take {{found}} out of the title where it is ornament: {{site}} wants such signs only in model numbers and measures.',
        once: 'Let each of these stand only once in the title: {{found}}. {{site}} refuses more.',
        promotion: 'Take {{found}} out of the title: {{site}} wants no advertising there. Offers have a place of their own.',
        claim:
          'Look at {{found}} in the title: superlatives are a risk under {{site}}. Keep it only if you can prove it or it is a mere fact.',
        cure: 'Look at {{found}} in the title: words of healing are a risk under {{site}} for anything that is no medicine.',
        word: 'Take {{found}} out of the title: {{site}} does not want it there.',
        several: 'Take these out of the title, or check them: {{found}}.',
      },
    },
    'zh-CN': {
      passed: '标题里没有平台不欢迎的内容',
      failed: '标题里有不该出现的内容',
      advice: {
        character: '从标题中去掉 {{found}}：{{site}} 不允许使用这些符号，品牌名里的除外。',
        decoration: '从标题中去掉用作装饰的 {{found}}：{{site}} 只接受型号和尺寸里的这类符号。',
        once: '这些符号在标题里各只能出现一次：{{found}}。{{site}} 不接受更多。',
        promotion: '从标题中去掉 {{found}}：{{site}} 不允许标题里有促销内容，优惠请写在促销栏。',
        claim: '请核对标题里的 {{found}}：按 {{site}}，绝对化用语有风险。只有能证明或属于客观事实时才保留。',
        cure: '请核对标题里的 {{found}}：按 {{site}}，非药品使用疗效词语有风险。',
        word: '从标题中去掉 {{found}}：{{site}} 不希望标题里出现它。',
        several: '请从标题中去掉或核对这些内容：{{found}}。',
      },
    },
  },
  judge: ({title = '', brand}, {limits}) => {
    const all = (limits.titleBans ?? []).map(ban => ({ban, found: banned(title, ban, brand)})).filter(({found}) => found.length);
    const worst = all.find(({ban}) => isHard(ban)) ?? all[0];
    if (!worst) return limits.titleBans?.length ? {score: 1, facts: {}} : undefined;
    const found = [...new Set(all.flatMap(one => one.found))];
    const sorts = new Set(all.map(({ban}) => ban.about));
    const facts = {found: found.map(one => `“${one}”`).join(', '), hits: found.length, site: worst.ban.by ?? limits.by};
    const advice = sorts.size > 1 ? 'several' : worst.ban.about;
    // One hit costs a quarter of what can be lost.
    return {score: scoreOf(found.length / 4, worst.ban), hard: isHard(worst.ban), facts, advice, source: sourceOf(worst.ban)};
  },
});

const seen = {severity: 'hard', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const bans: Ban[] = [
  {about: 'character', characters: '!$', ...seen},
  {about: 'decoration', characters: '#', unless: [/#\d+/], ...seen},
  {about: 'once', characters: '%', times: 1, ...seen},
  {about: 'promotion', words: ['free shipping', '包邮'], ...seen},
  {about: 'word', patterns: [/l@@k/i], ...seen},
  {about: 'claim', by: 'the law', words: ['绝对'], unless: [/绝对值/], ...seen, severity: 'soft'},
  {about: 'cure', words: ['根治'], ...seen, severity: 'soft'},
];
const limits = {titleBans: bans};
const hit = (advice: string, found: string) => ({score: 0.375, hard: true, advice, facts: {found, hits: 1}});
const doubt = (advice: string, found: string) => ({score: 0.875, hard: false, advice, facts: {found}});

export const examples: RuleExample[] = [
  {name: 'a plain title', listing: {title: 'Oak Hook #4301, 50 % off-white'}, limits, expect: {score: 1}},
  {name: 'a banned sign', listing: {title: 'Oak Hook!!'}, limits, expect: hit('character', '“!”')},
  {name: 'the same in the brand', listing: {title: 'YAY! Oak Hook', brand: 'Yay!'}, limits, expect: {score: 1}},
  {name: 'an ornament', listing: {title: '# Oak Hook #'}, limits, expect: hit('decoration', '“#”')},
  {name: 'twice what may stand once', listing: {title: '50% Oak, 50% Pine'}, limits, expect: hit('once', '“%”')},
  {name: 'an offer', listing: {title: 'Oak Hook – Free-Shipping'}, limits, expect: hit('promotion', '“Free-Shipping”')},
  {name: 'not inside a word', listing: {title: 'Scarfree shippings'}, limits, expect: {score: 1}},
  {name: 'a Chinese offer', listing: {title: '橡木挂钩包邮'}, limits, expect: hit('promotion', '“包邮”')},
  {name: 'an unwanted word', listing: {title: 'Oak Hook L@@K'}, limits, expect: hit('word', '“L@@K”')},
  {name: 'a superlative', listing: {title: '绝对好用的挂钩'}, limits, expect: doubt('claim', '“绝对”')},
  {name: 'a word that only holds it', listing: {title: '绝对值编码器'}, limits, expect: {score: 1}},
  {name: 'a cure', listing: {title: '根治脚气喷雾'}, limits, expect: doubt('cure', '“根治”')},
  {name: 'several sorts', listing: {title: 'Free shipping!'}, limits, expect: {score: 0.25, advice: 'several', facts: {hits: 2}}},
  {name: 'the page shows no title', listing: {}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {title: '!!!'}, expect: undefined},
];
