import {expect, it} from 'vitest';
import {meanText, withoutShop} from './text.ts';

it.each([
  ['11&quot; tablet', '11" tablet'],
  ['1970&#39;s skate board', "1970's skate board"],
  ['Salt &amp; pepper', 'Salt & pepper'],
])('%s means %s', (text, meant) => {
  expect(meanText(text)).toBe(meant);
});

const shop = 'https://www.oak.example/p/1';

it.each([
  ['Dubový vešiak | Dub a jaseň', 'Dub a jaseň', 'Dubový vešiak'],
  ['Oak & Ash - Hook with brass screws', 'Oak & Ash', 'Hook with brass screws'],
  ['鮮市集 - 小羊肉餐盒', '鮮市集', '小羊肉餐盒'],
  ['Oak | Hook with brass screws | Oak', undefined, 'Hook with brass screws'],
  ['Oak hook | Buy online | Oak', undefined, 'Oak hook'],
  ['Oak hook | Oak', 'Oak', 'Oak hook'],
  ['MAVIS - Winter coat', undefined, 'MAVIS - Winter coat'],
  ['Hook', 'Oak', 'Hook'],
])('%s of the shop %s names %s', (title, name, named) => {
  expect(withoutShop(title, name, shop)).toBe(named);
});
