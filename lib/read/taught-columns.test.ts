import {describe, expect, it} from 'vitest';
import {taughtOf} from './taught-columns.ts';

const owed = {column: 'owed', beside: ['order', 'date', 'owed', 'status'], meaning: 'total'};
const of = (...columns: string[]) => taughtOf([owed], columns).map(({meaning}) => meaning);

describe('taughtOf', () => {
  it('knows a column again though others moved, came and went', () => {
    expect(of('status', 'weight', 'owed', 'order')).toEqual(['total']);
  });
  it('leaves a column of that name alone in another table, and tables without it', () => {
    expect(of('owed', 'supplier', 'due')).toEqual([]);
    expect(of('order', 'date', 'status')).toEqual([]);
  });
  it('gives what was said of the nearer of two tables first', () => {
    const other = {column: 'owed', beside: ['supplier', 'owed', 'order'], meaning: null};
    expect(taughtOf([other, owed], ['order', 'date', 'owed', 'status']).map(({meaning}) => meaning)).toEqual(['total', null]);
  });
});
