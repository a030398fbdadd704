import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {rebuilt} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type DiagnosisGiven, diagnosisOf, sourceName} from './diagnosis.ts';
import {type HealthPlace, healthReport, placeOf} from './health.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const sites = new Map([
  ['amazon', ['https://www.amazon.de/*']],
  ['tmall', ['https://*.tmall.com/*']],
  ['generic', ['*://*/*']],
]);
const diagnosis = (places: readonly HealthPlace[], over: Partial<DiagnosisGiven> = {}) =>
  diagnosisOf({
    ...{report: healthReport(places, NOW), version: '1.2.0', userAgent: 'Mozilla/5.0 (X11; Linux of Max) Chrome/140.0.1 Safari/537'},
    ...{sites, isHashed: false, hashOf: () => 'abcd1234', ...over},
  });
const place = (...snapshots: Snapshot<'listing'>[]): HealthPlace => {
  const [{site, host} = aSnapshot()] = snapshots;
  return placeOf(rebuilt([site, host, 'listing'], snapshots) ?? expect.fail('nothing was read'));
};
const read = (at: number, over: Partial<Snapshot<'listing'>> = {}) =>
  aSnapshot({at, from: {title: 'h1', price: 'JSON-LD offers.price'}, ...over});
const gone = (at: number) => read(at, {fields: {title: 'x'}, missing: ['price', 'gtin']});

it('tells what a maintainer needs', () => {
  const some = [1, 2, 3].map(days => read(NOW - days * DAY, {url: `https://www.amazon.de/dp/B${days}`}));
  expect(diagnosis([place(...some, gone(NOW))])).toBe(
    [
      'Linchpin 1.2.0, Chrome/140, 1 of 4 fields ill, 2026-11-22',
      '',
      'amazon, amazon.de, listing pages, reader version 1, last looked 2026-11-22',
      '  price: changed; read 3, undecided 0, missing 1; last read 2026-11-21 from JSON-LD offers.price; since 2026-11-22 on 1 page',
      '  whole page: well; read 4, undecided 0, missing 0; last read 2026-11-22',
      '  title: well; read 4, undecided 0, missing 0; last read 2026-11-22 from selector',
      '  gtin: absent; read 0, undecided 0, missing 4; last read never',
    ].join('\n'),
  );
});

describe('a host', () => {
  const first = (site: string, host: string, over?: Partial<DiagnosisGiven>) =>
    diagnosis([place(read(1, {site, host}))], over).split('\n')[2];
  it.each([
    ['amazon', 'amazon.de', 'amazon, amazon.de,'],
    ['tmall', 'oakandash.tmall.com', 'tmall, *.tmall.com,'],
    ['generic', 'oakandash.example', 'generic, private host 1,'],
    ['max-mustermann', 'oakandash.example', 'unknown site, private host 1,'],
    ['amazon', 'oakandash.example', 'amazon, private host 1,'],
  ])('%s at %s is told as %s', (site, host, expected) => expect(first(site, host)).toContain(expected));
  it('is a number where the seller agreed', () => {
    expect(first('generic', 'oakandash.example', {isHashed: true})).toContain('generic, private host #abcd1234,');
  });
});

it.each([
  ['JSON-LD offers.price', 'JSON-LD offers.price'],
  ['visible price', 'visible price'],
  ['page words', 'page words'],
  ['#price-of-max', 'selector'],
  ['taught: #price-of-max', 'a taught place'],
  ['chosen: visible price', 'visible price'],
  ['“Mustermann”', 'label'],
  ['form field “12,99 €”', 'form field label'],
  ['meta mustermann:name', 'meta …'],
  ['Mustermann, 12 Oak Street', 'selector'],
])('a source %s is named %s', (from, name) => expect(sourceName(from)).toBe(name));

/** Words that a diagnosis may be made of, besides days and counts. */
const OWN =
  /^(?:Linchpin|Chrome\/140|1\.2\.0|of|fields|ill|amazon|generic|unknown|site|private|host|listing|pages?|reader|version|last|looked|whole|another|field|title|price|gtin|brand|well|weaker|absent|changed|lost|read|undecided|missing|never|from|selector|label|since|on|before|that|\d{1,3}|\d{4}-\d\d-\d\d|amazon\.de|#[0-9a-f]{8}|…)$/;

it('is made of our own words alone, whatever pages say', () => {
  const text = fc.string({minLength: 1, maxLength: 12, unit: fc.constantFrom(...'Max 12,99€ Oak “”#.:/=;\n玛丽'.split(''))});
  const wild = fc.record({
    host: text,
    site: fc.constantFrom('amazon', 'generic', 'max-mustermann'),
    at: fc.integer({min: 1, max: 9}),
    url: text.map(some => `https://a.example/${some}`),
    title: text,
    from: fc.dictionary(fc.constantFrom('title', 'price'), text, {noNullPrototype: true}),
    missing: fc.array(fc.oneof(fc.constant('gtin'), text), {maxLength: 3}),
  });
  const check = fc.property(fc.array(wild, {minLength: 1, maxLength: 6}), fc.boolean(), (all, isHashed) => {
    const places = all.map(({title, ...over}) => place(aSnapshot({...over, fields: {title, price: {amount: 1299, currency: 'EUR'}}})));
    const words = diagnosis(places, {isHashed, version: 'Max 1'}).split(/[\s,;:]+/);
    expect(words.filter(word => word && !OWN.test(word))).toEqual([]);
  });
  fc.assert(check, {numRuns: 300});
});
