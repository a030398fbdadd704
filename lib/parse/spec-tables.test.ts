import {describe, expect, it} from 'vitest';
import type {Pair} from '../model/reading.ts';
import {specsIn} from './spec-tables.ts';

const table = (rows: Record<string, string>): Pair[] => Object.entries(rows);
const oak = table({Material: 'Oak', Farbe: 'Natur', Breite: '12 cm'});

describe('properties in tables', () => {
  it('are the rows, once', () => {
    expect(specsIn([oak, oak])).toEqual({Material: 'Oak', Farbe: 'Natur', Breite: '12 cm'});
  });
  it('keep both values of a label that a table has twice, and the first of two tables', () => {
    const parts: Pair[] = [
      ['Frame', 'Oak'],
      ['Cover', 'Cotton'],
      ['Frame', 'Steel'],
    ];
    expect(specsIn([parts, table({Frame: 'Pine', Colour: 'Red', Depth: '4 cm'})])).toEqual({
      Frame: 'Oak; Steel',
      Cover: 'Cotton',
      Colour: 'Red',
      Depth: '4 cm',
    });
  });
  it('are none of price, stock, delivery, reviews and times', () => {
    const mixed = [...oak, ...table({Preis: '12 €', 'In stock': '4', Versand: '3 Tage', Bewertungen: '57', '': 'x', '#': 'AB-12'})];
    expect(specsIn([mixed.slice(0, 5)])).toEqual({Material: 'Oak', Farbe: 'Natur', Breite: '12 cm'});
    expect(specsIn([table({'Standard Delivery': '£3.50', 'Click & Collect': 'Free', Express: '£6.95'})])).toEqual({});
    expect(specsIn([table({Ends: '12:30:01', Size: '<%= size %>', Colour: '{{colour}}', Left: '00:12:40'})])).toEqual({});
  });
  it('are none of other goods in tiles', () => {
    const tiles = ['Oak', 'Ash', 'Pine'].map(wood => table({Material: wood, Length: '12 cm', Weight: '1 kg'}));
    expect(specsIn(tiles)).toEqual({});
  });
  it('are none of sentences', () => {
    const talk = 'word '.repeat(30);
    expect(specsIn([table({'Who we are': talk, 'What we do': talk, 'Where we are': talk})])).toEqual({});
  });
  it('are none of notes and dialogues', () => {
    expect(
      specsIn([table({感謝您: '您已再次訂閱電子報成功，請檢查，謝謝！', 確定: '取消訂閱成功！', 公告: '系統維護，敬請見諒！'})]),
    ).toEqual({});
    expect(specsIn([table({'Samsung • This product': 'Galaxy', 'Model: X': 'Y', Samsung: '• This product'})])).toEqual({});
  });
  it('never reach the prototype', () => {
    expect(Object.keys(specsIn([[...oak, ['__proto__', 'x']]]))).toEqual(['Material', 'Farbe', 'Breite']);
  });
});
