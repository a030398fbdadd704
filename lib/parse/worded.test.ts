import {describe, expect, it} from 'vitest';
import {moneyText} from './money.ts';
import {readWords} from './worded.ts';

describe('readWords', () => {
  it.each([
    ['12 Swiss francs', '12', 'CHF'],
    ['15 dollars canadiens', '15', 'CAD'],
    ['100新加坡元', '100', 'SGD'],
    ['1.299,99 Türk Lirası', '1299.99', 'TRY'],
    ['100 دينار كويتي', '100', 'KWD'],
    ['١٣ جنيه مصري', '13', 'EGP'],
    ['1250 долларов США', '1250', 'USD'],
    ['12.50 US-Dollar pro Stück', '12.50', 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(readWords(text, {})).toMatchObject({amount, currency});
  });

  it('lets hint and locale settle a noun of several currencies', () => {
    expect(readWords('12 pesos', {})?.currency).toBe('MXN');
    expect(readWords('12 pesos', {hint: 'CLP'})?.currency).toBe('CLP');
    expect(readWords('12 pesos', {locale: 'es-CO'})?.currency).toBe('COP');
    expect(readWords('12 pesos colombianos', {locale: 'es-CL'})?.currency).toBe('COP');
  });

  it.each([
    '120 reviews',
    '5 pounds',
    '925 sterling silver',
    '3 real reasons',
    '10 Stück',
    '50 cents',
    'dollars',
    `12 ${'x'.repeat(200)} francs`,
  ])('%j names no price', text => {
    expect(readWords(text, {})).toBeUndefined();
  });

  it('corrects a noun that is read too early, and nothing else', () => {
    expect(moneyText('12 pesos argentinos', null)).toEqual({amount: '12', currency: 'ARS'});
    expect(moneyText('12 dollars each', null)).toEqual({amount: '12', currency: 'USD'});
    expect(moneyText('12 pesos c/u', null, 'es-MX')).toEqual({amount: '12', currency: 'MXN'});
  });

  it('knows a currency by its name, in its page’s language', () => {
    const locales =
      'en-US de-DE fr-FR es-ES it-IT pt-BR nl-NL sv-SE da-DK fi-FI pl-PL cs-CZ ro-RO hu-HU ru-RU uk-UA el-GR ar-EG hi-IN ja-JP ko-KR zh-CN'.split(
        ' ',
      );
    const currencies = Intl.supportedValuesOf('currency').filter(code => !/^(?:X(?!AF|OF|PF)|CUC|SVC|VEF|SLL|ZW)/.test(code));
    const missed: string[] = [];
    let wrong = 0;
    for (const locale of locales) {
      for (const currency of currencies) {
        const text = new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name'}).format(12);
        const read = moneyText(text, null, locale);
        if (read.currency === currency && Number(read.amount) === 12) continue;
        missed.push(text);
        if (read.currency !== null) wrong += 1;
      }
    }
    const all = locales.length * currencies.length;
    expect(missed.length / all, missed.join(' | ')).toBeLessThan(0.015);
    expect(wrong / all, missed.join(' | ')).toBeLessThan(0.01);
  });
});
