import {nextPage} from '../../../lib/read/next-page.ts';
import {pageOf} from '../../../lib/read/page.ts';

export type Told = {state: string; id?: string};

/** Runs in the page: what leads to the next one, by its id. */
export const read = (): string => {
  const next = nextPage(pageOf(document, location.href));
  return JSON.stringify(next.state === 'there' ? {state: next.state, id: next.control.id} : {state: next.state});
};
