import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {orShown} from './around.ts';
import {seenText} from './element.ts';
import {named} from './names.ts';
import type {Read} from './page.ts';

/** The ways to the product that the page shows, each step with where it leads; which is one, and without what, is worked out in the background. */
export const crumbs: Read<ShownWords | MarkupWords> = page => {
  const trails = [...page.doc.querySelectorAll('nav[aria-label*=crumb i]'), ...named(page, /crumb/i)];
  const shown = trails.slice(0, 6).map(trail => {
    const links = [...trail.querySelectorAll('a')].slice(0, 20);
    return links.map(link => [seenText(link).slice(0, 200), link.getAttribute('href') ?? '']);
  });
  return orShown(page, shown, 'page breadcrumb');
};
