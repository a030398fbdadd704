import {lookAtPage} from '../../../lib/look.ts';
import {sitesAt} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';

/** What was read of title and price while the page went on, and how often it had its turn meanwhile. */
export type Looked = {title: string; price: string; turns: number};

/** Two goods that a page shows in the same elements, one after the other. */
export const goods = [
  {title: 'Oak coat hook', price: '€1,111.00'},
  {title: 'Ash coat rail', price: '€2,222.00'},
] as const;

const fill = (good: number) => {
  for (const [part, words] of Object.entries(goods[good] ?? {})) {
    const text = document.querySelector(`[data-part=${part}]`)?.firstChild;
    if (text) text.nodeValue = words;
  }
};

type Urgent = {scheduler: {postTask: (work: () => void, options: {priority: 'user-blocking'; delay: number}) => unknown}};

/** Runs inside the page, which changes its good `changes` times, in tasks as urgent as a click. */
export const read = async (changes: number): Promise<string> => {
  let turns = 0;
  let isOver = false;
  const goOn = () => {
    (globalThis as unknown as Urgent).scheduler.postTask(turn, {priority: 'user-blocking', delay: 1});
  };
  const turn = () => {
    if (isOver) return;
    turns += 1;
    if (turns <= changes) fill(turns % 2);
    goOn();
  };
  goOn();
  const {read: page} = await lookAtPage({doc: document, now: () => performance.now()}, sitesAt(sites, new URL(location.href)));
  isOver = true;
  const shown = (field: string) => JSON.stringify(page.readings[0]?.found[field] ?? '');
  return JSON.stringify({title: shown('title'), price: shown('price'), turns} satisfies Looked);
};
