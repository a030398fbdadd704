import type {Good} from './good.ts';
import {minorOf} from './price.ts';

const filled = (texts: readonly (string | null)[]) => texts.flatMap(text => (text?.trim() ? [text.trim()] : []));
const split = (text: string, sign: string) => filled(text.split(sign));

/** The good after the edit form was sent; fields that are absent or no amount stay as they were. */
export const changed = (good: Good, form: URLSearchParams): Good => {
  const text = (name: string, before: string) => form.get(name)?.trim() || before;
  const currency = form.get('currency');
  const stock = form.get('stock') ?? '';
  const points = [...form.keys()].filter(name => name.startsWith('point-'));
  return {
    ...good,
    title: text('title', good.title),
    sku: text('sku', good.sku),
    brand: text('brand', good.brand),
    description: text('description', good.description),
    price: minorOf(form.get('price') ?? '') ?? good.price,
    currency: currency || good.currency,
    showsCurrency: currency === null ? good.showsCurrency : currency !== '',
    stock: /^\d{1,6}$/.test(stock) ? Number(stock) : good.stock,
    category: form.has('category') ? split(form.get('category') ?? '', '>') : good.category,
    tags: form.has('tags') ? split(form.get('tags') ?? '', ',') : good.tags,
    points: points.length ? filled(points.map(name => form.get(name))) : good.points,
  };
};
