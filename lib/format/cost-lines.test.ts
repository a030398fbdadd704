import {describe, expect, it} from 'vitest';
import {costLines, type SkuKnown, withoutLines} from './cost-lines.ts';

const known = (sku: string, host: string, currency: string | undefined = 'EUR'): SkuKnown => ({
  ...{site: 'generic', host, shop: null, sku, currency},
});
const skus = [known('OAK-1', 'oak.example'), known('oak-1', 'market.example', 'USD'), known('ELM 7', 'oak.example')];
const read = (...lines: string[]) => costLines(lines.join('\n'), skus);
const taken = (...lines: string[]) => read(...lines).entries.map(({about, from, amount}) => [about.host, about.sku, from, amount.amount]);

describe('pasted costs', () => {
  it('tell of a SKU in each shop that has it, in the currency of that shop', () => {
    const {entries, lines, wrong} = read('OAK-1, 2026-01-01, 4.50');
    expect([lines, wrong]).toEqual([1, []]);
    expect(entries.map(({about, amount}) => [about.host, about.sku, amount])).toEqual([
      ['oak.example', 'OAK-1', {amount: 450, currency: 'EUR'}],
      ['market.example', 'oak-1', {amount: 450, currency: 'USD'}],
    ]);
  });
  it.each([
    ['tabs', 'elm 7\t2026/1/5\t4,50'],
    ['semicolons', 'ELM 7;2026-01-05;4,50'],
    ['commas', 'ELM 7,2026-01-05,4.50'],
    ['quotation marks', '"ELM 7","2026-01-05","4.50"'],
    ['a currency behind', 'ELM 7,2026-01-05,4.50,eur'],
  ])('may have %s', (_, line) => expect(taken(line)).toEqual([['oak.example', 'ELM 7', '2026-01-05', 450]]));
  it('may have a heading and empty lines, which are passed over', () => {
    expect(taken('SKU;From;Cost', '', 'ELM 7;2026-01-05;4,50', '')).toHaveLength(1);
    expect(taken('商家编码,起始日,成本', 'ELM 7,2026年1月5日,4.5')).toHaveLength(1);
  });
  it('may have their columns in any order, and others between, where headings say which is which', () => {
    expect(taken('Artikelnummer;Bezeichnung;Einkaufspreis (EUR);Gültig ab', 'ELM 7;Hocker;4,50;2026-01-05')).toHaveLength(1);
    expect(taken('商品名称\t商家编码\t进价\t币种\t生效日期', '榆木凳\tELM 7\t4.5\tEUR\t2026年1月5日')).toEqual([
      ['oak.example', 'ELM 7', '2026-01-05', 450],
    ]);
    expect(read('From;SKU;Cost', 'ELM 7;2026-01-05;4').wrong).toMatchObject([{why: 'unknown-sku', text: '2026-01-05'}]);
  });
  it('are told line by line, and those that cannot be taken can be left out', () => {
    const lines = ['OAK-1;2026-01-01;4.50', 'ASH;2026-01-01;4', 'ELM 7;2026-01-05;4,50'];
    const {taken: good, wrong} = read(...lines);
    expect(good.map(({line, entries}) => [line, entries.length])).toEqual([
      [1, 2],
      [3, 1],
    ]);
    expect(
      withoutLines(
        lines.join('\n'),
        wrong.map(({line}) => line),
      ),
    ).toBe([lines[0], lines[2]].join('\n'));
  });
  it.each([
    ['no-day', 'ELM 7, 5/1/2026, 4.50'],
    ['two-ways', 'ELM 7; 2026-01-05; 1.299'],
    ['no-amount', 'ELM 7; 2026-01-05; four'],
    ['unknown-sku', 'ASH-1; 2026-01-05; 4'],
    ['columns', 'ELM 7; 2026-01-05'],
    ['columns', 'ELM 7, 2026-01-05, 4,50'],
  ])('are told what is wrong: %s of “%s”', (why, line) => {
    expect(read('OAK-1; 2026-01-01; 4.50'.replaceAll(';', line.includes(';') ? ';' : ','), line).wrong).toMatchObject([{line: 2, why}]);
  });
  it('need a currency where no price tells one', () => {
    const bare = [{...known('ASH', 'oak.example'), currency: undefined}];
    expect(costLines('ASH,2026-01-01,4', bare).wrong).toMatchObject([{why: 'no-currency'}]);
    expect(costLines('ASH,2026-01-01,4,GBP', bare).entries[0]?.amount).toEqual({amount: 400, currency: 'GBP'});
  });
});
