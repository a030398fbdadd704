import type {Money} from '../../../lib/model/money.ts';
import type {Settled} from '../../../lib/model/reading.ts';
import {settle} from '../../../lib/parse/settle.ts';
import {seenText} from '../../../lib/read/element.ts';
import {pageOf} from '../../../lib/read/page.ts';
import {findersOf} from '../../../lib/read/taught-finders.ts';
import {fitsOf} from '../../../lib/read/taught-words.ts';
import {type PageReading, readPage, sitesAt} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';
import {readTaught, type TaughtPlace} from '../../../lib/taught.ts';

export type PriceSaid = {price: unknown; from: string | undefined; isUndecided: boolean};
/** What is read of a page, of the same page in another design, and there once the seller has pointed at the price. */
export type Redesigned = {before: PriceSaid; after: PriceSaid; taught: PriceSaid; page: string | null; finders: unknown};

const here = () => new URL(location.href);
const page = () => pageOf(document, location.href);

const priceIn = (read: PageReading): PriceSaid => {
  const settled: Settled | undefined = read.readings[0] && settle(read.readings[0], location.href);
  return {price: settled?.fields.price, from: settled?.from.price, isUndecided: settled ? 'price' in settled.undecided : false};
};

const NEW = ['harbour', 'meadow', 'lantern', 'orchard', 'velvet', 'cinder', 'willow', 'marble', 'saffron', 'timber', 'copper', 'island'];
const names = new Map<string, string>();
/** The same old name always becomes the same new one, made of words that say nothing. */
const renamed = (name: string): string => {
  const at = names.size;
  if (!names.has(name)) names.set(name, `${NEW[at % NEW.length]}-${NEW[Math.floor(at / NEW.length) % NEW.length]}`);
  return names.get(name) ?? '';
};

/** Another design: classes, ids and data attributes have other names, and blocks stand in another order. The words and the data stay. */
const redesign = (): void => {
  for (const element of document.body.querySelectorAll('*')) {
    if (element.classList.length > 0) element.className = [...element.classList].map(renamed).join(' ');
    if (element.id) element.id = renamed(element.id);
    for (const {name} of [...element.attributes])
      if (name.startsWith('data-')) {
        element.setAttribute(`data-${renamed(name)}`, '1');
        element.removeAttribute(name);
      }
  }
  for (const block of document.body.querySelectorAll('main, main div, body > div, section'))
    if (!block.closest('table,ul,ol,dl'))
      block.append(...[...block.children].filter(({tagName}) => !/^(?:SCRIPT|STYLE)$/.test(tagName)).reverse());
};

/** The smallest element in which a buyer reads this amount: where a seller would point. */
const placeOfPrice = ({amount}: Money): Element | undefined => {
  const digits = [String(amount), String(amount / 100)];
  const all = [...document.body.querySelectorAll('*')].filter(
    element => element.checkVisibility() && digits.includes(seenText(element).replace(/\D/g, '')) && !element.closest('script,style,del,s'),
  );
  return all.find(element => !all.some(other => other !== element && element.contains(other)));
};

/** Runs inside a page. */
export const read = (): string => {
  const among = sitesAt(sites, here());
  const before = priceIn(readPage(page(), among));
  redesign();
  const after = priceIn(readPage(page(), among));
  const element = placeOfPrice(before.price as Money);
  const finders = element ? findersOf(page(), element, fitsOf('price', page())) : [];
  const places: TaughtPlace[] = [{page: 'listing', field: 'price', finders, currency: (before.price as Money).currency}];
  const again = readTaught(page(), among, places, readPage);
  return JSON.stringify({before, after, taught: priceIn(again), page: again.page, finders} satisfies Redesigned);
};
