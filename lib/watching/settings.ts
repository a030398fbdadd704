import type {AlertChoice, Choice} from '../model/choice.ts';
import {EVERYWHERE} from '../model/choice-key.ts';

/** What the seller said of each alert; of the others our own proposal holds. */
export type AlertSettings = ReadonlyMap<string, Pick<AlertChoice, 'isOff' | 'line'>>;

export const alertSettings = (choices: readonly Choice[]): AlertSettings =>
  new Map(choices.flatMap(one => (one.what === 'alert' ? [[one.alert, {isOff: one.isOff, line: one.line}] as const] : [])));

/** Says whether an alert is wanted, and from which line on; `line` undefined: from that of our own proposal. */
export const setting = (alert: string, isOff: boolean, line: number | undefined, at: number): AlertChoice => ({
  ...{kind: 'choice', what: 'alert', ...EVERYWHERE, at, alert},
  ...(isOff && {isOff}),
  ...(line !== undefined && {line}),
});
