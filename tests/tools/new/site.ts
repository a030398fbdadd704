import type {Kind} from './kind.ts';
import {titleOf} from './words.ts';

const file = (name: string, today: string) => `import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {isProduct} from '../read/is-product.ts';
import {product} from '../read/product.ts';
import {defineSite, type SiteExample} from '../site.ts';

export default defineSite({
  id: '${name}',
  name: '${titleOf(name)}',
  reader: 1,
  matches: ['https://www.${name}.example/*'],
  // Facts about the site, each with its source and the day somebody looked; a rule that finds none here does not apply.
  limits: {by: '${titleOf(name)}'},
  pages: {
    listing: {
      kind: 'listing',
      at: /^\\/item\\/(?<ref>\\d+)(?:[/?]|$)/,
      // False where such an address shows something else: an ended offer, a wall, a list.
      is: isProduct,
      ref: fromUrl('ref'),
      // The generic reading, corrected where the site's own places are known; null says that its pages do not show a field.
      read: {...product, title: first(text('h1'), heading), sku: fromUrl('ref')},
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '${today}'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.${name}.example/item/1234567?from=search', page: 'listing'},
  {url: 'https://www.${name}.example/cart', page: null},
];
`;

export const site: Kind = {
  place: name => `lib/sites/${name}.ts`,
  file,
  next: name => [
    `Put in the site's hosts, addresses and places, and limits with their sources; lib/sites/etsy.ts shows how.`,
    `Write such a page with other words as tests/pages/${name}/item.html and name it in an example (file: 'item'); npm run baseline -- ${name}/item  writes what it reads as, for you to review.`,
    'npx vitest run -c tests/vitest.config.ts --project reader tests/site.test.ts  runs the examples.',
    'npm run readme  brings the tables of the README up to date.',
  ],
};
