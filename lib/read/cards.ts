import type {CardWords} from '../model/reading.ts';
import {all} from './element.ts';
import {atOnce, type Found, note, type Page, partOf, type Read, type Steps} from './page.ts';
import type {CardPlan} from './plan.ts';

/** Most cards that are looked at: no shop shows more on one page. */
const MOST = 500;

/** Every field of one card with its candidates; what the card does not show is left out. */
const cardWords = (page: Page, root: Element, reads: CardPlan): CardWords['cards'][number] => {
  const card = partOf(page, root);
  const found = Object.entries(reads).flatMap(([field, read]) => {
    const values = read ? read(card).map(({value}) => value) : [];
    // A card that could say so and does not has no paid place.
    return values.length ? [[field, values]] : read && field === 'sponsored' ? [[field, [false]]] : [];
  });
  return Object.fromEntries(found);
};

/**
 * The cards of a list, each read by itself: the reads look within the card (`''` is the card). What has neither a ref nor a page of its
 * own nor a name is no card, nor is what stands in another card. Places are counted in the page's order.
 */
export const cards = (selector: string, reads: CardPlan): Read<CardWords> =>
  cardsIn(page => all(page, selector).filter(root => !root.parentElement?.closest(selector)), reads, selector);

type FindCards = {(page: Page): Element[]; rests?: Read<unknown>['rests']};

/** The cards that somebody else has found; `from` says where. */
export const cardsIn = (find: FindCards, reads: CardPlan, from: string): Read<CardWords> => {
  const rests = new Set([find, ...Object.values(reads)].flatMap(read => read?.rests ?? []));
  function* inSteps(page: Page): Steps<Found<CardWords>[]> {
    for (const workOut of rests) {
      workOut(page);
      yield;
    }
    const roots = find(page).slice(0, MOST);
    for (const root of roots.slice(0, 1)) note(page, root);
    const named: CardWords['cards'][number][] = [];
    for (const root of roots) {
      yield;
      const card = cardWords(page, root, reads);
      if (card.ref || card.url || card.title) named.push(card);
    }
    return named.length ? [{value: {cards: named}, from}] : [];
  }
  return Object.assign((page: Page) => atOnce(inSteps(page)), {inSteps});
};
