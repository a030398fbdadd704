import {lookAtPage} from '../../../lib/look.ts';
import backEnd from '../../../lib/sites/back-end.ts';

/** How many rows were read, what two of them that change together say, how often the page had its turn meanwhile, and how often reading was begun. */
export type LookedRows = {rows: number; said: string[]; turns: number; begun: number};

type Urgent = {scheduler: {postTask: (work: () => void, options: {priority: 'user-blocking'; delay: number}) => unknown}};

/** Runs inside the page, whose marked cells say something else `changes` times, all in one task, as urgent as a click. */
export const read = async (changes: number): Promise<string> => {
  const marked = [...document.querySelectorAll('[data-part=total]')];
  let turns = 0;
  let begun = 0;
  let isOver = false;
  const recognise: typeof backEnd.recognise = page => {
    begun += 1;
    return backEnd.recognise?.(page) ?? false;
  };
  const goOn = () => {
    (globalThis as unknown as Urgent).scheduler.postTask(turn, {priority: 'user-blocking', delay: 1});
  };
  const turn = () => {
    if (isOver) return;
    turns += 1;
    // A row under the pointer changes how it looks in each.
    document.querySelector('tbody tr')?.classList.toggle('hovered');
    if (turns <= changes) for (const {firstChild} of marked) if (firstChild) firstChild.nodeValue = `€${turns}.00`;
    goOn();
  };
  goOn();
  const {read: page} = await lookAtPage({doc: document, now: () => performance.now()}, [{...backEnd, recognise}]);
  isOver = true;
  const totals = new Map<unknown, unknown>(page.readings.map(({ref, found}) => [ref, found.total?.[0]?.value]));
  const said = marked.map(({id}) => JSON.stringify(totals.get(id)));
  return JSON.stringify({rows: page.readings.length, said, turns, begun} satisfies LookedRows);
};
