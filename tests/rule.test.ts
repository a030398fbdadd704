import {describe, expect, it} from 'vitest';
import {type Judgement, lackingFor, type Rule, type RuleContext, type RuleExample} from '../lib/rule.ts';

const units = import.meta.glob<{default: Rule; examples: RuleExample[]}>(['../lib/rules/*.ts', '!../lib/rules/index.ts'], {eager: true});
const files = Object.entries(units).map(([path, unit]) => [path.replace('../lib/rules/', ''), unit] as const);

/** Judges as the scorecard does: not where the site says nothing, not where the page shows nothing. */
const judge = (rule: Rule, {listing, limits, locale, undecided, from}: RuleExample): Judgement | undefined => {
  const context: RuleContext = {
    limits: {by: 'Example', ...limits},
    ...(locale && {locale}),
    ...(undecided && {undecided}),
    ...(from && {from}),
  };
  if (!limits?.[rule.by]?.length || lackingFor(rule, listing, context).length) return undefined;
  return rule.judge(listing, context);
};

const placeholders = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name);
const languages = ['en', 'zh-CN'] as const;

it('finds rules', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file, {default: rule, examples}) => {
  const judged = examples.map(example => ({example, judgement: judge(rule, example)}));

  it('is named as its file', () => expect(`${rule.id}.ts`).toBe(file));

  it.each(judged.map(({example, judgement}) => [example.name, example, judgement] as const))('%s', (_, {expect: wanted}, judgement) => {
    if (!wanted) return expect(judgement).toBeUndefined();
    expect(judgement?.score).toBeCloseTo(wanted.score, 2);
    expect(judgement?.advice).toBe(wanted.advice);
    if (wanted.hard !== undefined) expect(Boolean(judgement?.hard)).toBe(wanted.hard);
    expect(judgement?.facts).toMatchObject(wanted.facts ?? {});
  });

  it('has examples that pass, that fail and that do not apply', () => {
    const sorts = new Set(judged.map(({judgement}) => (!judgement ? 'does not apply' : judgement.score === 1 ? 'passes' : 'fails')));
    expect([...sorts].sort()).toEqual(['does not apply', 'fails', 'passes']);
  });

  it('advises exactly where something is wrong', () => {
    for (const {example, judgement} of judged) {
      if (!judgement) continue;
      expect([example.name, judgement.score >= 0 && judgement.score <= 1]).toEqual([example.name, true]);
      expect([example.name, judgement.advice !== undefined]).toEqual([example.name, judgement.score < 1]);
    }
  });

  it('says the same things in both languages', () => {
    const [en, zh] = languages.map(language => rule.words[language].advice);
    expect(Object.keys(zh ?? {}).sort()).toEqual(Object.keys(en ?? {}).sort());
    for (const [name, sentence] of Object.entries(en ?? {}))
      expect([name, placeholders(zh?.[name] ?? '').sort()]).toEqual([name, placeholders(sentence).sort()]);
    expect(Boolean(rule.words['zh-CN'].unscored)).toBe(Boolean(rule.words.en.unscored));
    for (const sentence of [rule.words['zh-CN'].passed, rule.words['zh-CN'].failed, ...Object.values(zh ?? {})])
      expect(sentence).toMatch(/\p{Script=Han}/u);
  });

  it('gives every advice in some example, and fills it', () => {
    const given = judged.flatMap(({judgement}) => (judgement?.advice ? [judgement] : []));
    for (const language of languages) {
      const {passed, failed, advice} = rule.words[language];
      expect([...new Set(given.map(one => one.advice))].sort()).toEqual(Object.keys(advice).sort());
      for (const {advice: name = '', facts} of given)
        for (const hole of placeholders(advice[name] ?? '')) expect([name, hole, facts[hole] !== undefined]).toEqual([name, hole, true]);
      for (const {judgement} of judged)
        if (judgement)
          for (const hole of placeholders(judgement.score === 1 ? passed : failed)) expect(judgement.facts).toHaveProperty(hole);
    }
  });

  it('says where a limit comes from whenever it is broken', () => {
    for (const {judgement} of judged) if (judgement?.advice) expect(judgement.source?.source).toBeTruthy();
  });
});
