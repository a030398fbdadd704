import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {type Import, type ImportExample, importFor, questionsOf, readReport, type Taken} from '../lib/import.ts';
import {imports} from '../lib/imports/index.ts';
import type {Answers} from '../lib/model/question.ts';
import {snapshot} from '../lib/model/snapshot.ts';
import {answersOf} from '../lib/parse/answers.ts';
import {csvRows} from '../lib/parse/csv.ts';
import {decodeText} from '../lib/parse/decode.ts';
import {corpus} from './tools/corpus.ts';

const units = import.meta.glob<{default: Import; examples: ImportExample[]}>(['../lib/imports/*.ts', '!../lib/imports/index.ts'], {
  eager: true,
});
const files = Object.entries(units).map(([path, unit]) => [path.replace('../lib/imports/', ''), unit] as const);

const AT = Date.UTC(2026, 10, 22);
const usual: Answers = {host: 'oak-ash.example', shop: 'OakHooks', currency: 'EUR'};

/** All that a file tells, as the extension takes it: recognised by its header, asked about, read. */
const take = (text: string, typed: Answers = usual) => {
  const rows = csvRows(text);
  const one = importFor(imports, rows[0]?.cells ?? []);
  if (!one) return undefined;
  const asked = answersOf(questionsOf(one, rows[0]?.cells ?? []), typed);
  if ('open' in asked) throw new Error(`Still to be asked: ${asked.open}`);
  return {one, taken: [...readReport(one, rows, asked.answers, AT)]};
};

const shown = (taken: Taken) => {
  if ('left' in taken) return 'left';
  if ('refused' in taken) return taken.refused;
  const {ref, url, fields, missing} = taken.snapshot;
  return {ref, url, fields, missing};
};

it('finds imports', () => {
  expect(files.length).toBeGreaterThan(1);
  expect(imports.map(({id}) => id).sort()).toEqual(files.map(([, unit]) => unit.default.id).sort());
});

describe.each(files)('%s', (file, {default: one, examples}) => {
  it('is named as its file', () => expect(`${one.id}.ts`).toBe(file));

  it('needs columns that it declares, and makes fields of such', () => {
    const declared = Object.keys(one.columns);
    const used = [...one.needs, ...(one.group ? [one.group] : []), ...(one.currency ? [one.currency] : [])];
    expect([...used, ...Object.values(one.fields).map(({from}) => from)].filter(name => !declared.includes(name))).toEqual([]);
    expect(one.needs.length).toBeGreaterThan(1);
    expect(one.name['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it.each(examples.map(example => [example.name, example] as const))('%s', (_, example) => {
    const told = take(example.text, example.answers ?? {});
    expect(told?.one.id).toBe(one.id);
    expect(told?.taken.map(shown)).toEqual(
      example.expect.map(each => {
        if (each === 'left' || 'why' in each) return each;
        const {fields, missing, ...rest} = each;
        return expect.objectContaining({
          ...rest,
          ...(fields && {fields: expect.objectContaining(fields)}),
          ...(missing && {missing: expect.arrayContaining([...missing])}),
        });
      }),
    );
  });

  it('has an example that is taken and one that is refused', () => {
    const all = examples.flatMap(({expect: wanted}) => wanted);
    expect(all.some(each => typeof each === 'object' && 'ref' in each)).toBe(true);
    expect(all.some(each => typeof each === 'object' && 'why' in each)).toBe(true);
  });

  it('gives snapshots that pass the model, of its site, dated when they were taken, each value with its column', () => {
    for (const example of examples)
      for (const each of take(example.text, example.answers ?? {})?.taken ?? []) {
        if (!('snapshot' in each)) continue;
        expect(snapshot.parse(each.snapshot)).toEqual(each.snapshot);
        expect(each.snapshot).toMatchObject({site: one.site, kind: one.kind, at: AT, undecided: {}});
        if (one.host) expect(each.snapshot.host).toBe(one.host);
        expect(Object.keys(each.snapshot.from).sort()).toEqual(Object.keys(each.snapshot.fields).sort());
        for (const from of Object.values(each.snapshot.from)) expect(from).toMatch(/^column ./);
      }
  });

  it('is the one that knows its own header, and no other does', () => {
    for (const {text} of examples) {
      const header = csvRows(text)[0]?.cells ?? [];
      expect(imports.filter(other => importFor([other], header)).map(({id}) => id)).toEqual([one.id]);
    }
  });

  const [example] = examples;
  const header = csvRows(example?.text ?? '')[0]?.cells ?? [];

  it('never throws, whatever stands in the cells', () => {
    const cells = fc.array(
      fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.constantFrom('', '1,299', '-3', '12.50', 'https://x.example/1')),
      {
        maxLength: header.length + 1,
      },
    );
    fc.assert(
      fc.property(fc.array(cells, {maxLength: 5}), rows => {
        const taken = take(Papa.unparse([header, ...rows]))?.taken ?? [];
        for (const each of taken) {
          expect(each.row).toBeGreaterThan(1);
          if ('snapshot' in each) expect(snapshot.safeParse(each.snapshot).success).toBe(true);
        }
      }),
    );
  });

  it('never makes a price of what is none', () => {
    const headings = one.columns[one.fields.price?.from ?? '']?.headings.flat().map(heading => heading.toUpperCase()) ?? [];
    const at = header.findIndex(heading => headings.includes(heading.toUpperCase()));
    const first = csvRows(example?.text ?? '')[1]?.cells ?? [];
    expect(at).toBeGreaterThanOrEqual(0);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' €$-]{1,9}$/)), text => {
        const [each] = take(Papa.unparse([header, first.with(at, text)]), {...usual, ...example?.answers})?.taken ?? [];
        if (!each || !('snapshot' in each) || !each.snapshot.fields.price) return;
        expect(text.trim()).toMatch(/^\d[\d.,]*$/);
        const {amount} = each.snapshot.fields.price;
        // The digits are those of the text, whatever its marks.
        const digits = (number: string) => number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(digits(String(amount))).toBe(digits(text));
      }),
    );
  });
});

describe('what a seller has to say', () => {
  it.each([
    ['host', 'https://www.Oak-Ash.example/products/oak?x=1', 'oak-ash.example'],
    ['host', ' oak.myshopify.com ', 'oak.myshopify.com'],
    ['host', 'oak', undefined],
    ['host', 'not a host.com', undefined],
    ['host', 'user@oak.example', undefined],
    ['shop', 'https://www.etsy.com/de/shop/OakHooks?ref=x', 'OakHooks'],
    ['shop', 'OakHooks', 'OakHooks'],
    ['shop', '  ', undefined],
    ['currency', ' usd ', 'USD'],
    ['currency', 'XQZ', undefined],
    ['currency', '$', undefined],
  ] as const)('%s: %s is %s', (question, typed, answer) => {
    expect(answersOf([question], {[question]: typed})).toEqual(answer ? {answers: {[question]: answer}} : {open: [question]});
  });

  it('is asked for only where the file does not say it', () => {
    const etsy = imports.find(({id}) => id === 'etsy-listings') as Import;
    expect(questionsOf(etsy, ['TITLE', 'PRICE', 'CURRENCY_CODE'])).toEqual(['shop']);
    expect(questionsOf(etsy, ['TITLE', 'PRICE'])).toEqual(['shop', 'currency']);
    expect(questionsOf(imports.find(({id}) => id === 'shopify-products') as Import, ['Handle'])).toEqual(['host', 'currency']);
  });
});

describe('a round trip', () => {
  const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d &"',;\n-]{0,20}[\p{L}\d]$/u);
  const things = fc.uniqueArray(
    fc.record({
      title: word,
      sku: fc.stringMatching(/^[A-Z]{2}-\d{1,5}$/),
      cents: fc.integer({min: 0, max: 10_000_000}),
      stock: fc.nat(999),
    }),
    {selector: ({sku}) => sku, maxLength: 20},
  );
  const folded = (text: string) => text.trim();

  it.each([',', ';', '\t'])('of titles, prices and stock, with %j between the cells', delimiter => {
    fc.assert(
      fc.property(things, all => {
        const rows = all.map(({title, sku, cents, stock}) => [
          title,
          (cents / 100).toFixed(2),
          'USD',
          String(stock),
          'https://i.example/1.jpg',
          sku,
        ]);
        const text = Papa.unparse([['TITLE', 'PRICE', 'CURRENCY_CODE', 'QUANTITY', 'IMAGE1', 'SKU'], ...rows], {delimiter});
        const told = take(text)?.taken.map(each => ('snapshot' in each ? each.snapshot.fields : each));
        expect(told ?? []).toEqual(
          all.map(({title, sku, cents, stock}) =>
            expect.objectContaining({title: folded(title), sku, price: {amount: cents, currency: 'USD'}, stock}),
          ),
        );
      }),
      {numRuns: 50},
    );
  });

  it('names row and line of what is refused, as a spreadsheet and an editor count', () => {
    const text = 'TITLE,PRICE,CURRENCY_CODE,QUANTITY,IMAGE1,DESCRIPTION\n"Two\nlines",5,USD,1,,\n\nHook,soon,USD,1,,\n';
    expect(take(text)?.taken.map(({row, line}) => [row, line])).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });
});

describe('the text of a file', () => {
  const text = 'TITLE,价格\n橡木挂钩,￥12,50 €\nMöbel – “Haken”';
  const utf16 = (big: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !big);
    for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), !big);
    return bytes;
  };
  it('is known by its byte order mark, or UTF-8', () => {
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
    expect(decodeText(utf16(false))).toBe(text);
    expect(decodeText(utf16(true))).toBe(text);
  });
  it('is GBK where it is Chinese', () => {
    // 标题,橡木挂钩
    const gbk = [0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xcf, 0xf0, 0xc4, 0xbe, 0xb9, 0xd2, 0xb9, 0xb3];
    expect(decodeText(new Uint8Array(gbk))).toBe('标题,橡木挂钩');
  });
  it('is not guessed where it is neither', () => {
    expect(decodeText(new Uint8Array([...'M\xf6bel, Caf\xe9 noir'].map(char => char.charCodeAt(0))))).toBeUndefined();
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0xff]))).toBeUndefined();
  });
  it('comes back from any UTF-8', () =>
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}).filter(one => !/[\0\uFEFF]/.test(one)),
        one => {
          expect(decodeText(new TextEncoder().encode(one))).toBe(one);
        },
      ),
    ));
});

if (!corpus) console.log('skipped: no captured reports here (set LINCHPIN_CORPUS to their folder)');

describe.skipIf(!corpus)('a file as Shopify wrote it', () => {
  it('is taken whole', () => {
    const text = decodeText(readFileSync(join(corpus ?? '', 'shopify/comfortably_products_export.csv'))) ?? '';
    const taken = take(text, {host: 'comfortably.example', currency: 'USD'})?.taken ?? [];
    expect(taken).toHaveLength(21);
    expect(taken.flatMap(each => ('snapshot' in each ? [] : [each]))).toEqual([]);
    expect(shown(taken[0] as Taken)).toMatchObject({
      ref: 'persian-indoor-rug',
      fields: {price: {amount: 100_000, currency: 'USD'}, stock: 10, availability: 'in-stock', sku: 'SKU-0021', brand: 'Comfortably'},
    });
    for (const each of taken)
      if ('snapshot' in each) {
        expect(each.snapshot.fields.description?.length).toBeGreaterThan(50);
        expect(each.snapshot.fields.description).not.toMatch(/<\/?[a-z]|&[a-z]+;/);
      }
  });
});
