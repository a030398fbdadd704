import {describe, expect, it} from 'vitest';
import {LARGEST, MOST, ROOM} from '../../lib/read/answers.ts';
import {keptAnswers} from './kept.ts';

const host = 'seller.example';
const url = `https://${host}/api/orders/list`;
const fresh = () => keptAnswers([/^\/api\/orders\/list$/], host);

describe('keptAnswers', () => {
  it('keeps the path and the text, and nothing of what stands behind the path', () => {
    const kept = fresh();
    kept.take(`${url}?msToken=secret#a`, '{"a":1}');
    expect(kept.all()).toEqual([{at: '/api/orders/list', text: '{"a":1}'}]);
  });
  it.each([
    ['another endpoint', `https://${host}/api/orders/list/more`],
    ['another host', 'https://evil.example/api/orders/list'],
    ['another port', `https://${host}:8443/api/orders/list`],
    ['no address', 'about:blank'],
    ['nothing', ''],
  ])('passes over %s', (_, other) => {
    const kept = fresh();
    expect(kept.isWanted(other)).toBe(false);
    kept.take(other, '{}');
    expect(kept.all()).toEqual([]);
  });
  it('passes over what is no data or too long', () => {
    const kept = fresh();
    kept.take(url, '<html>');
    kept.take(url, `[${'1,'.repeat(LARGEST / 2)}1]`);
    expect(kept.all()).toEqual([]);
  });
  it('lets the first go where there are too many, or they take too much room', () => {
    const kept = fresh();
    for (let i = 0; i <= MOST; i++) kept.take(url, `{"i":${i}}`);
    expect(kept.all()).toHaveLength(MOST);
    expect(kept.all()[0]?.text).toBe('{"i":1}');
    const large = `"${'x'.repeat(LARGEST - 20)}"`;
    for (let i = 0; i < 6; i++) kept.take(url, `[${large}]`);
    expect(kept.all().reduce((sum, {text}) => sum + text.length, 0)).toBeLessThanOrEqual(ROOM);
    expect(kept.all().at(-1)?.text).toContain('xxx');
  });
});
