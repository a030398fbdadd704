import type {Choice, Pick, Prefer} from '../model/choice.ts';
import {type ChoiceKey, choiceKey} from '../model/choice-key.ts';
import {chosenFrom} from '../model/from.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';

type Rivals = readonly {value?: unknown; from: string}[];
type Said = {value: unknown; from: string};

/** Rival values, whatever their order and however they are written. */
const valuesOf = (rivals: Rivals): string =>
  rivals
    .map(({value}) => JSON.stringify(value))
    .sort()
    .join('\n');

const isPick = (one: Choice): one is Pick => one.what === 'pick';
const isPrefer = (one: Choice): one is Prefer => one.what === 'prefer';

/** Picked for this very thing, and the page still offers the same values. */
const picked = (s: Snapshot<'listing'>, field: string, rivals: Rivals, choices: readonly Choice[]): Said | undefined => {
  const name = thingOf(s).join('\n');
  const pick = choices
    .filter(isPick)
    .find(
      one => one.field === field && thingOf({...one, kind: one.thing}).join('\n') === name && valuesOf(one.rivals) === valuesOf(rivals),
    );
  return pick && {value: pick.value, from: pick.from};
};

/** Preferred on this host: the one rival from that source. */
const preferred = (s: Snapshot<'listing'>, field: string, rivals: Rivals, choices: readonly Choice[]): Said | undefined => {
  const source = choices
    .filter(isPrefer)
    .find(one => one.field === field && one.host === s.host && one.site === s.site && one.thing === s.kind)?.from;
  const [only, ...others] = rivals.filter(({from}) => from === source);
  return only && others.length === 0 ? {value: only.value, from: only.from} : undefined;
};

/** A snapshot in which the seller has chosen the value of a field. */
const withChosen = (s: Snapshot<'listing'>, field: string, {value, from}: Said): Snapshot<'listing'> => {
  const {[field]: _, ...undecided} = s.undecided;
  return {
    ...s,
    fields: {...s.fields, [field]: value},
    from: {...s.from, [field]: chosenFrom(from)},
    missing: s.missing.filter(name => name !== field),
    undecided,
  };
};

/** What was read, with the undecided fields that the seller decided once and for all; `choices`: about the thing and about its host. */
export const applyPicks = (s: Snapshot<'listing'>, choices: readonly Choice[]): Snapshot<'listing'> =>
  Object.entries(s.undecided).reduce((known, [field, rivals]) => {
    const said = picked(s, field, rivals, choices) ?? preferred(s, field, rivals, choices);
    return said ? withChosen(known, field, said) : known;
  }, s);

/** Which of the rival values of which field of what is known of a thing, and whether this holds for the whole host. */
export type Picking = {whole: Snapshot<'listing'>; field: string; rival: number; isAlways: boolean; at: number};

/** The choice that a seller makes by taking one of the rivals; undefined where it is not there (any more). */
export const pickOf = ({whole, field, rival, isAlways, at}: Picking): Pick | Prefer | undefined => {
  const rivals = whole.undecided[field];
  const one = rivals?.[rival];
  if (!rivals || !one) return undefined;
  const {site, host, kind: thing, shop, ref} = whole;
  const place = {kind: 'choice', site, host, thing, field, at} as const;
  if (isAlways) return {...place, what: 'prefer', from: one.from};
  return {...place, what: 'pick', shop, ref, rivals: rivals.map(({value, from}) => ({value, from})), value: one.value, from: one.from};
};

/** Can a source be told from the others, so that it can be preferred on the whole host? */
export const isPreferable = (rivals: Rivals, rival: number): boolean =>
  rivals.filter(({from}) => from === rivals[rival]?.from).length === 1;

/** The keys of all choices by which the seller may have picked the value of a field of a thing. */
export const keysOfPicks = ({site, host, kind: thing, shop, ref}: Snapshot<'listing'>, field: string): ChoiceKey[] => {
  const place = {kind: 'choice', site, host, thing, field, from: '', at: 1} as const;
  return [choiceKey({...place, what: 'pick', shop, ref, rivals: [], value: null}), choiceKey({...place, what: 'prefer'})];
};
