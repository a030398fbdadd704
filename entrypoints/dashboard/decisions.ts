import {computed, signal} from '@preact/signals';
import type {Choice} from '../../lib/model/choice.ts';
import {thingChosen} from '../../lib/model/choice-key.ts';
import {type Decision, decisionsReport} from '../../lib/reports/decisions.ts';
import {choose} from '../screen/choose.ts';
import {choices} from './choices.ts';

/** Everything that the seller decided. */
export const decisions = computed<readonly Decision[]>(() => decisionsReport(choices.value));

/** What was deleted last; lives as long as this tab. */
export const deleted = signal<Choice | undefined>(undefined);

/** Deletes one; later readings do without it. */
export const deleteDecision = async ({key, choice}: Decision): Promise<void> => {
  await choose({choose: [], drop: [key], about: thingChosen(choice)});
  deleted.value = choice;
};

/** Brings back what was deleted last. */
export const undoDecision = async (): Promise<void> => {
  const last = deleted.value;
  if (!last) return;
  await choose({choose: [last], drop: [], about: thingChosen(last)});
  deleted.value = undefined;
};
