import {describe, expect, it} from 'vitest';
import {amountAt} from './amount.ts';

const read = (text: string) => {
  const amount = amountAt(text, 0, /^[\d.,]+/.exec(text)?.[0] ?? '');
  return [amount.value(() => false), text.slice(amount.end)];
};

describe('amountAt', () => {
  it.each([
    ['1,299円', '1299', '円'],
    ['3.5万円', '35000', '円'],
    ['1.234亿元', '123400000', '元'],
    ['1万2,800円', '12800', '円'],
    ['1만 5천원', '15000', '원'],
    ['2億3000万円', '230000000', '円'],
    ['5천만원', '50000000', '원'],
    ['1,980千円', '1980000', '円'],
    ['12.5k', '12500', ''],
    ['2 crore INR', '20000000', ' INR'],
  ])('%j is %s', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest]);
  });

  it('refuses a lower part as high as the higher one', () => {
    expect(read('1万20000円')[0]).toBeUndefined();
    expect(read('1.5万300円')[0]).toBe('15300');
    expect(read('1.2345万300円')[0]).toBeUndefined();
  });
});
