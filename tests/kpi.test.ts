import {describe, expect, it} from 'vitest';
import {type FactKind, type Facts, type Kpi, type KpiExample, measure, type Period} from '../lib/kpi.ts';
import {kpis} from '../lib/kpis/index.ts';
import type {DayFact} from '../lib/model/day-total.ts';
import type {ListingFact} from '../lib/model/fact.ts';
import type {OrderFact} from '../lib/model/order-fact.ts';

const units = import.meta.glob<{default: Kpi; examples: KpiExample[]}>(['../lib/kpis/*.ts', '!../lib/kpis/index.ts'], {eager: true});
const files = Object.entries(units).map(([path, unit]) => [path.replace('../lib/kpis/', ''), unit] as const);

const someday: Period = {from: Date.UTC(2026, 9, 23), to: Date.UTC(2026, 10, 22)};

/** What an example's records are where it does not say. */
const listing = {
  ...{site: 'example', host: 'shop.example', shop: null, fields: {}, pictures: undefined, missing: [], undecided: {}},
  ...{score: undefined, isRefused: false, seenAt: someday.from},
} satisfies ListingFact;

const day = {
  ...{site: 'example', host: 'shop.example', shop: null, day: '2026-11-01', begins: someday.from, channel: '', item: '', currency: ''},
  ...{orders: 0, cancelled: 0, stated: 0},
} satisfies DayFact;

const order = {
  ...{site: 'example', host: 'shop.example', shop: null, ref: '1'},
  ...{status: undefined, placedAt: undefined, dueBy: undefined, sentAt: undefined},
} satisfies OrderFact;

const given = ({facts}: KpiExample): Facts => ({
  listing: (facts.listing ?? []).map(fact => ({...listing, ...fact})),
  days: (facts.days ?? []).map(fact => ({...day, ...fact})),
  orders: (facts.orders ?? []).map(fact => ({...order, ...fact})),
});
const none: Facts = {listing: [], days: [], orders: []};
const languages = ['en', 'zh-CN'] as const;
const placeholders = (sentence: string) => [...new Set([...sentence.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name))];

it('finds KPIs', () => {
  expect(files.length).toBeGreaterThan(4);
  expect(kpis.map(({id}) => id).sort()).toEqual(files.map(([, unit]) => unit.default.id).sort());
});

describe.each(files)('%s', (file, {default: kpi, examples}) => {
  it('is named as its file', () => expect(`${kpi.id}.ts`).toBe(file));

  it.each(examples.map(example => [example.name, example] as const))('%s', (_, example) => {
    const told = kpi.measure(given(example), example.period ?? someday);
    if (!example.expect) return expect(told).toBeUndefined();
    if (!('of' in example.expect)) return expect(told).toEqual(example.expect);
    expect(told).toMatchObject({of: example.expect.of});
    expect(told && 'of' in told && told.value).toBeCloseTo(example.expect.value, 9);
  });

  it('says nothing where there is nothing to measure it from, never 0', () => {
    expect(kpi.measure(none, someday)).toBeUndefined();
    expect(measure(kpi, none, someday)).toEqual([]);
  });

  it('has examples with a figure and without one', () => {
    expect([...new Set(examples.map(example => example.expect !== undefined))].sort()).toEqual([false, true]);
  });

  it('measures in its unit, from at least one record', () => {
    for (const example of examples)
      for (const {value, of} of measure(kpi, given(example), example.period ?? someday)) {
        expect(of).toBeGreaterThan(0);
        expect(typeof value).toBe(kpi.unit === 'money' ? 'object' : 'number');
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        if (kpi.unit === 'share') expect(typeof value === 'number' && value >= 0 && value <= 1).toBe(true);
      }
  });

  it('adds no currencies up', () => {
    for (const example of examples) {
      const currencies = measure(kpi, given(example), someday).flatMap(({value}) => (typeof value === 'object' ? value.currency : []));
      expect(new Set(currencies).size).toBe(currencies.length);
    }
  });

  it('is measured from kinds that it names, and from no others', () => {
    expect(kpi.from.length).toBeGreaterThan(0);
    for (const example of examples) expect((Object.keys(example.facts) as FactKind[]).filter(kind => !kpi.from.includes(kind))).toEqual([]);
  });

  it('says the same in both languages', () => {
    for (const part of ['name', 'about'] as const) {
      const [en, zh] = languages.map(language => kpi.words[language][part]);
      expect(placeholders(zh ?? '').sort()).toEqual(placeholders(en ?? '').sort());
      expect(placeholders(en ?? '').filter(name => name !== 'days')).toEqual([]);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
