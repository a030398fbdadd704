import {describe, expect, it} from 'vitest';
import {ANSWER, ASKED, answeredRows, MOST} from './answers.ts';
import type {Page, Read} from './page.ts';
import {inState, linesInState} from './told-rows.ts';

const AT = '/api/list';
const LIST = {at: /^\/api\/list$/, path: 'data.orders', id: 'id'};
const ref: Read<string> = ({memo}) => [{value: String(memo.get('ref')), from: 'row'}];

/** A page whose world sends these when it is asked, with rows of these refs. */
const pageOf = (sent: readonly unknown[], refs: readonly string[]) => {
  const doc = new EventTarget();
  doc.addEventListener(ASKED, () => {
    for (const detail of sent) doc.dispatchEvent(new CustomEvent(ANSWER, {detail}));
  });
  const page = {doc, memo: new Map()} as unknown as Page;
  const rows = refs.map(one => ({...page, memo: new Map([['ref', one]]), whole: page}) as Page);
  return answeredRows(LIST, () => rows, ref)(page);
};
const answer = (data: unknown, at = AT) => JSON.stringify({at, text: JSON.stringify(data)});
const orders = (...all: object[]) => ({data: {orders: all}});

describe('answeredRows', () => {
  it('joins the rows that are shown, the later answer before the earlier one', () => {
    const sent = [answer(orders({id: 1, sku: 'old'}, {id: 2, sku: 'B'})), answer(orders({id: 1, sku: 'A'}, {id: 9, sku: 'elsewhere'}))];
    const rows = pageOf(sent, ['1', '2', '3']);
    expect(rows.map(row => inState('sku')(row)[0]?.value)).toEqual(['A', 'B', undefined]);
  });
  it('gives the lines of an order', () => {
    const [row] = pageOf([answer(orders({id: 1, goods: [{name: 'Hook', code: 'H-1', count: 2}, {note: 'no good'}]}))], ['1']);
    expect(row && linesInState('goods', {title: 'name', sku: 'code', quantity: 'count'})(row)).toEqual([
      {value: {cards: [{title: ['Hook'], sku: ['H-1'], quantity: ['2']}]}, from: 'page data goods'},
    ]);
  });
  it.each([
    ['no text', 7],
    ['nothing', null],
    ['no data', '{"at":'],
    ['no answer', '{"at":7,"text":{}}'],
    ['a text that is no data', JSON.stringify({at: AT, text: '<html>'})],
    ['a list that is none', answer({data: {orders: {length: 1e9}}})],
    ['a list deeper than any', JSON.stringify({at: AT, text: '['.repeat(50_000)})],
    ['the prototype', JSON.stringify({at: AT, text: '{"__proto__":{"data":{"orders":[{"id":"1","sku":"F"}]}}}'})],
    ['another endpoint', answer(orders({id: 1, sku: 'F'}), '/api/list/other')],
    ['objects in place of texts', answer(orders({id: 1, sku: {toString: 'F'}}))],
  ])('knows nothing by %s', (_, sent) => {
    const [row] = pageOf([sent], ['1']);
    expect(row && inState('sku')(row)).toEqual([]);
  });
  it('listens to no more than the script in the page keeps', () => {
    const many = Array.from({length: MOST + 5}, (_, i) => answer(orders({id: 1, sku: `S${i}`})));
    const [row] = pageOf(many, ['1']);
    expect(row && inState('sku')(row)[0]?.value).toBe(`S${MOST - 1}`);
  });
});
