import {listHeading, pageNumber, query} from './asked.ts';
import {cardsIn} from './cards.ts';
import {within} from './element.ts';
import type {Read} from './page.ts';
import type {CardPlan, Plan} from './plan.ts';
import {repeated} from './repeated.ts';
import {address, resultCard} from './result-card.ts';

/** How the list of any shop is read; a site's file says what it knows better of the cards: mostly the ref. */
export const anyList = (known: Partial<CardPlan> = {}): Plan<'search'> => ({
  query,
  heading: listHeading,
  page: pageNumber,
  results: cardsIn(repeated, {...resultCard, ...known}, 'cards'),
});

/** The first group of a pattern in the address that a card leads to. */
export const inLink = (pattern: RegExp): Read<string> => within(address, pattern);
