import type {Choice} from '../model/choice.ts';
import {type ChoiceKey, choiceKey, thingChosen} from '../model/choice-key.ts';
import {thingHash} from './route.ts';

/** One thing that the seller decided, as the list of all shows it. */
export type Decision = {
  id: string;
  key: ChoiceKey;
  choice: Choice;
  /** What it is about: a ref, a seller, a shop; empty where it is about a field of a whole host. */
  name: string;
  /** Where the dashboard shows the listing or the search that it is about. */
  hash: string | undefined;
};

const nameOf = (one: Choice): string => {
  if (one.what === 'pick' || one.what === 'pin' || one.what === 'match') return one.ref;
  if (one.what === 'alert') return one.alert;
  if (one.what === 'rate') return `${one.from} → ${one.to}`;
  if (one.what === 'shop') return one.name ?? one.shop ?? one.host;
  if (one.what === 'good') return one.one.ref;
  if (one.what === 'cost') return one.ref ?? one.sku ?? '';
  if (one.what === 'promotion') return one.goal ?? one.id;
  if (one.what === 'no-promotion') return one.ref;
  if (one.what === 'least') return one.ref ?? one.shop ?? one.host;
  if (one.what === 'fees') return one.shop ?? one.host;
  if (one.what !== 'owner') return '';
  return one.ref ?? one.seller ?? one.shop ?? one.host;
};

/** Everything that the seller decided, the last first. */
export const decisionsReport = (choices: readonly Choice[]): Decision[] =>
  [...choices]
    .sort((a, b) => b.at - a.at)
    .map(choice => {
      const [key, about] = [choiceKey(choice), thingChosen(choice)];
      return {id: key.join('\n'), key, choice, name: nameOf(choice), hash: about && thingHash(about)};
    });
