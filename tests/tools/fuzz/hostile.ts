import type {Random} from '../demo-shop/random.ts';

/** Runs where something takes a text for markup; written without quotes so that it fits everywhere. */
export const payload = 'document.documentElement.dataset.ran=1';

/** Texts that would run as soon as anything made markup or code of them. */
export const planted = [
  `"><img src=x onerror=${payload}>`,
  `</script><script>${payload}</script>`,
  `<svg onload=${payload}>`,
  `' onmouseover=${payload} autofocus onfocus=${payload} x='`,
  `\${${payload}}`,
  `{{constructor.constructor('${payload}')()}}`,
];

/** Names that every object has, or that change what it is. */
export const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'then'];

const times = (text: string, count: number) => text.repeat(count);

/** Texts on which a careless pattern or number reader takes for ever, or reads what is not there. */
const strange = [
  '',
  ' ',
  '\u0000',
  times(' ', 50_000),
  times('1 ', 20_000),
  times('9', 10_000),
  times('1,234.', 3000),
  times('$', 5000),
  times('€1', 3000),
  `$${times('1', 400)}`,
  times('a', 100_000),
  times('价格', 20_000),
  times('(', 20_000),
  times('.-', 10_000),
  times('&amp;', 20_000),
  times('e\u0301', 10_000),
  '\u202e99,12 €\u202c',
  '\u200b1\u200b2\u200b,\u200b9\u200b9 €',
  '١٢٫٩٩ ر.س',
  '１２．９９円',
  '₹१२,३४५.६७',
  '$-12.99',
  '-$0.01',
  '$1e3',
  '$1/2',
  '$12.99.99',
  '12,99,9 €',
  '0.000 €',
  '€ 1 299 99',
  '1万2,800円',
  '$9007199254740993',
  '$0.1234567890123',
  'USD EUR GBP 12 13 14',
  'from $5 to $3',
  '100% off',
  '2026-11-22',
  '\ud83d\ude00 $5',
];

/** A text no page should have. */
export const strangeText = ({whole}: Random): string => {
  const all = [...strange, ...planted, ...inherited];
  return all[whole(0, all.length - 1)] ?? '';
};
