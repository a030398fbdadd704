import type {Choice} from '../model/choice.ts';
import {completed} from '../model/completed.ts';
import {isChosen} from '../model/from.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {applyPicks} from './picks.ts';

/** The head of a thing, as far as its next snapshot depends on it. */
type Known = {latest: Snapshot<'listing'>; whole: Snapshot<'listing'>; seenAt: number};

/**
 * The snapshot by which history is corrected and not rewritten: of the page as it was last met, a moment later, with some of its fields said
 * anew.
 */
const correction = (
  {latest, seenAt}: Known,
  changes: Pick<Snapshot<'listing'>, 'fields' | 'from' | 'missing' | 'undecided'>,
): Snapshot<'listing'> => {
  const {seenAt: _, seenUrl: __, ...last} = latest;
  return {...last, ...changes, at: Math.max(latest.at, seenAt) + 1};
};

/** What follows from a choice for what is known of a thing; undefined: nothing. */
export const afterChoosing = (known: Known, choices: readonly Choice[]): Snapshot<'listing'> | undefined => {
  const whole = applyPicks(known.whole, choices);
  if (whole === known.whole) return undefined;
  const decided = Object.keys(known.whole.undecided).filter(field => !(field in whole.undecided));
  const {fields, from, missing, undecided} = known.latest;
  const of = <T>(record: Record<string, T>) =>
    Object.fromEntries(decided.flatMap(field => (field in record ? [[field, record[field]]] : [])));
  return correction(known, {
    fields: {...fields, ...of(whole.fields as Record<string, unknown>)},
    from: {...from, ...(of(whole.from) as Record<string, string>)},
    missing: missing.filter(field => !decided.includes(field)),
    undecided: Object.fromEntries(Object.entries(undecided).filter(([field]) => !decided.includes(field))),
  });
};

/** The field undecided again, as it was before the seller chose; undefined where it was not chosen. `history`: newest first. */
export const afterTakingBack = (known: Known, history: readonly Snapshot<'listing'>[], field: string): Snapshot<'listing'> | undefined => {
  const rivals = history.find(one => field in one.undecided)?.undecided[field];
  if (!rivals || !isChosen(known.whole.from[field])) return undefined;
  const {[field as 'title']: _, ...fields} = known.latest.fields;
  const {[field]: __, ...from} = known.latest.from;
  return correction(known, {...known.latest, fields, from, undecided: {...known.latest.undecided, [field]: rivals}});
};

/** What is known of a thing with another owner; undefined where that is known already. */
export const withOwner = (known: Known, owner: 'mine' | 'rival' | 'unknown', from: string): Snapshot<'listing'> | undefined =>
  (known.whole.fields.owner ?? 'unknown') === owner
    ? undefined
    : correction(known, {
        ...known.latest,
        fields: {...known.latest.fields, owner},
        from: {...known.latest.from, owner: from},
        missing: known.latest.missing.filter(field => field !== 'owner'),
      });

/** A decision about one thing: what holds of it now, the fields whose choice was taken back, and whose it is. */
export type Decided = {
  choices: readonly Choice[];
  takenBack: readonly string[];
  owner: {owner: 'mine' | 'rival' | 'unknown'; from: string};
};

/** The one snapshot by which what is known of a thing follows a decision; undefined: nothing of it changes. `history`: newest first. */
export const afterDeciding = (
  known: Known,
  history: readonly Snapshot<'listing'>[],
  {choices, takenBack, owner}: Decided,
): Snapshot<'listing'> | undefined => {
  let now = known;
  const then = (next: Snapshot<'listing'> | undefined) => {
    if (next) now = {latest: next, whole: completed(now.whole, next), seenAt: known.seenAt};
  };
  for (const field of takenBack) then(afterTakingBack(now, history, field));
  then(afterChoosing(now, choices));
  then(withOwner(now, owner.owner, owner.from));
  return now === known ? undefined : now.latest;
};
