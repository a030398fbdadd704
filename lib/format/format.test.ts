import {describe, expect, it} from 'vitest';
import {formatAgo, formatCalendarDay, formatMoment} from './date.ts';
import {pickLanguage} from './language.ts';
import {formatMoney, formatRange} from './money.ts';
import {formatBytes, formatNumber} from './number.ts';
import {formatPercent} from './percent.ts';

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    [{amount: 129900, currency: 'EUR'}, '€1,299.00', '€1,299.00'],
    [{amount: 1980, currency: 'JPY'}, '¥1,980', 'JP¥1,980'],
    [{amount: 1980, currency: 'CNY'}, 'CN¥19.80', '¥19.80'],
    [{amount: 1500, currency: 'USD'}, '$15.00', 'US$15.00'],
    [{amount: 1500, currency: 'AUD'}, 'A$15.00', 'AU$15.00'],
    [{amount: 12345, currency: 'KWD'}, 'KWD 12.345', 'KWD 12.345'],
    [{amount: 35, currency: 'CNY', scale: 3}, 'CN¥0.035', '¥0.035'],
    [{amount: 5, currency: 'JPY', scale: 1}, '¥0.5', 'JP¥0.5'],
    [{amount: -5, currency: 'GBP'}, '-£0.05', '-£0.05'],
    [{amount: 0, currency: 'GBP'}, '£0.00', '£0.00'],
    // ISO 4217 gives the Iraqi dinar three minor digits; browsers show none.
    [{amount: 25_000_000, currency: 'IQD'}, 'IQD 25,000.000', 'IQD 25,000.000'],
    [{amount: 900_719_925_474_099, currency: 'EUR'}, '€9,007,199,254,740.99', '€9,007,199,254,740.99'],
  ])('writes %j', (money, en, zh) => {
    expect(plainSpaces(formatMoney(money, 'en'))).toBe(en);
    expect(plainSpaces(formatMoney(money, 'zh-CN'))).toBe(zh);
  });

  it('writes a range only where there is one', () => {
    const from = {amount: 1000, currency: 'EUR'};
    expect(formatRange(from, undefined, 'en')).toBe('€10.00');
    expect(formatRange(from, {amount: 2000, currency: 'EUR'}, 'en')).toBe('€10.00 – €20.00');
  });
});

describe('numbers', () => {
  it('groups digits and keeps two decimals', () => expect(formatNumber(12345.678, 'en')).toBe('12,345.68'));
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [2_340_000, '2.3 MB'],
    [5e12, '5,000 GB'],
  ])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes, 'en')).toBe(text));
  it.each([
    [0, '0%'],
    [0.00001, '< 0.1%'],
    [0.0234, '2.3%'],
    [0.256, '26%'],
    [1, '100%'],
  ])('writes the share %d as %s', (share, text) => expect(formatPercent(share, 'en')).toBe(text));
});

describe('time', () => {
  const at = Date.UTC(2026, 10, 22, 14, 5);
  it('writes day and minute', () => {
    expect(plainSpaces(formatMoment(at, 'en', 'UTC'))).toBe('Nov 22, 2026, 2:05 PM');
    expect(formatMoment(at, 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月22日 22:05');
  });
  it('moves no calendar day', () => {
    expect(formatCalendarDay('2026-07-27', 'en')).toBe('Jul 27, 2026');
    expect(formatCalendarDay('soon', 'en')).toBe('soon');
  });
  it.each([
    [59_000, undefined, undefined],
    [60_000, '1 minute ago', '1分钟前'],
    [3 * 3_600_000 + 59 * 60_000, '3 hours ago', '3小时前'],
    [50 * 3_600_000, '2 days ago', '2天前'],
    [-5000, undefined, undefined],
  ])('says how long ago %d ms were', (before, en, zh) => {
    expect(formatAgo(at - before, at, 'en')).toBe(en);
    expect(formatAgo(at - before, at, 'zh-CN')).toBe(zh);
  });
});

describe('language', () => {
  it.each([
    ['auto', 'de-DE', 'en'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('is chosen: %s in a %s browser is %s', (chosen, browser, language) => expect(pickLanguage(chosen, browser)).toBe(language));
});
