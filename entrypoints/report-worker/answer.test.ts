import {describe, expect, it} from 'vitest';
import type {RoomQuestion} from '../../lib/reports/rooms.ts';
import {aTrace, DAY, eur, NOW, pictures} from '../../tests/stores/traces.ts';
import {answer} from './answer.ts';

const read = (ref: string, amount: number) =>
  aTrace(ref, [{daysAgo: 2, fields: {title: `Oak hook ${ref}`, price: eur(amount), images: pictures(4), category: ['Home']}}]);
const traces = ['a', 'b', 'c'].map((ref, i) => read(ref, 100 * (i + 1)));

const questions: RoomQuestion[] = [
  {room: 'kpis', place: ''},
  {room: 'alerts', place: ''},
  {room: 'keywords', place: '', find: '', tail: '', limit: 100},
  {room: 'prices', place: '', find: '', show: 'all', order: 'title', limit: 100},
  {room: 'analyses', analysis: 'mix', by: 'category', place: '', limit: 100},
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
