import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {statusMeaning, statusOf} from './status.ts';
import {ownStatusWords, type StatusMeaning, statusWords} from './status-words.ts';
import {keyOf} from './word-key.ts';

const all = Object.entries(statusWords).flatMap(([meaning, list]) =>
  list
    .split(/[|\n]/)
    .filter(Boolean)
    .map(word => [meaning as StatusMeaning, word] as const),
);
const keys = new Set(all.map(([, word]) => keyOf(word)));
const anyWord = fc.constantFrom(...all);

describe('the words', () => {
  it('are of twelve languages each, and none means two things', () => {
    for (const list of Object.values(statusWords)) expect(list.trim().split('\n')).toHaveLength(12);
    expect(all.filter(([meaning, word]) => statusMeaning(word) !== meaning)).toEqual([]);
    expect(all.length).toBeGreaterThan(900);
  });

  it('mean the same in any letter case and spacing', () => {
    const dressed = fc.tuple(anyWord, fc.constantFrom('', ' ', '\n\t'), fc.boolean(), fc.constantFrom(' ', '  ', '-', '_', '\u00a0'));
    fc.assert(
      fc.property(dressed, ([[meaning, word], around, isLoud, gap]) => {
        const written = around + (isLoud ? word.toUpperCase() : word).replaceAll(' ', gap) + around;
        expect(statusMeaning(written)).toBe(meaning);
      }),
      {numRuns: 2000},
    );
  });

  it('mean nothing within another sentence', () => {
    const sentences = ['the buyer asks whether it is %', '% since last week?', '买家问%了吗', 'not yet %', 'Filter: %'];
    fc.assert(
      fc.property(anyWord, fc.constantFrom(...sentences), ([, word], sentence) => {
        const text = sentence.replace('%', word);
        fc.pre(!keys.has(keyOf(text)));
        expect(statusOf([text])).toBeUndefined();
      }),
      {numRuns: 1000},
    );
  });

  it('of one back end hold there alone', () => {
    for (const [site, table] of Object.entries(ownStatusWords))
      for (const [meaning, list] of Object.entries(table))
        for (const word of list.split('|')) expect([word, statusMeaning(word, site)]).toEqual([word, meaning]);
    expect(statusOf(['Complete'], 'magento')).toBe('shipped');
    expect(statusOf(['Complete'], 'opencart')).toBe('delivered');
    expect(statusOf(['Closed'], 'etsy')).toBeUndefined();
  });
});

describe('statusOf', () => {
  it.each([
    // Shopify tells payment and fulfilment apart.
    [['Paid'], 'paid'],
    [['Authorized'], 'pending'],
    [['Unfulfilled'], undefined],
    [['Paid', 'Unfulfilled'], 'paid'],
    [['Authorized', 'Unfulfilled'], 'pending'],
    [['Payment pending', 'Fulfilled'], 'shipped'],
    [['Paid', 'Partially fulfilled'], 'paid'],
    [['Paid', 'Fulfilled', 'Delivered'], 'delivered'],
    [['Partially refunded', 'Fulfilled'], 'part-refunded'],
    [['Refunded', 'Unfulfilled'], 'refunded'],
    [['Voided', 'Unfulfilled'], 'cancelled'],
    [['Voided', 'Fulfilled'], undefined],
    [['Bezahlt', 'Nicht ausgeführt'], 'paid'],
    // EverShop: cash on delivery is made ready before it is paid.
    [['Pending', 'Processing'], 'pending'],
    [['Paid', 'Pending'], 'paid'],
    [['Pending', 'Shipped'], 'shipped'],
    // Vendure's states, as its API and its admin write them.
    [['PaymentAuthorized'], 'pending'],
    [['PaymentSettled'], 'paid'],
    [['Payment settled'], 'paid'],
    [['PartiallyShipped'], 'paid'],
    [['PartiallyDelivered'], 'shipped'],
    [['Modifying'], undefined],
    // Amazon's main and second status.
    [['Shipped', 'Refund applied'], 'refunded'],
    [['Unshipped'], 'paid'],
    [['等待买家付款'], 'pending'],
    [['卖家已发货'], 'shipped'],
    [['交易成功'], 'delivered'],
    [['交易关闭', '退款成功'], 'cancelled'],
    [['交易成功', '部分退款'], 'part-refunded'],
    // Who asks for their money back has it not yet, and neither is the parcel back.
    [['待发货，退款中'], 'paid'],
    [['已发货,待收货'], 'shipped'],
    [['Shipped', 'Refund requested'], 'shipped'],
    [['退款中'], undefined],
    [['待发货，月亮'], undefined],
    [['Paid', '—', ''], 'paid'],
    [['Paid', 'Waiting for the moon'], undefined],
    [[], undefined],
    [['toString'], undefined],
  ])('%j is %s', (words, state) => expect(statusOf(words)).toBe(state));

  it('does not depend on the order of the words, nor on how often one is said', () => {
    fc.assert(
      fc.property(fc.array(anyWord, {minLength: 1, maxLength: 4}), told => {
        const words = told.map(([, word]) => word);
        expect(statusOf([...words].reverse().concat(words))).toBe(statusOf(words));
      }),
      {numRuns: 500},
    );
  });
});
