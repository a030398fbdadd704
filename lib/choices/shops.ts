import type {Choice, ShopChoice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {Shop} from '../model/day-total.ts';
import type {Deciding} from './goods.ts';

const isSame = (a: Shop, b: Shop): boolean => a.site === b.site && a.host === b.host && a.shop === b.shop;

/** What the seller said of a shop; undefined: nothing. */
export const saidOf = (shop: Shop, choices: readonly Choice[]): ShopChoice | undefined =>
  choices.find((one): one is ShopChoice => one.what === 'shop' && isSame(one, shop));

const changed = ({site, host, shop}: Shop, choices: readonly Choice[], at: number, change: Partial<ShopChoice>): Deciding => {
  const said = saidOf({site, host, shop}, choices);
  const merged: ShopChoice = {...said, kind: 'choice', what: 'shop', site, host, shop, at, ...change};
  const {name, timeZone, mergedInto, ...rest} = merged;
  const next: ShopChoice = {...rest, ...(name && {name}), ...(timeZone && {timeZone}), ...(mergedInto && {mergedInto})};
  const isNothing = !name && !timeZone && !mergedInto;
  return isNothing ? {choose: [], drop: [choiceKey(next)]} : {choose: [next], drop: []};
};

const LONGEST = 300;

/** Gives a shop a name (without one: takes it away); what else was said of it stays. */
export const naming = (shop: Shop, name: string, choices: readonly Choice[], at: number): Deciding =>
  changed(shop, choices, at, {name: name.trim().slice(0, LONGEST) || undefined});

/** Has a shop count as another. */
export const merging = (shop: Shop, {site, host, shop: id}: Shop, choices: readonly Choice[], at: number): Deciding =>
  changed(shop, choices, at, {mergedInto: {site, host, shop: id}});

/** Has a shop count for itself again; its name and time zone stay. */
export const unmerging = (shop: Shop, choices: readonly Choice[], at: number): Deciding =>
  changed(shop, choices, at, {mergedInto: undefined});

/** What brings back what stood before a decision; `before`: what was chosen under its keys. */
export const undoing = ({choose, drop}: Deciding, before: readonly Choice[]): Deciding => {
  const kept = new Set(before.map(one => choiceKey(one).join('\n')));
  const keys = [...choose.map(choiceKey), ...drop];
  return {choose: [...before], drop: keys.filter(key => !kept.has(key.join('\n')))};
};
