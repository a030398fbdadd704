import type {Choice, RateChoice} from '../model/choice.ts';
import {choiceKey, EVERYWHERE} from '../model/choice-key.ts';
import type {Deciding} from './goods.ts';

/** What is typed of a rate: major units of `to` for one of `from`, on a day (YYYY-MM-DD). */
export type RateSaid = Pick<RateChoice, 'from' | 'to' | 'rate' | 'day'>;

const isOfPair = ({from, to}: RateSaid, one: RateChoice): boolean => one.from === from && one.to === to;

/** The rates that the seller typed, by their currencies. */
export const ratesIn = (choices: readonly Choice[]): RateChoice[] =>
  choices.filter((one): one is RateChoice => one.what === 'rate').sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1));

const keptOf = (said: RateSaid, at: number): RateChoice => ({kind: 'choice', what: 'rate', ...EVERYWHERE, ...said, at});

/** Keeps a rate (at: epoch ms) in the place of what was said of the same two currencies, either way round: two would contradict each other. */
export const rating = (said: RateSaid, choices: readonly Choice[], at: number): Deciding => {
  const turned = ratesIn(choices).filter(one => isOfPair({...said, from: said.to, to: said.from}, one));
  return {choose: [keptOf(said, at)], drop: turned.map(choiceKey)};
};

/** Takes a rate back. */
export const unrating = (rate: RateChoice): Deciding => ({choose: [], drop: [choiceKey(rate)]});
