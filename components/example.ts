import type {ComponentChild} from 'preact';
import type {Language} from '../lib/format/language.ts';

/** Draws one state of a component, with what a shop would say in the language of the screen. */
type Show = (language: Language) => ComponentChild;

/**
 * One state of a component in the gallery. `width` of its place: px, as the component mostly has it; `press`: selectors of what is clicked,
 * one after another, once it is drawn, for states that only the seller's hand brings about.
 */
export type Example = Show | {show: Show; width?: number; press?: readonly string[]};

/** The states of a component by name, at the end of its file: the gallery shows them, store builds shed them. */
export type Examples = Record<string, Example>;

/** A callback for an example, where nothing happens. */
export const nothing = (): void => {};
