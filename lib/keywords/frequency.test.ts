import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {frequencies} from './frequency.ts';
import {sameAs} from './words.ts';

const counted = (...titles: string[]) => Object.fromEntries(frequencies(titles).map(({term, titles: count}) => [term, count]));

describe('words and phrases of titles', () => {
  it('are counted once a title, in any case', () => {
    expect(counted('Oak oak hook', 'OAK stool')).toEqual({Oak: 2, hook: 1, stool: 1});
  });
  it('are phrases from their second title on', () => {
    expect(counted('Oak coat hook', 'Oak coat rail')).toEqual({'Oak coat': 2, Oak: 2, coat: 2, hook: 1, rail: 1});
  });
  it('are no part of a longer phrase that they never stand without', () => {
    expect(counted('Oak coat hook', 'oak coat hook')).toEqual({'Oak coat hook': 2, Oak: 2, coat: 2, hook: 2});
    expect(counted('Oak coat hook', 'oak coat hook', 'oak coat rail')).toMatchObject({'Oak coat hook': 2, 'Oak coat': 3});
  });
  it('begin and end with no stop word, bare number or lone letter', () => {
    expect(counted('Hook for coats 12', 'Hook for coats 12', 'x')).toEqual({'Hook for coats': 2, Hook: 2, coats: 2});
  });
  it('do not go on over a sign that parts the title', () => {
    expect(counted('Oak, hook', 'Oak – hook', 'Oak | hook', 'Oak - hook')).toEqual({Oak: 4, hook: 4});
  });
  it('are Chinese words side by side, without lone hanzi', () => {
    const terms = counted('置物架 挂钩 大号', '置物架 挂钩 大号');
    expect(terms).toMatchObject({置物架: 2, 挂钩: 2, 大号: 2, 置物架挂钩大号: 2});
    expect(Object.keys(terms).filter(term => /^\p{Script=Han}$/u.test(term))).toEqual([]);
  });
  it('stand the most frequent first', () => {
    expect(frequencies(['a1b hook', 'hook', 'hook stool'])[0]).toEqual({term: 'hook', words: 1, titles: 3});
  });

  const word = fc.constantFrom('oak', 'Ash', 'hook', 'for', 'the', '12', '挂钩', 'stool');
  it('are never counted in more titles than hold them, nor twice', () =>
    fc.assert(
      fc.property(fc.array(fc.array(word, {maxLength: 6}), {maxLength: 8}), lists => {
        const titles = lists.map(list => list.join(' '));
        const terms = frequencies(titles);
        expect(new Set(terms.map(({term}) => sameAs(term))).size).toBe(terms.length);
        for (const {term, words, titles: count} of terms) {
          const holding = titles.filter(title => sameAs(title.replaceAll(' ', '')).includes(sameAs(term.replaceAll(' ', '')))).length;
          expect(count).toBeLessThanOrEqual(holding);
          expect(count).toBeGreaterThanOrEqual(words === 1 ? 1 : 2);
        }
      }),
    ));
});
