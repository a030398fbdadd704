import {parentOf} from './parent.ts';
import {textsIn} from './texts.ts';

const CURRENCY = /^(?:\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\$|元|円|원|zł|Kč|kr|Rp|RM)$/u;
/** The currency that stands beside a field, as back ends put it before or behind the amount; '' where none does. `fields`: what other fields match, beyond which nothing is beside it. */
export const currencyBeside = (element: Element, fields: string): string => {
  for (let up = parentOf(element), steps = 0; up && steps < 4 && up.querySelectorAll(fields).length === 1; up = parentOf(up), steps++) {
    for (const node of textsIn(up)) {
      const words = node.data.trim();
      if (CURRENCY.test(words) && parentOf(node)?.tagName !== 'OPTION') return words;
    }
  }
  return '';
};
