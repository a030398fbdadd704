import {signal} from '@preact/signals';
import {type Route, routeOf} from '../../lib/reports/route.ts';

/** Where the seller is. */
export const route = signal<Route>(routeOf(location.hash));

const placeOf = (at: Route): string => (at.view === 'listing' ? `listing ${at.id}` : at.view);

/** Keeps up with the address; a new view starts at its top, with the focus in it, as a new page would. */
export const followRoute = (): void => {
  addEventListener('hashchange', () => {
    const before = placeOf(route.value);
    route.value = routeOf(location.hash);
    if (placeOf(route.value) === before) return;
    scrollTo(0, 0);
    document.querySelector('main')?.focus({preventScroll: true});
  });
};

/** Writes what the seller chose within a view into the address: as a step of its own, which can be gone back, or into the last. */
export const address = (hash: string, {isStep}: {isStep: boolean}): void => {
  try {
    if (isStep) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // Browsers refuse hundreds of changes within seconds; the view itself goes on.
  }
  route.value = routeOf(hash);
};
