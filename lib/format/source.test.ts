import {expect, it} from 'vitest';
import {sourceText} from './source.ts';
import {wordsOf} from './words.ts';

const en = wordsOf('en', [], []);
const zh = wordsOf('zh-CN', [], []);

it.each([
  ['visible price', 'visible price', '页面上显示的价格'],
  ['form field “Title”', 'form field “Title”', '表单字段 “Title”'],
  ['column Variant Price', 'column Variant Price', '列 Variant Price'],
  ['page data item.price', 'page data item.price', '页面数据 item.price'],
  ['whose: shop', 'you said so of its shop', '您这样标记了其店铺'],
  ['chosen: visible price', 'Chosen by you: visible price', '由您选定：页面上显示的价格'],
  ['JSON-LD offers.price', 'JSON-LD offers.price', 'JSON-LD offers.price'],
  ['.price', '.price', '.price'],
  ['constructor', 'constructor', 'constructor'],
])('%s is told', (from, inEnglish, inChinese) => {
  expect(sourceText(from, en)).toBe(inEnglish);
  expect(sourceText(from, zh)).toBe(inChinese);
});
