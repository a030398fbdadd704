import {computed} from '@preact/signals';
import type {RateActions} from '../../components/rate-actions.ts';
import {ratesIn, rating, unrating} from '../../lib/choices/rates.ts';
import {now} from '../screen/screen.ts';
import {choices} from './choices.ts';
import {decide} from './deciding.ts';

/** The rates that the seller typed. */
export const rates = computed(() => ratesIn(choices.value));

/** Today where the seller is: YYYY-MM-DD. */
export const today = computed(() => new Intl.DateTimeFormat('en-CA', {dateStyle: 'short'}).format(now.value));

/** What the seller can say of rates. */
export const rateActions: RateActions = {
  onRate: said => void decide(rating(said, choices.peek(), Date.now()), {what: 'rated', count: 1}),
  onUnrate: rate => void decide(unrating(rate), {what: 'unrated', count: 1}),
};
