import type {How as Nature} from '../lib/reports/margin.ts';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './how.css';

/** Whether a figure is measured, derived or estimated. */
export const How = ({how}: {how: Nature}) => <span class={`how ${how}`}>{useWords().t(`figures.how.${how}`)}</span>;

export const examples: Examples = {
  measured: () => <How how="measured" />,
  derived: () => <How how="derived" />,
  estimated: () => <How how="estimated" />,
};
