import {effect, signal} from '@preact/signals';
import {placeName, placeNamed} from '../../lib/reports/daily.ts';
import {parseQuery, queryHash} from '../../lib/reports/listings-query.ts';
import {questionOf, roomHash} from '../../lib/reports/rooms.ts';
import type {Route} from '../../lib/reports/route.ts';
import {writeSettings} from '../../lib/settings.ts';
import {settings} from '../screen/screen.ts';
import {shops} from './choices.ts';
import {address, route} from './route.ts';

/** The name of the shop that is looked at in this tab, in whichever room; empty: all. */
const here = signal('');

type Placed = {place: string; hashAt: (place: string) => string};

/** The shop that an address names, and the same address with another; undefined: the room tells shops not apart. */
const placedAt = (at: Route): Placed | undefined => {
  if (!('query' in at)) return undefined;
  if (at.view === 'listings') {
    const query = parseQuery(at.query);
    return {place: query.place, hashAt: place => queryHash({...query, place})};
  }
  const question = questionOf(at.view, at.query);
  return question && 'place' in question
    ? {place: question.place, hashAt: place => roomHash({...question, place} as typeof question)}
    : undefined;
};

/** The shop that a merged one counts as. */
const countedAs = (name: string): string => {
  const shop = placeNamed(name);
  return shop ? placeName(shops.value.of(shop).shop) : name;
};

// A step in the history without a shop may be one at which all were looked at, or a link to a room: the former is marked.
const isMarked = (): boolean => (history.state as {isOfAll?: boolean} | null)?.isOfAll === true;
const mark = (): void => {
  try {
    history.replaceState({isOfAll: true}, '');
  } catch {
    // Browsers refuse hundreds of changes within seconds; then only the way back is not as it was.
  }
};

const settle = ({place, hashAt}: Placed): void => {
  if (place) {
    const counted = countedAs(place);
    if (counted !== place) address(hashAt(counted), {isStep: false});
    here.value = counted;
  } else if (isMarked() || here.peek() === '') {
    here.value = '';
    mark();
  } else address(hashAt(countedAs(here.peek())), {isStep: false});
};

/** Looks at one shop (empty: at all) from now on, in every room that tells shops apart, also after the dashboard was closed. */
export const lookAt = (place: string): void => {
  here.value = place;
  void writeSettings({place});
};

/** Keeps the shop in the address, so that a link shows the same wherever it is opened, and takes it along from room to room. */
export const followPlace = (): void => {
  here.value = settings.peek().place;
  effect(() => {
    const placed = placedAt(route.value);
    // Where shops were merged meanwhile, the address is set right.
    void shops.value;
    if (placed) settle(placed);
  });
};
