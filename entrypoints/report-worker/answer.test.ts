import {describe, expect, it} from 'vitest';
import {costing} from '../../lib/choices/costs.ts';
import type {Choice} from '../../lib/model/choice.ts';
import type {RoomQuestion} from '../../lib/reports/rooms.ts';
import {shopsOf} from '../../lib/totals/shops.ts';
import {aTrace, DAY, eur, NOW, pictures} from '../../tests/stores/traces.ts';
import {answer} from './answer.ts';
import {counting, type Identity, nothingSaid} from './identity.ts';

const read = (ref: string, amount: number) =>
  aTrace(ref, [{daysAgo: 2, fields: {title: `Oak hook ${ref}`, price: eur(amount), images: pictures(4), category: ['Home']}}]);
const traces = ['a', 'b', 'c'].map((ref, i) => read(ref, 100 * (i + 1)));

const questions: RoomQuestion[] = [
  {room: 'kpis', place: ''},
  {room: 'alerts', place: ''},
  {room: 'keywords', place: '', find: '', tail: '', limit: 100},
  {room: 'prices', place: '', find: '', show: 'all', order: 'title', limit: 100},
  {room: 'promotions', place: '', show: 'all', limit: 20},
  {room: 'analyses', analysis: 'mix', by: 'category', place: '', limit: 100},
  {room: 'analyses', analysis: 'buyers', by: 'category', place: '', limit: 100},
];

describe('a room of figures', () => {
  it.each(questions)('$room is answered, with nothing kept too', question => {
    expect(answer(traces, question, NOW, new Map()).room).toBe(question.room);
    expect(answer([], question, NOW, new Map()).room).toBe(question.room);
  });

  it('tells of whole days in the time zone of the reader, and of today up to now', () => {
    const told = answer(traces, {room: 'kpis', place: ''}, NOW, new Map());
    const ends = told.room === 'kpis' ? (told.report.cards.find(({past}) => past)?.past?.map(({at}) => at) ?? []) : [];
    expect(ends).toHaveLength(30);
    expect(ends.at(-1)).toBe(NOW + 1);
    for (const end of ends.slice(0, -1)) expect([new Date(end).getHours(), new Date(end).getMinutes()]).toEqual([0, 0]);
    for (const [i, end] of ends.entries()) if (i > 1 && i < 29) expect(Math.round((end - (ends[i - 1] ?? 0)) / DAY)).toBe(1);
  });

  it('answers anew when something else is kept', () => {
    const asked: RoomQuestion = {room: 'prices', place: '', find: '', show: 'all', order: 'title', limit: 100};
    const count = (given: typeof traces) => {
      const told = answer(given, asked, NOW, new Map());
      return told.room === 'prices' ? told.report.matching : 0;
    };
    expect([count(traces), count([...traces, read('d', 5)]), count(traces.slice(1))]).toEqual([3, 4, 2]);
  });
});

describe('costs and fees', () => {
  const mine = traces.map(trace => ({...trace, owner: 'mine' as const}));
  const [first] = mine;
  const listed = {site: first?.site ?? '', host: first?.host ?? '', shop: first?.shop ?? null, ref: 'a'};
  const said = (choices: Choice[]): Identity => ({...nothingSaid, choices, shops: shopsOf(choices)});
  const cost = costing([{about: listed, step: {of: 'goods', from: '2026-01-01', amount: eur(20)}}], 1).choose;
  const asked: RoomQuestion = {room: 'prices', place: '', find: '', show: 'all', order: 'title', limit: 100};
  const sold = {days: [], orders: []};
  const prices = (identity: Identity, more: object = {}) => {
    const told = answer(counting(mine, identity), {...asked, ...more}, NOW, new Map(), sold, identity);
    return told.room === 'prices' ? told.report : expect.fail(told.room);
  };

  it('stand beside prices as soon as they are said, and what is missing is counted', () => {
    expect(prices(said([])).rows.map(({margin}) => margin)).toEqual(Array(3).fill({why: 'no-cost'}));
    const report = prices(said(cost));
    expect(report.rows.map(({margin}) => margin && 'profit' in margin)).toEqual([true, false, false]);
    expect(report.counts).toMatchObject({mine: 3, uncosted: 2});
  });
  it('of one listing are told in full, with the country of its host', () => {
    const {sheet} = prices(said(cost), {of: first?.id, target: '20'});
    expect(sheet).toMatchObject({isMine: true, schedule: 'amazon', deal: {region: 'DE'}, target: {share: 0.2}});
    expect(prices(said(cost), {of: 'gone'}).sheet).toBeUndefined();
  });
  it('of a shop are told where they are asked for', () => {
    const fees = 'amazon@amazon.de';
    const told = answer(mine, {room: 'shops', find: 'nothing', limit: 50, fees}, NOW, new Map(), sold, said([]));
    expect(told.room === 'shops' && [told.report.rows.map(({name}) => name), told.report.sheet?.schedule]).toEqual([[fees], 'amazon']);
  });
});
