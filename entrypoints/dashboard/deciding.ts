import {signal} from '@preact/signals';
import type {Decided} from '../../components/decided-notice.tsx';
import type {Deciding} from '../../lib/choices/goods.ts';
import {undoing} from '../../lib/choices/shops.ts';
import type {Choice} from '../../lib/model/choice.ts';
import {type ChoiceKey, choiceKey} from '../../lib/model/choice-key.ts';
import {choose} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {readChoices} from './choices.ts';

/** What the seller decided last about shops or goods, as the notice says it; lives as long as this tab. */
export const decided = signal<Decided | undefined>(undefined);

let back: Deciding | undefined;
let isDeciding = false;

/** ms that good news stays. */
const SHOWN = 6000;

const keptAt = (keys: readonly ChoiceKey[]): Promise<Choice[]> =>
  withStore(async store => {
    const {store: choices} = store.transaction('choices');
    return (await Promise.all(keys.map(key => choices.get(key)))).flatMap(one => one ?? []);
  });

const plain = ({at: _, ...said}: Choice): string => JSON.stringify(Object.entries(said).sort());
/** Would nothing be other than it is? A second click on what is done already is not to take the way back. */
const isDone = ({choose: wanted, drop}: Deciding, before: readonly Choice[]): boolean => {
  const kept = new Map(before.map(one => [choiceKey(one).join('\n'), plain(one)]));
  return wanted.every(one => kept.get(choiceKey(one).join('\n')) === plain(one)) && drop.every(key => !kept.has(key.join('\n')));
};

const keep = async (deciding: Deciding): Promise<void> => {
  await choose(deciding);
  // Before the store's own word of it, so that the next decision is made by what holds.
  await withStore(readChoices);
};

const attempt = async (shown: Decided, work: () => Promise<void>): Promise<void> => {
  if (isDeciding) return;
  isDeciding = true;
  try {
    await work();
  } catch (error) {
    decided.value = {...shown, state: 'failed', why: error instanceof Error ? error.message : String(error)};
  }
  isDeciding = false;
};

/** Keeps a decision about shops or goods, says so, and remembers the way back. */
export const decide = (deciding: Deciding, what: Omit<Decided, 'state' | 'why'>): Promise<void> => {
  const shown: Decided = {...what, state: 'done'};
  return attempt(shown, async () => {
    const before = await keptAt([...deciding.choose.map(choiceKey), ...deciding.drop]);
    if (isDone(deciding, before)) return;
    await keep(deciding);
    back = undoing(deciding, before);
    decided.value = shown;
  });
};

/** Takes the last decision back. */
export const undoDecided = (): Promise<void> => {
  const [shown, way] = [decided.peek(), back];
  if (!shown || !way) return Promise.resolve();
  return attempt(shown, async () => {
    await keep(way);
    back = undefined;
    const undone: Decided = {...shown, state: 'undone'};
    decided.value = undone;
    // There is nothing left to do about it, so it goes by itself.
    setTimeout(() => decided.value === undone && dismissDecided(), SHOWN);
  });
};

/** Closes the notice. */
export const dismissDecided = (): void => {
  decided.value = undefined;
};
