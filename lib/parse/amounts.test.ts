import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findAmounts} from './amounts.ts';
import {currencyNames} from './currency-names.ts';
import {spellings} from './number-words.ts';
import {wordlike} from './signs.ts';
import {keyOf} from './word-key.ts';

const read = (text: string, locale: string) =>
  findAmounts(text, locale).map(({text, amount, currency}) => `${text} = ${amount} ${currency}`);

describe('findAmounts', () => {
  it.each([
    ['en', 'sold for $94,000 in 1989', ['$94,000 = 94000 USD']],
    ['en', 'a $ 48.2 million contract', ['$ 48.2 million = 48200000 USD']],
    ['en', 'to hk $ 10.05 billion', ['hk $ 10.05 billion = 10050000000 HKD']],
    ['en', 'It was $5 or 10 Swiss francs.', ['$5 = 5 USD', '10 Swiss francs = 10 CHF']],
    ['en', '50 dollar 40 rmb', ['50 dollar = 50 USD', '40 rmb = 40 CNY']],
    ['en', 'twenty MUSD and 30 kUSD', ['twenty MUSD = 20000000 USD', '30 kUSD = 30000 USD']],
    ['en', 'thirteen dollars and forty-five cents', ['thirteen dollars and forty-five cents = 13.45 USD']],
    ['en', 'one kuai and five mao five.', ['one kuai and five mao five = 1.55 CNY']],
    ['en', 'USD 5, then 5 MAD', ['USD 5 = 5 USD', '5 MAD = 5 MAD']],
    ['en', 'US$5m for 100 thousand U.S. dollars', ['US$5m = 5000000 USD', '100 thousand U.S. dollars = 100000 USD']],
    ['en', '4 pounds 50 pence', ['4 pounds 50 pence = 4.5 GBP']],
    ['de', 'es kostet zweitausend Euro', ['zweitausend Euro = 2000 EUR']],
    ['de', '1,5 Mrd. US-Dollar', ['1,5 Mrd. US-Dollar = 1500000000 USD']],
    ['fr', 'cinq cents euros', ['cinq cents euros = 500 EUR']],
    ['fr', 'treize dollars et quarante-cinq cents', ['treize dollars et quarante-cinq cents = 13.45 USD']],
    ['fr', '1 milliard de $', ['1 milliard de $ = 1000000000 USD']],
    ['es', 'solo 25 euros con 50.', ['25 euros con 50 = 25.50 EUR']],
    ['es', 'perdieron 75 USD millones', ['75 USD millones = 75000000 USD']],
    ['es-MX', 'cuesta $250.00', ['$250.00 = 250.00 MXN']],
    ['pt', 'dólares 22,5 milhões', ['dólares 22,5 milhões = 22500000 USD']],
    ['it', 'duemila dollari australiani', ['duemila dollari australiani = 2000 AUD']],
    ['nl', 'voor 2 miljard Amerikaanse dollar', ['2 miljard Amerikaanse dollar = 2000000000 USD']],
    ['sv', 'aktier för 70 miljoner kronor', ['70 miljoner kronor = 70000000 SEK']],
    ['tr', "300 milyon $'lık; on üç dolar kırk beş sent", ['300 milyon $ = 300000000 USD', 'on üç dolar kırk beş sent = 13.45 USD']],
    ['hi', 'तेरह डॉलर पैंतालीस सेंट', ['तेरह डॉलर पैंतालीस सेंट = 13.45 USD']],
    ['zh', '我花了五块二，又花了三千五百元', ['五块二 = 5.2 CNY', '三千五百元 = 3500 CNY']],
    ['zh', '4人民币5美元', ['4人民币 = 4 CNY', '5美元 = 5 USD']],
    ['zh', '满200元减30元，￥99起', ['200元 = 200 CNY', '30元 = 30 CNY', '￥99 = 99 CNY']],
    ['zh-TW', '一個204元', ['204元 = 204 TWD']],
    ['ja', '2222円13銭、1.95香港ドル', ['2222円13銭 = 2222.13 JPY', '1.95香港ドル = 1.95 HKD']],
    ['ko', '약 천 4백만 달러어치', ['천 4백만 달러 = 14000000 USD']],
    ['ko', '30만9천381엔이였다', ['30만9천381엔 = 309381 JPY']],
  ])('%s: %s', (locale, text, amounts) => {
    expect(read(text, locale).map(one => one.replace(/(\.\d*?)0+ (\w+)$/, '$1 $2').replace('. ', ' '))).toEqual(
      amounts.map(one => one.replace(/(\.\d*?)0+ (\w+)$/, '$1 $2').replace('. ', ' ')),
    );
  });

  it.each([
    ['en', 'All 70 of us lost a pen 7 times; she got mad, 12 items, 3 % off, 0.98-pound bag, 10 real reasons, 15ITL6'],
    ['en', 'I counted the dollars thousand of times; Euro 2024; 925 sterling silver; AMD 5 3600; 5 lei'],
    ['de', '2 Pfund Kaffee, TOP 1000 REZENSENT, Real 5, 500 Mark up'],
    ['es', 'Peso 120 g, 3 sol, 5.000 nuevos clientes'],
    ['fr', '3 livres, 2 gourdes, 5 nouveaux articles'],
    ['zh', '五角大楼宣布了作战计划，共5分，50多万元，订单号 A202107211321363588510367'],
    ['ko', '네덜란드 5동 3층, 이 책 10권'],
  ])('%s: none in %s', (locale, text) => {
    expect(read(text, locale)).toEqual([]);
  });

  it('gives cents alone no currency, but their unit', () => {
    expect(findAmounts('it rose 50 cents', 'en')).toEqual([
      {text: '50 cents', start: 8, end: 16, amount: '50', currency: undefined, unit: 'cents'},
    ]);
    expect(findAmounts('64,2 cents une douzaine', 'fr')[0]).toMatchObject({amount: '64.2', currency: undefined, unit: 'cents'});
  });

  const frames: Record<string, string> = {
    en: 'The price was # last year.',
    zh: '去年的价格是#左右。',
    ja: '昨年の価格は#でした。',
    ko: '작년 가격은 # 정도였다.',
    hi: 'पिछले साल कीमत # थी।',
    fr: "Le prix était de # l'an dernier.",
    de: 'Der Preis lag bei # im Vorjahr.',
    es: 'El precio era de # el año pasado.',
    it: "Il prezzo era di # l'anno scorso.",
    nl: 'De prijs was # vorig jaar.',
    pt: 'O preço era de # no ano passado.',
    sv: 'Priset var # förra året.',
    tr: 'Fiyat # olarak belirlendi.',
  };

  it('finds what Intl writes, by name and code, in any currency', () => {
    // Funds and metals, currencies that are no more, and names in brackets or with dots.
    const odd = /^(?:X|CUC|SVC|VEF|SLL|ZW|KPW|SHP|FKP|GIP)/;
    const currencies = Intl.supportedValuesOf('currency').filter(code => !odd.test(code) && !wordlike.includes(code));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(frames)),
        fc.constantFrom(...currencies),
        fc.constantFrom('name', 'code'),
        fc.integer({min: 2, max: 9_999_999}),
        (locale, currency, currencyDisplay, amount) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: currencyDisplay as 'code',
            maximumFractionDigits: 0,
          });
          const text = format.format(amount);
          const name = format.formatToParts(amount).find(({type}) => type === 'currency')?.value ?? '';
          fc.pre(!currencyNames(locale).whole.words.get(keyOf(name))?.isDoubtful);
          // ICU of Node 20 writes Turkish names as "AWG 5 Aruba florini0".
          fc.pre(!/\d[^\d]*florini\d|[A-Z]{3} \d.*\p{L}{2}/u.test(text) || currencyDisplay === 'code');
          const found = findAmounts((frames[locale] ?? '').replace('#', text), locale);
          expect(
            found.map(({amount, currency}) => [amount, currency]),
            `${locale} ${text}`,
          ).toEqual([[`${amount}`, currency]]);
        },
      ),
      {numRuns: 2000},
    );
  });

  it('cuts what it found out of the text', () => {
    const bits = fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}),
      fc.constantFrom(
        '$',
        ' €',
        ' dollars',
        ' 美元',
        '千',
        '5',
        '1.299,00',
        ' and ',
        'cents',
        '毛',
        '￥',
        '，',
        '원',
        ' ',
        'k',
        '½',
        'de ',
        "'",
      ),
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 25}), fc.constantFrom(...Object.keys(spellings), 'xx', 'th'), (parts, locale) => {
        const text = parts.join('');
        for (const {text: piece, start, end, amount} of findAmounts(text, locale)) {
          expect(text.slice(start, end)).toBe(piece);
          expect(piece).not.toBe('');
          expect(amount).toMatch(/^\d+(\.\d+)?$/);
        }
      }),
      {numRuns: 3000},
    );
  });
});
