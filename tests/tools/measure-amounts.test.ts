import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {f1, measureAmounts, sentences} from './measure-amounts.ts';

describe('amounts in the sentences of Recognizers-Text', () => {
  if (!existsSync(sentences)) {
    console.log(`skipped: no sentences at ${sentences}`);
    it.skip(`needs ${sentences}`, () => {});
    return;
  }

  it('are found in all 13 languages', () => {
    const {byLanguage, misses, count} = measureAmounts();
    expect(count).toBeGreaterThan(500);
    expect(byLanguage.size).toBe(14);
    for (const [language, counts] of byLanguage) expect(f1(counts), `${language}: ${misses.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  });
});
