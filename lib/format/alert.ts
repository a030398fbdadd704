import type {AlertAbout, AlertKept} from '../model/alert-kept.ts';
import type {Money} from '../model/money.ts';
import {figureText} from './figure.ts';
import type {Words} from './words.ts';

/** Titles of marketplaces are long: what is said of an alert is one sentence. */
const LONGEST = 80;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

const ofFigure = ({kpi}: AlertAbout, words: Words): Record<string, string | number> | undefined => {
  if (!kpi) return undefined;
  const {unit, currency, value, line = value, rest = value, days} = kpi;
  // Of a change its size, since the sentence says which way it goes.
  const asText = (figure: number): string => figureText(days === undefined ? figure : Math.abs(figure), unit, words, currency);
  return {value: asText(value), line: asText(line), rest: asText(rest), days: days ?? 0};
};

const said = (value: string | Money | undefined, words: Words): string =>
  value === undefined ? '–' : typeof value === 'string' ? short(value) : words.money(value);

/** What the sentences of an alert are filled with. */
export const alertFacts = ({about, state}: Pick<AlertKept, 'about' | 'state'>, words: Words): Record<string, string | number> =>
  ofFigure(about, words) ?? {
    title: about.title ? short(about.title) : words.t('listings.untitled'),
    ...{price: said(about.price, words), mine: said(about.mine, words), line: said(about.line, words), before: said(about.before, words)},
    what: about.what ? short(about.what) : words.t('listings.untitled'),
    place: about.place === undefined ? '–' : words.number(about.place),
    // What is a share of the price is below it, and places are counted.
    value: about.place === undefined ? words.percent(state.value) : words.number(state.value),
  };

/** What is the matter, in one sentence. */
export const alertSentence = (kept: Pick<AlertKept, 'alert' | 'about' | 'state'>, words: Words): string =>
  words.unit(`alert.${kept.alert}`, 'open', alertFacts(kept, words));
