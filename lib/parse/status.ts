import type {OrderState} from '../model/order-state.ts';
import {ownStatusWords, type StatusMeaning, statusWords} from './status-words.ts';
import {keyOf} from './word-key.ts';

type Table = Partial<Record<StatusMeaning, string>>;

/** The words of a table by their keys; a key under two meanings has neither. */
const byKey = (table: Table): Map<string, StatusMeaning | undefined> => {
  const found = new Map<string, StatusMeaning | undefined>();
  for (const [meaning, list] of Object.entries(table) as [StatusMeaning, string][])
    for (const word of list.split(/[|\n]/)) {
      const key = keyOf(word);
      if (key) found.set(key, found.has(key) && found.get(key) !== meaning ? undefined : meaning);
    }
  return found;
};

const everywhere = byKey(statusWords);
const own = new Map(Object.entries(ownStatusWords).map(([site, table]) => [site, byKey(table)]));

/** What one whole text says of an order, in any letter case and spacing; undefined where it is no word of a back end. `site`: whose word it is. */
export const statusMeaning = (text: string, site?: string): StatusMeaning | undefined => {
  const key = keyOf(text.slice(0, 100));
  return own.get(site ?? '')?.get(key) ?? everywhere.get(key);
};

/** The later a state is in the life of an order, the more it says: who sends may still wait for money, who pays back has been paid. */
const ranked: readonly OrderState[] = ['cancelled', 'returned', 'refunded', 'part-refunded', 'delivered', 'shipped', 'paid', 'pending'];

const isSent = (told: ReadonlySet<StatusMeaning>): boolean => told.has('shipped') || told.has('delivered');

/** Nothing but a dash or a bullet: an empty place. */
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** What a text says of an order: where it is no word of a back end as a whole, several with commas between them, of which each has to be known. */
const meaningsOf = (text: string, site: string | undefined): (StatusMeaning | undefined)[] => {
  const whole = statusMeaning(text, site);
  const parts = text.split(/[,，、]/);
  return whole || parts.length === 1 ? [whole] : parts.map(part => statusMeaning(part, site));
};

/**
 * The state of an order that all these words together mean: those of its status, of its payment, of its fulfilment. The one furthest in the
 * life of an order holds; to be unfulfilled says nothing of the payment, and to be made ready means paid where no word tells of the payment.
 * Undefined where a word is not known, where nothing tells of the payment, and where an order is both cancelled and sent.
 */
export const statusOf = (words: readonly string[], site?: string): OrderState | undefined => {
  const meanings = words.filter(word => !isEmpty(word)).flatMap(word => meaningsOf(word, site));
  const told = new Set(meanings.flatMap(one => one ?? []));
  if (meanings.includes(undefined) || (told.has('cancelled') && isSent(told))) return undefined;
  return ranked.find(state => told.has(state)) ?? (told.has('working') ? 'paid' : undefined);
};
