import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lab = (verb: string, input: string) =>
  spawnSync(process.execPath, ['tests/tools/load.mjs', 'tests/tools/lab/main.ts', verb], {cwd: root, input, encoding: 'utf8'});
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

it('answers line by line in order, and a bad line with an error', () => {
  const {stdout, status} = lab('money', '{"text": "1.299,00 €"}\nnonsense\n{}\n{"text": "no price"}');
  expect(linesOf(stdout)).toEqual([
    {amount: '1299.00', currency: 'EUR'},
    {error: expect.any(String)},
    {error: expect.any(String)},
    {amount: null, currency: null},
  ]);
  expect(status).toBe(0);
});

it('finds the amounts of a sentence, in the language of a code or a name', () => {
  const {stdout} = lab(
    'amounts',
    '{"text": "花了两百块", "lang": "zh"}\n{"text": "5 cents, then 9 €", "lang": "English"}\n{"text": "5 €", "lang": "?"}',
  );
  expect(linesOf(stdout)).toEqual([
    {found: [{text: '两百块', start: 2, end: 5, amount: '200', currency: 'CNY'}]},
    {
      found: [
        {text: '5 cents', start: 0, end: 7, amount: '5', currency: null, unit: 'cents'},
        {text: '9 €', start: 14, end: 17, amount: '9', currency: 'EUR'},
      ],
    },
    {error: expect.any(String)},
  ]);
});

it('matches two offers and says why, whatever is absent', () => {
  const {stdout} = lab(
    'match',
    [
      '{"a": {"title": "Sony DSC-W150 camera silver", "gtin": "4905524534405"}, "b": {"gtin": 4905524534405, "price": 99}}',
      '{"a": {"title": "Canon ink CL-51 color", "brand": "Canon"}, "b": {"title": "Garden hose 25 m green", "brand": "Gardena", "price": null}}',
      '{"a": {"title": "x"}}',
      '{"a": {"title": "x", "price": "9"}, "b": {"title": "x"}}',
      '{"a": {}, "b": {"title": "x"}}',
      'null',
    ].join('\n'),
  );
  const [same, other, ...bad] = linesOf(stdout);
  expect(same).toEqual({probability: 0.99, why: expect.arrayContaining(['same gtin: 04905524534405'])});
  expect(other.probability).toBeLessThan(0.1);
  expect(other.why[0]).toBe('other brand: canon, gardena');
  expect(bad).toEqual([{error: expect.any(String)}, {error: expect.any(String)}, {error: expect.any(String)}, {error: expect.any(String)}]);
});

it('says of a verb to come that it is not built', () => {
  expect(linesOf(lab('forecast', '{}\n{}').stdout)).toEqual([{error: 'not built'}, {error: 'not built'}]);
});

it('refuses an unknown verb, without a word on the standard output', () => {
  const {stdout, stderr, status} = lab('guess', '{}');
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('guess');
});
