import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {propTexts} from '../parse/json.ts';
import {around, isOwn, orShown} from './around.ts';
import {things} from './markup.ts';
import type {Read} from './page.ts';

const FILMS = 'video,video source,iframe[src*=youtu],iframe[src*=vimeo]';
/** Most pages have neither, and are told so at once. */
const FILM = ['video', 'iframe'];

/** The addresses of the product's films: in markup, or embedded near the heading. */
export const videos: Read<ShownWords | MarkupWords> = page => {
  const told = things(page).map(({types, node}) =>
    types.includes('VideoObject') ? (propTexts(node, 'contentUrl')[0] ?? propTexts(node, 'embedUrl')[0]) : '',
  );
  const embedded = around(
    page,
    [...(FILM.some(tag => page.doc.getElementsByTagName(tag).length) ? page.doc.querySelectorAll(FILMS) : [])].filter(element =>
      isOwn(page, element),
    ),
  ).map(element => element.getAttribute('src'));
  return orShown(page, [...told, ...embedded].flatMap(address => address || []).slice(0, 50), 'markup and page');
};
