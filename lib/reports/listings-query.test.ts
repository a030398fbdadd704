import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columns, columnsOf} from './listings-columns.ts';
import {fixedValues} from './listings-facets.ts';
import {everything, formatQuery, type ListQuery, parseQuery, queryHash, sortedBy, toggled, unfiltered} from './listings-query.ts';

const subset = (values: readonly string[]) => fc.shuffledSubarray([...values]);
const site = fc.constantFrom('amazon', 'generic@shop.example', 'generic@shop.example:8443', 'taobao@item.taobao.com', 'generic@店.example');
const aQuery: fc.Arbitrary<ListQuery> = fc.record({
  // A lone half of a character cannot stand in an address.
  q: fc.string({unit: 'grapheme', maxLength: 40}).filter(text => text.length <= 200 && !/\p{Surrogate}/u.test(text)),
  place: fc.constantFrom('', 'etsy@etsy.com', 'generic@店.example:8443', 'demo-shop@127.0.0.1/oak%2Fash%20%2C'),
  filters: fc.record({
    site: fc.uniqueArray(site),
    owner: subset(fixedValues.owner),
    score: subset(fixedValues.score),
    availability: subset(fixedValues.availability),
    price: subset(fixedValues.price),
    seen: subset(fixedValues.seen).map(values => values.slice(0, 1)),
  }),
  sort: fc.record({by: fc.constantFrom(...columns), descending: fc.boolean()}),
  columns: fc.option(
    fc.subarray([...columns], {minLength: 1}).map(names => columnsOf(names) ?? []),
    {nil: undefined},
  ),
});

const aPart = fc
  .tuple(fc.constantFrom('q', 'place', 'site', 'score', 'price', 'seen', 'sort', 'cols', 'x'), fc.string())
  .map(part => part.join('='));
const aText = fc.oneof(
  fc.string(),
  fc.array(aPart).map(parts => parts.join('&')),
);

describe('the query of the table in its address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(aQuery, query => {
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
    );
  });
  it('survives the address bar', () => {
    fc.assert(
      fc.property(aQuery, query => {
        const {hash} = new URL(`chrome-extension://id/dashboard.html${queryHash(query)}`);
        expect(parseQuery(hash.replace(/^[^?]*\??/, ''))).toEqual(query);
      }),
    );
  });
  it('is read from any text, and what it makes of it is settled', () => {
    fc.assert(
      fc.property(aText, text => {
        const once = formatQuery(parseQuery(text));
        expect(formatQuery(parseQuery(once))).toBe(once);
      }),
    );
  });
  it('is nothing where all is shown as always', () => {
    expect(formatQuery(everything)).toBe('');
    expect(queryHash(everything)).toBe('#/listings');
    expect(parseQuery('')).toEqual(everything);
  });
  it('is readable', () => {
    const query = parseQuery('q=oak+hook&site=amazon,generic@shop.example&score=poor,fair&sort=-score&cols=score,title');
    expect(query).toEqual({
      q: 'oak hook',
      place: '',
      filters: {site: ['amazon', 'generic@shop.example'], owner: [], score: ['poor', 'fair'], availability: [], price: [], seen: []},
      sort: {by: 'score', descending: true},
      columns: ['score', 'title'],
    });
    expect(formatQuery(query)).toBe('q=oak+hook&site=amazon,generic@shop.example&score=poor,fair&sort=-score&cols=score,title');
  });
  it.each([
    'score=splendid&availability=&price=cheap&seen=8&sort=beauty&cols=beauty&site=A B',
    'sort=-&sort=title&cols=,,&nonsense=1&__proto__=1',
    'q&score&sort&cols&seen=constructor',
    '%E0%A4%A',
  ])('passes over what is broken in %s', text => expect(parseQuery(text)).toEqual(everything));
  it('takes what is right beside what is broken', () => {
    expect(parseQuery('score=splendid,good,good&seen=7,30').filters).toMatchObject({score: ['good'], seen: ['30']});
    expect(parseQuery('cols=fix,beauty').columns).toEqual(['title', 'fix']);
  });
  it('is not longer than a search can be', () => expect(parseQuery(`q=${'x'.repeat(500)}`).q).toHaveLength(200));
});

describe('asking something else', () => {
  it('lets a value through and no more', () => {
    const good = toggled(everything, 'score', 'good');
    expect(good.filters.score).toEqual(['good']);
    expect(toggled(toggled(good, 'score', 'poor'), 'score', 'good').filters.score).toEqual(['poor']);
  });
  it('has one span at a time', () => {
    const week = toggled(everything, 'seen', '7');
    expect(toggled(week, 'seen', '90').filters.seen).toEqual(['90']);
    expect(toggled(week, 'seen', '7').filters.seen).toEqual([]);
  });
  it('takes every filter away and leaves the rest', () => {
    const asked = {...toggled(everything, 'site', 'amazon'), q: 'oak'};
    expect(unfiltered(asked)).toEqual({...everything, q: 'oak'});
  });
  it('sorts words from A and figures from the largest, and turns round', () => {
    expect(sortedBy(everything, 'brand').sort).toEqual({by: 'brand', descending: false});
    expect(sortedBy(everything, 'reviews').sort).toEqual({by: 'reviews', descending: true});
    expect(sortedBy(everything, 'seen').sort).toEqual({by: 'seen', descending: false});
  });
});
