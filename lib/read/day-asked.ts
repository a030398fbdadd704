import type {Page, Read} from './page.ts';

const DAY = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g;

/** The days that the page's address names behind its path: `?fromDate=2026-11-30&toDate=2026-11-30`. */
const asked = ({url}: Page): string[] => `${url.search}${url.hash}`.replace(/%[\da-f]{2}/gi, ' ').match(DAY) ?? [];

/** The one day from which, and until which, a page is asked for; nothing where it tells of several days, or does not say. */
export const dayAsked: Read<string> = page => {
  const [from, until, ...others] = asked(page);
  return from && from === until && others.every(day => day === from) ? [{value: from, from: 'address'}] : [];
};
