import {pageOf} from '../../../lib/read/page.ts';
import {readPage} from '../../../lib/site.ts';
import backEnd from '../../../lib/sites/back-end.ts';

/** What each row said, field by field, at first and once the page had changed. */
export type Twice = {first: Row[]; later: Row[]};
export type Row = {ref: string | undefined} & Record<string, unknown>;

document.body.getBoundingClientRect();

const rows = (): Row[] =>
  readPage(pageOf(document, location.href), [backEnd]).readings.map(({ref, found}) => ({
    ref,
    ...Object.fromEntries(Object.entries(found).map(([field, all]) => [field, all.map(({value}) => value)])),
  }));

/** Runs inside the page: what its rows say, and what they say once each element has the classes that it names for later. */
export const read = (): string => {
  const first = rows();
  for (const element of document.querySelectorAll<HTMLElement>('[data-later]')) element.classList.add(element.dataset.later ?? '');
  return JSON.stringify({first, later: rows()} satisfies Twice);
};
