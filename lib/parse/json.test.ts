import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {own, parseLiteral, parseLoose, propTexts} from './json.ts';

it.each([
  [`{name: 'Oak \\'hook\\'', price: 12.5, "on": !0, none: undefined,}`, {name: "Oak 'hook'", price: 12.5, on: true, none: null}],
  ['{text: \'so called: "oak"\'}', {text: 'so called: "oak"'}],
  ['{98: "oak", "in": {7: 1}}', {98: 'oak', in: {7: 1}}],
  ['{price: basket.total}', undefined],
])('reads the object that a script writes: %s', (text, value) => expect(parseLiteral(text)).toEqual(value));

describe('JSON as shops write it', () => {
  it.each([
    ['<!-- {"a": 1} -->', {a: 1}],
    ['//<![CDATA[\n{"a": [1, 2,],}\n//]]>', {a: [1, 2]}],
    ['{"a": "two\nlines"}', {a: 'two lines'}],
    ['{"a": /* note */ "b, }"};', {a: 'b, }'}],
    ['{"a": ', undefined],
    ['', undefined],
  ])('%j', (text, value) => expect(parseLoose(text)).toEqual(value));

  it('is what JSON says where JSON is right, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(parseLoose(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.string(), text => {
        parseLoose(text);
      }),
    );
  });
  it('is looked at by its own properties alone', () => {
    expect(own(JSON.parse('{"a": 1}'), 'constructor')).toBeUndefined();
    expect(propTexts({name: [{'@value': ' Oak  hook '}, {name: 'Pine'}, 7]}, 'name')).toEqual(['Oak hook', 'Pine', '7']);
  });
});
