import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {minorDigits} from './currencies.ts';
import {currencyOf, moneyText, parseMoney, toMoney} from './money.ts';

const plainDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

describe('toMoney', () => {
  it.each([
    ['1299.00', 'EUR', {amount: 129900, currency: 'EUR'}],
    ['0.1', 'USD', {amount: 10, currency: 'USD'}],
    ['1200', 'JPY', {amount: 1200, currency: 'JPY'}],
    ['12.5', 'KWD', {amount: 12500, currency: 'KWD'}],
    ['0.035', 'CNY', {amount: 35, currency: 'CNY', scale: 3}],
    ['12.50', 'JPY', {amount: 125, currency: 'JPY', scale: 1}],
    ['1200.00', 'JPY', {amount: 1200, currency: 'JPY'}],
    ['0.00', 'EUR', {amount: 0, currency: 'EUR'}],
    ['90071992547409.91', 'EUR', {amount: 9007199254740991, currency: 'EUR'}],
  ])('%s %s', (decimal, currency, money) => {
    expect(toMoney(decimal, currency)).toEqual(money);
  });

  it.each(['', 'x', '-5', '1e3', '1,5', '90071992547409.93', '0.0000000001', '9'.repeat(400)])('%j is none', decimal => {
    expect(toMoney(decimal, 'EUR')).toBeUndefined();
  });

  it('is exact', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        const digits = minorDigits(currency);
        const text = `${amount}`.padStart(digits + 1, '0');
        const decimal = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
        expect(toMoney(decimal, currency)).toEqual({amount, currency});
      }),
    );
  });
});

describe('parseMoney', () => {
  it('gives minor units, the upper end and the piece read', () => {
    expect(parseMoney('ab 1.299,- €')).toEqual({money: {amount: 129900, currency: 'EUR'}, text: '1.299,- €'});
    expect(parseMoney('$5 - $9')).toEqual({money: {amount: 500, currency: 'USD'}, to: {amount: 900, currency: 'USD'}, text: '$5 - $9'});
    expect(parseMoney('¥0.035/个')?.money).toEqual({amount: 35, currency: 'CNY', scale: 3});
    expect(parseMoney('12.500 KD')?.money).toEqual({amount: 12500, currency: 'KWD'});
    expect(parseMoney('1 299,00')).toBeUndefined();
    expect(parseMoney('1 299,00', {hint: 'sek'})?.money).toEqual({amount: 129900, currency: 'SEK'});
    expect(parseMoney('£9.99', {hint: 'EUR'})?.money.currency).toBe('GBP');
    expect(parseMoney('125 kr', {locale: 'da-DK'})?.money.currency).toBe('DKK');
    expect(parseMoney('25元', {locale: 'zh-TW'})?.money.currency).toBe('TWD');
    expect(parseMoney('$24.990', {locale: 'en', hint: 'CLP'})?.money).toEqual({amount: 24990, currency: 'CLP'});
  });

  it('reads what Intl writes, in any locale and currency', () => {
    const locales =
      'en de fr de-CH de-AT it es es-MX pt-BR nl pl cs sv nb da fi ru uk tr hu ro el he ar-EG ar-SA fa hi en-IN bn ja ko zh zh-TW th vi id ms ka kk is lt lv et'.split(
        ' ',
      );
    const currencies =
      'USD EUR GBP JPY CNY CHF INR BRL MXN CAD AUD HKD TWD SGD KRW SEK NOK DKK PLN CZK HUF TRY UAH ILS AED SAR KWD THB VND IDR MYR PHP ZAR NGN EGP KES CLP COP ARS KZT GEL'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.constantFrom('symbol', 'narrowSymbol', 'code'),
        fc.nat(99_999_999),
        (locale, currency, currencyDisplay, cents) => {
          const style = new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay: currencyDisplay as 'code'});
          const exact = (cents / 100).toFixed(style.resolvedOptions().maximumFractionDigits);
          const text = style.format(Number(exact));
          const read = moneyText(text, currency, locale);
          expect([plainDecimal(read.amount ?? ''), read.currency], text).toEqual([plainDecimal(exact), currency]);
        },
      ),
      {numRuns: 3000},
    );
  });

  it("knows a country's own sign by the locale", () => {
    const homes =
      'en-US:USD en-CA:CAD en-AU:AUD en-NZ:NZD en-GB:GBP en-IN:INR en-ZA:ZAR en-HK:HKD en-SG:SGD en-NG:NGN en-KE:KES en-PK:PKR en-LK:LKR es-MX:MXN es-CL:CLP es-CO:COP es-AR:ARS es-PE:PEN es-UY:UYU es-DO:DOP pt-BR:BRL de-DE:EUR de-CH:CHF sv-SE:SEK nb-NO:NOK da-DK:DKK is-IS:ISK pl-PL:PLN cs-CZ:CZK hu-HU:HUF ro-RO:RON bg-BG:BGN uk-UA:UAH ru-RU:RUB kk-KZ:KZT tr-TR:TRY he-IL:ILS ar-AE:AED ar-SA:SAR ar-EG:EGP ar-KW:KWD ar-JO:JOD fa-IR:IRR hi-IN:INR ne-NP:NPR bn-BD:BDT th-TH:THB vi-VN:VND id-ID:IDR ms-MY:MYR fil-PH:PHP ja-JP:JPY ko-KR:KRW zh-CN:CNY zh-TW:TWD zh-HK:HKD ka-GE:GEL hy-AM:AMD az-AZ:AZN uz-UZ:UZS fr-SN:XOF fr-CM:XAF fr-CA:CAD';
    for (const home of homes.split(' ')) {
      const [locale = '', currency = ''] = home.split(':');
      for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
        const text = new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay}).format(1299);
        const {amount, currency: read} = moneyText(text, null, locale);
        expect([plainDecimal(amount ?? ''), read], `${home} ${text}`).toEqual(['1299', currency]);
      }
    }
  });

  it('survives any text', () => {
    const bits = fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.constantFrom('$', '€', ' ', '1', '.', ',', '-', '万', 'kr', '٣', '%', '½', '🪙', 'R$'),
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 30}), fc.option(fc.string(), {nil: undefined}), (parts, word) => {
        const read = parseMoney(parts.join(''), {hint: word, locale: word});
        return (
          read === undefined ||
          (Number.isSafeInteger(read.money.amount) && read.money.amount >= 0 && /^[A-Z]{3}$/.test(read.money.currency))
        );
      }),
      {numRuns: 5000},
    );
  });
});

describe('currencyOf', () => {
  it.each([
    ['Price (USD)', 'USD'],
    ['12,99 €', 'EUR'],
    ['R$', 'BRL'],
    ['MX$ 12', 'MXN'],
    ['Preis in CHF', 'CHF'],
    ['kr', 'SEK'],
    ['Le prix', undefined],
    ['All prices', undefined],
    ['', undefined],
  ])('%j names %s', (text, code) => {
    expect(currencyOf(text)).toBe(code);
  });

  it('falls back to the hint', () => {
    expect(currencyOf('12.99', {hint: 'CAD'})).toBe('CAD');
    expect(currencyOf('$', {hint: 'CAD'})).toBe('CAD');
    expect(currencyOf('$', {locale: 'es-MX'})).toBe('MXN');
  });
});

type Case = {text: string; hint: string | null; amount: string | null; currencies: string[] | null};
const root = fileURLToPath(new URL('../..', import.meta.url));
const file = resolve(root, process.env.LINCHPIN_CORPUS ?? '../shared', 'data/price-strings/money_cases.jsonl');

describe('prices as found on shops', () => {
  if (!existsSync(file)) {
    console.log(`skipped: no price texts at ${file}`);
    it.skip(`needs ${file}`, () => {});
    return;
  }
  const isRight = ({text, hint, amount, currencies}: Case): boolean => {
    const read = moneyText(text, hint);
    if (amount === null) return read.amount === null && read.currency === null;
    if (read.amount === null || plainDecimal(read.amount) !== plainDecimal(amount)) return false;
    return currencies ? currencies.includes(read.currency ?? '') : read.currency === null;
  };

  it('are read, and a wrong one hardly ever', () => {
    const cases: Case[] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const missed = cases.filter(one => !isRight(one));
    const wrong = missed.filter(({text, hint}) => moneyText(text, hint).amount !== null);
    expect(cases.length).toBeGreaterThan(800);
    expect(1 - missed.length / cases.length, JSON.stringify(missed.slice(0, 20))).toBeGreaterThanOrEqual(0.985);
    expect(wrong.length / cases.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.005);
  });
});
