import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type Alert,
  type AlertExample,
  type AlertState,
  isOfKpi,
  type Level,
  type Line,
  type Lines,
  levelAfter,
  lineOf,
  movedTo,
  step,
} from '../lib/alert.ts';
import {alerts} from '../lib/alerts/index.ts';
import {kpis} from '../lib/kpis/index.ts';

const units = import.meta.glob<{default: Alert; examples: AlertExample[]}>(['../lib/alerts/*.ts', '!../lib/alerts/index.ts'], {
  eager: true,
});
const files = Object.entries(units).map(([path, unit]) => [path.replace('../lib/alerts/', ''), unit] as const);

const DAY = 86_400_000;
/** What is known of a page, for its sentences. */
const ofPages = ['title', 'price', 'mine', 'value', 'line', 'before'];
const ofSearches = [...ofPages, 'what', 'place'];
const statesAfter = (lines: Lines, series: readonly (number | undefined)[]) => {
  const states: (AlertState | undefined)[] = [];
  for (const [i, value] of series.entries()) states.push(step(lines, states.at(-1), {value, at: (i + 1) * DAY}));
  return states;
};
const placeholders = (sentence: string) => [...new Set([...sentence.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name))].sort();
const order: Level[] = ['calm', 'warn', 'critical'];

it('finds alerts', () => {
  expect(files.length).toBeGreaterThan(1);
  expect(alerts.map(({id}) => id).sort()).toEqual(files.map(([, unit]) => unit.default.id).sort());
});

describe.each(files)('%s', (file, {default: alert, examples}) => {
  const {lines} = alert;
  const drawn = order.filter((level): level is 'warn' | 'critical' => lineOf(lines, level) !== undefined);
  const run = examples.map(example => ({example, states: statesAfter(lines, example.series)}));

  it('is named as its file', () => expect(`${alert.id}.ts`).toBe(file));

  it('watches a page, a search, or a KPI that there is, whose past can be told', () => {
    const {of} = alert;
    expect(!('kpi' in of) || kpis.find(({id}) => id === of.kpi)?.hasPast).toBe(true);
    expect(alert.least).toBeGreaterThan(0);
  });

  it('of what happened begins when it did, and ends when it was undone', () => {
    if (alert.isEvent) expect(lines).toEqual({bad: 'above', warn: {rise: 1, rest: -1}});
  });

  it('can be drawn another line, from which on all are as far as before', () => {
    const moved = movedTo(lines, 42);
    expect((moved.warn ?? moved.critical)?.rise).toBe(42);
    for (const level of drawn) {
      const [before, after] = [lines[level], moved[level]];
      expect((after?.rise ?? 0) - (after?.rest ?? 0)).toBeCloseTo((before?.rise ?? 0) - (before?.rest ?? 0));
    }
    expect(movedTo(lines, undefined)).toBe(lines);
  });

  it('rests on the good side of where it rises, critical beyond warn', () => {
    const sign = lines.bad === 'above' ? 1 : -1;
    expect(drawn.length).toBeGreaterThan(0);
    for (const level of drawn) expect(sign * (lines[level]?.rise ?? 0)).toBeGreaterThan(sign * (lines[level]?.rest ?? 0));
    if (!lines.warn || !lines.critical) return;
    expect(sign * lines.critical.rise).toBeGreaterThan(sign * lines.warn.rise);
    expect(sign * lines.critical.rest).toBeGreaterThanOrEqual(sign * lines.warn.rest);
  });

  it.each(run.map(({example, states}) => [example.name, example, states] as const))('%s', (_, example, states) => {
    expect(states.map(state => state?.level ?? 'calm')).toEqual(example.levels);
  });

  it('has examples of each of its levels, of one that ends, and of a reading without a value', () => {
    const levels = run.flatMap(({states}) => states.map(state => state?.level ?? 'calm'));
    expect([...new Set(levels)].sort()).toEqual(['calm', ...drawn].sort());
    expect(run.some(({states}) => states.some((state, i) => state?.level === 'calm' && (states[i - 1]?.level ?? 'calm') !== 'calm'))).toBe(
      true,
    );
    expect(examples.some(({series}) => series.includes(undefined))).toBe(true);
  });

  it('says the same in both languages, and no more than is known', () => {
    const {of} = alert;
    const ofThing = 'page' in of ? ofPages : ofSearches;
    const known = !('kpi' in of) ? ofThing : ['line', 'rest', 'value', ...(of.days === undefined ? [] : ['days'])];
    for (const part of ['name', 'open', 'advice'] as const) {
      expect(placeholders(alert.words['zh-CN'][part])).toEqual(placeholders(alert.words.en[part]));
      expect(placeholders(alert.words.en[part]).filter(name => !known.includes(name))).toEqual([]);
      expect(alert.words['zh-CN'][part]).toMatch(/\p{Script=Han}/u);
    }
    expect(placeholders(alert.words.en.open)).toContain(isOfKpi(alert) ? 'value' : 'title');
  });
});

const number = fc.integer({min: -1000, max: 1000});

/** Lines as the harness above asks for them: four numbers in order, mirrored where less is bad. */
const someLines = fc
  .tuple(fc.constantFrom('above' as const, 'below' as const), fc.uniqueArray(number, {minLength: 4, maxLength: 4}), fc.nat(2))
  .map(([bad, numbers, which]): Lines => {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.sort((x, y) => (bad === 'above' ? x - y : y - x));
    const [warn, critical]: [Line, Line] = [
      {rest: a, rise: c},
      {rest: b, rise: d},
    ];
    return {bad, ...(which !== 1 && {warn}), ...(which !== 2 && {critical})};
  });
const series = fc.array(fc.option(number, {nil: undefined}), {maxLength: 30});

describe('stepping', () => {
  it('never changes a level between its rest and rise lines: up only beyond a rise, down only at a rest', () =>
    fc.assert(
      fc.property(someLines, fc.constantFrom(...order), number, (lines, before, value) => {
        fc.pre(before === 'calm' || lines[before] !== undefined);
        const sign = lines.bad === 'above' ? 1 : -1;
        const after = levelAfter(lines, before, value);
        const way = order.indexOf(after) - order.indexOf(before);
        if (way > 0) expect(sign * value).toBeGreaterThanOrEqual(sign * (lineOf(lines, after)?.rise ?? Number.NaN));
        if (way < 0) expect(sign * value).toBeLessThanOrEqual(sign * (lineOf(lines, before)?.rest ?? Number.NaN));
        const all = [lines.warn, lines.critical].flatMap(line => line ?? []);
        if (all.every(({rest, rise}) => sign * value > sign * rest && sign * value < sign * rise)) expect(after).toBe(before);
      }),
      {numRuns: 1000},
    ));

  it('is always open beyond a rise line, and calm beyond all rest lines', () =>
    fc.assert(
      fc.property(someLines, fc.constantFrom(...order), number, (lines, before, value) => {
        const sign = lines.bad === 'above' ? 1 : -1;
        const all = [lines.warn, lines.critical].flatMap(line => line ?? []);
        const after = levelAfter(lines, before, value);
        if (all.some(({rise}) => sign * value >= sign * rise)) expect(after).not.toBe('calm');
        if (all.every(({rest}) => sign * value <= sign * rest)) expect(after).toBe('calm');
      }),
    ));

  it('changes nothing for a reading without a value, or one that is late or not a number', () =>
    fc.assert(
      fc.property(someLines, series, number, (lines, values, late) => {
        const state = statesAfter(lines, values).at(-1);
        expect(step(lines, state, {value: undefined, at: 1000 * DAY})).toBe(state);
        expect(step(lines, state, {value: Number.NaN, at: 1000 * DAY})).toBe(state);
        if (state) expect(step(lines, state, {value: late, at: state.at})).toBe(state);
      }),
    ));

  it('gives the same levels with days left out on which nothing was known', () =>
    fc.assert(
      fc.property(someLines, series, (lines, values) => {
        const known = values.filter(value => value !== undefined);
        expect(statesAfter(lines, values).at(-1)?.level).toBe(statesAfter(lines, known).at(-1)?.level);
      }),
    ));

  it('knows since when a level holds, and since when it is open', () =>
    fc.assert(
      fc.property(someLines, series, (lines, values) => {
        const states = statesAfter(lines, values);
        for (const [i, state] of states.entries()) {
          if (!state) continue;
          const first = states.findIndex((_, j) => j <= i && states.slice(j, i + 1).every(one => one?.level === state.level));
          expect(state.since).toBe((first + 1) * DAY);
          const opened = states.findIndex((_, j) => j <= i && states.slice(j, i + 1).every(one => one && one.level !== 'calm'));
          expect(state.openedAt).toBe(state.level === 'calm' ? undefined : (opened + 1) * DAY);
        }
      }),
    ));

  it('is pure', () => {
    const lines: Lines = {bad: 'above', warn: {rise: 2, rest: 1}};
    const state = Object.freeze(step(lines, undefined, {value: 3, at: DAY}));
    expect(step(lines, state, {value: 0, at: 2 * DAY})).toEqual({level: 'calm', since: 2 * DAY, value: 0, at: 2 * DAY});
    expect(state).toEqual({level: 'warn', since: DAY, openedAt: DAY, value: 3, at: DAY});
  });
});
