import {describe, expect, it} from 'vitest';
import {aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import type {Result} from '../model/search.ts';
import {acknowledged} from './life.ts';
import type {SearchLook} from './search-signs.ts';
import {alertSettings, setting} from './settings.ts';
import type {Page} from './signs.ts';
import {searchSteppings} from './steppings.ts';

const of = 'generic\nshop.example\n\nsearch\n/search?q=oak hook';
const eur = (amount: number) => ({amount, currency: 'EUR'});
const mineAt = (amount: number): Page => {
  const whole = aSnapshot({fields: {title: 'Mine', price: eur(amount)}});
  return {latest: whole, whole, seenAt: 1, isIll: () => false};
};

/** A list of ten in which mine stands at this place (0: nowhere), whose cheapest asks so much. */
const list = (place: number, low = 1000): Result[] =>
  Array.from({length: 10}, (_, i) => ({
    ...{ref: i + 1 === place ? 'M' : String(i), title: `Hook ${i}`, sponsored: false, position: i + 1},
    price: eur(i + 1 === place ? 1200 : low + 100 * i),
  }));

type Day = {
  results?: Result[];
  page?: number;
  hidden?: true;
  before?: number;
  settings?: Parameters<typeof searchSteppings>[0]['settings'];
};

/** Visits day after day; answers the level of each alert after each, and what is kept in the end. */
const visit = (days: readonly (Day | 'acknowledge')[]) => {
  const kept = new Map<string, AlertKept>();
  const levels: Record<string, string>[] = [];
  days.forEach((day, i) => {
    if (day === 'acknowledge') {
      for (const [id, one] of kept) kept.set(id, acknowledged(one, i, false).kept);
      return;
    }
    const {results = list(2), page = 1, hidden, before} = day;
    const latest = aSearch({at: i + 1, fields: {query: 'oak hook', page, results}, ...(hidden && {hidden})});
    const look: Omit<SearchLook, 'kept'> = {
      search: {latest, seenAt: i + 1, before, isIll: () => false},
      ...{isMine: ({ref}) => ref === 'M', isOther: ({ref}) => ref === 'other', mine: mineAt(1200)},
    };
    for (const {key, next} of searchSteppings({of, look, settings: day.settings ?? new Map(), known: [...kept.values()], now: 99})) {
      const step = next(kept.get(key[1]));
      if (step?.kept) kept.set(key[1], step.kept);
      else if (step) kept.delete(key[1]);
    }
    levels.push(Object.fromEntries([...kept.values()].map(({alert, state}) => [alert, state.level])));
  });
  return {kept, levels, of: (alert: string) => levels.map(one => one[alert] ?? 'calm')};
};

describe('places lost', () => {
  it('are told from three on, until they are back', () => {
    const {of: told, kept} = visit([{results: list(2)}, {results: list(4)}, {results: list(6)}, {results: list(4)}, {results: list(3)}]);
    expect(told('places-lost')).toEqual(['calm', 'calm', 'warn', 'warn', 'calm']);
    expect(kept.get('places-lost')?.about).toMatchObject({title: 'oak hook', place: 3});
  });
  it('are held against the best place since, and where the seller knows, against that which they know of', () => {
    expect(
      visit([{results: list(5)}, {results: list(2)}, {results: list(5)}])
        .of('places-lost')
        .at(-1),
    ).toBe('warn');
    const {of: told} = visit([{results: list(2)}, {results: list(7)}, 'acknowledge', {results: list(7)}, {results: list(8)}]);
    expect(told('places-lost')).toEqual(['calm', 'warn', 'calm', 'calm']);
  });
  it('are not told of a list that nobody looked at, or that came by half', () => {
    const {of: told} = visit([{results: list(2)}, {results: list(9), hidden: true}, {results: list(9), before: 48}]);
    expect(told('places-lost')).toEqual(['calm', 'calm', 'calm']);
  });
  it('begin where the seller says', () => {
    const settings = alertSettings([setting('places-lost', false, 5, 1)]);
    expect(
      visit([
        {results: list(2), settings},
        {results: list(6), settings},
      ])
        .of('places-lost')
        .at(-1),
    ).toBe('calm');
  });
});

describe('off the first page', () => {
  it('is told of what was there, until it is back', () => {
    const {of: told} = visit([{results: list(0)}, {results: list(3)}, {results: list(0)}, {results: list(9)}]);
    expect(told('off-first-page')).toEqual(['calm', 'calm', 'warn', 'calm']);
  });
  it('is told neither of other pages, nor of lists that were not read whole', () => {
    const gone = list(0);
    const {of: told} = visit([{}, {results: gone, page: 2}, {results: gone, hidden: true}, {results: gone, before: 40}]);
    expect(told('off-first-page')).toEqual(['calm', 'calm', 'calm', 'calm']);
  });
});

describe('a new cheapest', () => {
  it('is told where it is below the seller’s price and below what was the cheapest', () => {
    const {of: told, kept} = visit([{results: list(2)}, {results: list(2, 900)}, {results: list(2, 950)}, {results: list(2, 1000)}]);
    expect(told('new-cheapest')).toEqual(['calm', 'warn', 'warn', 'calm']);
    expect(kept.get('new-cheapest')?.about).toMatchObject({mine: eur(1200), what: 'Hook 0'});
  });
  it('is not one that is dearer than the seller’s, or that is another product', () => {
    expect(
      visit([{results: list(2, 2000)}, {results: list(2, 1500)}])
        .of('new-cheapest')
        .at(-1),
    ).toBe('calm');
    const other = {ref: 'other', price: eur(100), sponsored: false, position: 11};
    expect(
      visit([{}, {results: [...list(2), other]}])
        .of('new-cheapest')
        .at(-1),
    ).toBe('calm');
  });
});

it('ends all where the search is pinned no longer, and looks at none that is off', () => {
  const {kept} = visit([{results: list(2)}, {results: list(8)}]);
  const ended = searchSteppings({of, look: undefined, settings: new Map(), known: [...kept.values()], now: 9});
  expect(ended.map(({next, key}) => next(kept.get(key[1]))?.kept)).toEqual([...kept].map(() => undefined));
});
