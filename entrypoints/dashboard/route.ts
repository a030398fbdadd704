import {signal} from '@preact/signals';
import {type Route, routeOf} from '../../lib/reports/route.ts';

/** Where the seller is. */
export const route = signal<Route>(routeOf(location.hash));

/** Keeps up with the address; a new view starts at its top, with the focus in it, as a new page would. */
export const followRoute = (): void => {
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
    scrollTo(0, 0);
    document.querySelector('main')?.focus({preventScroll: true});
  });
};
