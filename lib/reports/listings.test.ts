import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {cardOf, type Judge, type Known} from './card.ts';
import {type Arranged, arrange, type Question, rearranged} from './listings.ts';
import {type Column, columns} from './listings-columns.ts';
import {type Filters, type Row, rowOf} from './listings-facets.ts';
import {everything, type ListQuery} from './listings-query.ts';
import {atOnce} from './sliced.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const snapshot = (ref: string, fields: Snapshot<'listing'>['fields'], more: Partial<Snapshot<'listing'>> = {}): Snapshot<'listing'> => ({
  kind: 'listing',
  site: 'generic',
  reader: 1,
  shop: null,
  ref,
  host: 'shop.example',
  at: NOW - 60_000,
  url: `https://shop.example/${ref}`,
  fields,
  from: {},
  missing: [],
  undecided: {},
  ...more,
});
const known = (latest: Snapshot<'listing'>, more: Partial<Known> = {}): Known => ({
  key: thingOf(latest),
  latest,
  whole: latest,
  firstAt: latest.at,
  seenAt: latest.at,
  snapshots: 1,
  ...more,
});
/** Scores by the number of pictures, so that a test says in its data what a listing scores. */
const judge: Judge = ({fields: {images}}) => ({score: images?.length, verdicts: []});
const pictures = (count: number) => Array.from({length: count}, (_, i) => ({url: `https://shop.example/${i}.jpg`}));

const heads = [
  known(snapshot('a', {title: 'Oak Hook', brand: 'Nordholz', price: {amount: 1500, currency: 'USD'}, images: pictures(3)}), {snapshots: 2}),
  known(snapshot('b', {title: '实木挂钩', price: {amount: 1400, currency: 'JPY'}, images: pictures(1)}, {host: 'b.example', at: NOW})),
  known(snapshot('c', {title: 'ﬁne Mug', price: {amount: 90_000, currency: 'USD', scale: 4}}), {seenAt: NOW + 1}),
  known(
    snapshot(
      'd',
      {images: pictures(2)},
      {undecided: {price: [{value: {amount: 1, currency: 'EUR'}, from: 'JSON-LD'}]}, missing: ['title']},
    ),
  ),
];
const question = (query: Partial<ListQuery>, more: Partial<Question> = {}): Question => ({
  query: {...everything, ...query},
  wantsScores: false,
  judge,
  now: NOW,
  language: 'en',
  ...more,
});
const rowsOf = (from: Known[]) => from.map(known => rowOf(known));
const refsOf = (rows: readonly Row[]) => rows.map(row => row.known.key[4]).join('');
const refs = (q: string, by: Column = 'title', descending = false) =>
  refsOf(atOnce(arrange(rowsOf(heads), question({q, sort: {by, descending}}))).rows);

describe('the list of listings', () => {
  it.each([
    ['', 'dacb'],
    ['oak', 'a'],
    ['HOOK nord', 'a'],
    ['hook mug', ''],
    ['挂钩', 'b'],
    ['b.example', 'b'],
    ['fine', 'c'],
    ['  ', 'dacb'],
  ])('search %j finds %j', (query, found) => expect([...refs(query)].sort()).toEqual([...found].sort()));

  it.each([
    ['title', 'cabd', 'bacd'],
    // What has no score or price is last either way; yen stand before dollars, $9 before $15.
    ['score', 'bdac', 'adbc'],
    ['price', 'bcad', 'acbd'],
    ['seen', 'adbc', 'cbad'],
    ['snapshots', 'cbda', 'acbd'],
    ['site', 'bcad', 'cadb'],
  ] as const)('is sorted by %s', (by, ascending, descending) => {
    expect(refs('', by)).toBe(ascending);
    expect(refs('', by, true)).toBe(descending);
  });

  it('is sorted by the gain of what to fix first', () => {
    const gains: Record<string, number[]> = {a: [3, 8], b: [9], c: []};
    const byGain: Judge = ({ref}) => ({
      score: 50,
      verdicts: (gains[ref] ?? []).map(gain => ({rule: 'r', level: 'warn', score: 0, weight: 1, gain, facts: {}})),
    });
    const asked = question({sort: {by: 'fix', descending: true}}, {judge: byGain});
    expect(refsOf(atOnce(arrange(rowsOf(heads), asked)).rows)).toBe('bacd');
  });

  it('judges only where scores are asked for', () => {
    const judged = (query: Partial<ListQuery>, more?: Partial<Question>) => {
      let times = 0;
      const counting: Judge = (...given) => {
        times += 1;
        return judge(...given);
      };
      atOnce(arrange(rowsOf(heads), question(query, {...more, judge: counting})));
      return times;
    };
    const by = (column: Column) => ({sort: {by: column, descending: true}});
    expect([judged({}), judged(by('price')), judged({q: 'oak', filters: {...everything.filters, price: ['known']}})]).toEqual([0, 0, 0]);
    for (const times of [judged(by('score')), judged(by('fix')), judged({filters: {...everything.filters, score: ['good']}})])
      expect(times).toBeGreaterThanOrEqual(heads.length);
    expect(judged({}, {wantsScores: true})).toBeGreaterThanOrEqual(heads.length);
  });

  it('says on the way how many are judged', () => {
    const said = [...arrange(rowsOf(heads), question({sort: {by: 'score', descending: true}}))].filter(Boolean);
    expect(said).toEqual([1, 2, 3, 4].map(done => ({done, all: 4})));
  });
});

describe('filters', () => {
  const DAY = 86_400_000;
  const many = [
    known(snapshot('p', {price: {amount: 1, currency: 'EUR'}, availability: 'in-stock', images: pictures(90)})),
    known(snapshot('q', {availability: 'limited', images: pictures(60)}, {at: NOW - 7 * DAY})),
    known(snapshot('r', {images: pictures(10)}, {site: 'amazon', host: 'amazon.de', at: NOW - 7 * DAY - 1})),
    known(snapshot('s', {}, {site: 'amazon', host: 'amazon.fr', at: NOW - 91 * DAY, undecided: {price: [{value: 1, from: 'x'}]}})),
  ];
  const asked = (filters: Partial<Filters>) => question({filters: {...everything.filters, ...filters}});
  const found = (filters: Partial<Filters>) => [...refsOf(atOnce(arrange(rowsOf(many), asked(filters))).rows)].sort().join('');

  it.each([
    [{site: ['amazon']}, 'rs'],
    [{site: ['amazon@amazon.fr']}, 's'],
    [{site: ['generic@shop.example', 'amazon@amazon.de']}, 'pqr'],
    [{availability: ['in-stock', 'limited']}, 'pq'],
    [{availability: ['unknown']}, 'rs'],
    [{price: ['known']}, 'p'],
    [{price: ['none']}, 'qr'],
    [{price: ['undecided']}, 's'],
    [{seen: ['7']}, 'pq'],
    [{seen: ['90']}, 'pqr'],
    [{score: ['good']}, 'p'],
    [{score: ['fair', 'poor']}, 'qr'],
    [{score: ['none']}, 's'],
    [{site: ['amazon'], seen: ['30']}, 'r'],
    [{site: ['etsy']}, ''],
  ])('%j lets through %s', (filters, refs) => expect(found(filters as Partial<Filters>)).toBe(refs));

  it('count what each value would show, given the other facets', () => {
    const {counts} = atOnce(arrange(rowsOf(many), asked({price: ['none'], site: ['amazon']})));
    expect(Object.fromEntries(counts.site)).toEqual({generic: 1, 'generic@shop.example': 1, amazon: 1, 'amazon@amazon.de': 1});
    expect(Object.fromEntries(counts.price)).toEqual({none: 1, undecided: 1});
    expect(Object.fromEntries(counts.availability)).toEqual({unknown: 1});
    expect(counts.score.size).toBe(0);
  });
});

describe('what changes', () => {
  const title = fc.constantFrom(undefined, 'Oak 2', 'Oak 10', 'oak', '橡木', 'Elm');
  const aKnown = fc
    .record({
      ref: fc.integer({min: 0, max: 30}),
      title,
      amount: fc.option(fc.integer({min: 0, max: 5}), {nil: undefined}),
      currency: fc.constantFrom('EUR', 'JPY'),
      images: fc.integer({min: 0, max: 100}),
      at: fc.integer({min: 1, max: 5}),
      host: fc.constantFrom('a.example', 'b.example'),
    })
    .map(({ref, title, amount, currency, images, at, host}) =>
      known(
        snapshot(
          String(ref),
          {...(title && {title}), ...(amount !== undefined && {price: {amount, currency}}), ...(images && {images: pictures(images)})},
          {at, host},
        ),
      ),
    );
  const some = fc.uniqueArray(aKnown, {selector: one => one.key.join(), maxLength: 40});
  const aQuestion = fc
    .record({
      q: fc.constantFrom('', 'oak', 'a.example'),
      by: fc.constantFrom(...columns),
      descending: fc.boolean(),
      price: fc.subarray(['known', 'none']),
      score: fc.subarray(['good', 'fair', 'poor', 'none']),
      wantsScores: fc.boolean(),
    })
    .map(({q, by, descending, price, score, wantsScores}) =>
      question({q, sort: {by, descending}, filters: {...everything.filters, price, score}}, {wantsScores}),
    );
  const entries = ({counts, ...rest}: Arranged) => ({...rest, counts: Object.values(counts).map(map => [...map].sort())});

  it('is put in its place as if all had been arranged anew', () => {
    fc.assert(
      fc.property(some, some, aQuestion, (before, after, asking) => {
        const [old, fresh] = [rowsOf(before), rowsOf(after)];
        const changed = new Set([...fresh.map(({id}) => id), ...old.slice(0, 3).map(({id}) => id)]);
        const gone = old.filter(({id}) => changed.has(id));
        const left = old.filter(({id}) => !changed.has(id));
        const arranged = rearranged(atOnce(arrange(old, asking)), gone, fresh, asking);
        expect(entries(arranged)).toEqual(entries(atOnce(arrange([...left, ...fresh], asking))));
      }),
    );
  });

  it('judges nothing but what changed, and where it belongs', () => {
    const rows = rowsOf(Array.from({length: 1000}, (_, i) => known(snapshot(String(i), {images: pictures(i % 100)}))));
    let times = 0;
    const counting: Judge = (...given) => {
      times += 1;
      return judge(...given);
    };
    const asking = question({sort: {by: 'score', descending: true}}, {judge: counting});
    const arranged = atOnce(arrange(rows, asking));
    times = 0;
    const fresh = rowOf(known(snapshot('7', {images: pictures(50)})));
    rearranged(arranged, rows.slice(7, 8), [fresh], asking);
    expect(times).toBeLessThan(20);
  });
});

describe('a card', () => {
  it('never guesses a price', () => {
    const [a, , , d] = heads.map(head => cardOf(head, judge, NOW));
    expect(a?.price).toEqual({price: {amount: 1500, currency: 'USD'}});
    expect(d?.price).toEqual({rivals: [{value: {amount: 1, currency: 'EUR'}, from: 'JSON-LD'}]});
    expect(cardOf(known(snapshot('e', {})), judge, NOW).price).toBeUndefined();
  });
  it('keeps a range', () => {
    const range = {price: {amount: 100, currency: 'EUR'}, priceTo: {amount: 200, currency: 'EUR'}};
    expect(cardOf(known(snapshot('e', range)), judge, NOW).price).toEqual({price: range.price, to: range.priceTo});
  });
  it('judges by the limits of the day asked for', () => {
    const asked: number[] = [];
    cardOf(
      known(snapshot('e', {})),
      (_, at) => {
        asked.push(at);
        return {score: undefined, verdicts: []};
      },
      NOW,
    );
    expect(asked).toEqual([NOW]);
  });
  it('parts the verdicts and puts the largest gain first', () => {
    const verdict = (rule: string, level: 'pass' | 'warn' | 'fail' | 'unscored', gain = 0) => ({
      rule,
      level,
      gain,
      score: 0,
      weight: 1,
      facts: {},
    });
    const verdicts = [verdict('p', 'pass'), verdict('w', 'warn', 3), verdict('u', 'unscored'), verdict('f', 'fail', 9)];
    const card = cardOf(known(snapshot('e', {})), () => ({score: 1, verdicts}), NOW);
    expect([card.toFix, card.passed, card.unscored].map(part => part.map(one => one.rule).join(''))).toEqual(['fw', 'p', 'u']);
  });
  it('lists missing and undecided fields in reading order', () => {
    const rivals = [{value: 1, from: 'x'}];
    const card = cardOf(known(snapshot('e', {}, {missing: ['mpn', 'brand', 'new'], undecided: {sku: rivals, title: rivals}})), judge, NOW);
    expect(card.missing).toEqual(['brand', 'mpn', 'new']);
    expect(card.undecided.map(one => one.field)).toEqual(['title', 'sku']);
  });
});

describe('one shop', () => {
  const many = [
    known(snapshot('p', {title: 'p'})),
    known(snapshot('q', {title: 'q'}, {shop: 'S 1'})),
    known(snapshot('r', {title: 'r'}, {host: 'b.example'})),
  ];
  const at = (place: string, rows = rowsOf(many)) => atOnce(arrange(rows, question({place})));

  it('is shown alone, and all are counted', () => {
    const {rows, total, places} = at('generic@shop.example/S%201');
    expect([refsOf(rows), total, [...places]]).toEqual([
      'q',
      1,
      [
        ['generic@shop.example', 1],
        ['generic@shop.example/S%201', 1],
        ['generic@b.example', 1],
      ],
    ]);
    expect(at('').total).toBe(3);
  });

  it('is what the seller merged', () => {
    const merged = many.map(one => rowOf(one, undefined, () => 'generic@b.example'));
    expect(refsOf(at('generic@b.example', merged).rows)).toHaveLength(3);
    expect(at('generic@shop.example', merged)).toMatchObject({rows: [], total: 0});
  });

  it('is the same after changes as anew', () => {
    const asked = question({place: 'generic@b.example'});
    const all = rowsOf([...many, known(snapshot('s', {title: 's'}, {host: 'b.example'}))]);
    const [p, q, r, s] = all as [Row, Row, Row, Row];
    const before = atOnce(arrange([p, q, r], asked));
    expect(rearranged(before, [q, r], [s], asked)).toEqual(atOnce(arrange([p, s], asked)));
  });
});
