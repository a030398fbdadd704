import {describe, expect, it} from 'vitest';
import {aTrace, byPictures, DAY, NOW, pictures} from '../../tests/stores/traces.ts';
import {factsByDay, placesOf} from './daily.ts';
import {presentOf} from './trace.ts';

const scores = (trace: ReturnType<typeof aTrace>) => trace.moments.map(({at, fact}) => [(NOW - at) / DAY, fact.score]);

describe('a listing through time', () => {
  it('is known more wholly after each snapshot', () => {
    const trace = aTrace('a', [
      {daysAgo: 9, fields: {title: 'Oak', images: pictures(3)}},
      {daysAgo: 4, fields: {price: {amount: 900, currency: 'EUR'}}},
    ]);
    expect(scores(trace)).toEqual([
      [9, 30],
      [4, 30],
    ]);
    expect(presentOf(trace)).toMatchObject({fields: {title: 'Oak', price: {amount: 900}}, pictures: 3});
  });

  it('holds no long texts', () => {
    const [moment] = aTrace('a', [{daysAgo: 1, fields: {title: 'Oak', description: 'long', bullets: ['a'], images: pictures(2)}}]).moments;
    expect(moment?.fact.fields).toEqual({title: 'Oak'});
  });

  it('is judged by the limits of its day, and anew on the days at which limits turn while it stays as it is', () => {
    const asked: number[] = [];
    const judge = (snapshot: Parameters<typeof byPictures>[0], at: number) => {
      asked.push((NOW - at) / DAY);
      return byPictures(snapshot, at);
    };
    const turns = [20, 8, 6, 2].map(days => NOW - days * DAY);
    aTrace('a', [{daysAgo: 9}, {daysAgo: 7}], {judge, turns});
    expect(asked).toEqual([9, 8, 7, 6, 2]);
  });

  it('is not judged where nobody asks any more', () => {
    const trace = aTrace('a', [{daysAgo: 90, fields: {images: pictures(1)}}, {daysAgo: 60}, {daysAgo: 1}], {judgedFrom: NOW - 30 * DAY});
    expect(scores(trace)).toEqual([
      [90, undefined],
      [60, 10],
      [1, 10],
    ]);
  });

  it('was last met when it was, of earlier moments when it was read', () => {
    const trace = aTrace('a', [{daysAgo: 9}, {daysAgo: 4}], {seenAt: NOW - DAY});
    expect(trace.moments.map(({fact}) => (NOW - fact.seenAt) / DAY)).toEqual([9, 1]);
    expect(trace.seenAt).toBe(NOW - DAY);
  });

  it('breaks a limit that is enforced, or not', () => {
    const refused = (count: number) => presentOf(aTrace('a', [{daysAgo: 1, fields: {images: pictures(count)}}])).isRefused;
    expect([refused(0), refused(1)]).toEqual([true, false]);
  });
});

describe('what was known at the end of a day', () => {
  const ends = [NOW - 6 * DAY, NOW - 5 * DAY, NOW];
  it('is the last that was read before it', () => {
    const trace = aTrace('a', [
      {daysAgo: 6, fields: {title: 'first'}},
      {daysAgo: 5.5, fields: {title: 'second'}},
      {daysAgo: 0.5, fields: {title: 'third'}},
    ]);
    expect(factsByDay([trace], ends).map(day => day.map(({fields}) => fields.title))).toEqual([[], ['second'], ['third']]);
  });
  it('is nothing of a rival', () => {
    const trace = aTrace('a', [{daysAgo: 9, fields: {owner: 'rival'}}]);
    const own = aTrace('b', [{daysAgo: 9, fields: {owner: 'mine'}}]);
    expect(factsByDay([trace, own], ends).map(day => day.length)).toEqual([1, 1, 1]);
  });
});

it('places are the hosts of sites, the fullest first', () => {
  const traces = [
    aTrace('a', [{daysAgo: 1, host: 'b.example'}]),
    aTrace('b', [{daysAgo: 1, host: 'a.example'}]),
    aTrace('c', [{daysAgo: 1, host: 'b.example'}]),
  ];
  expect(placesOf(traces).map(({name, listings}) => [name, listings])).toEqual([
    ['amazon@b.example', 2],
    ['amazon@a.example', 1],
  ]);
});
