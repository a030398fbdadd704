import type {Image} from '../model/listing.ts';
import {labelField} from '../parse/form-means.ts';
import {inside} from './asks.ts';
import {seenText} from './element.ts';
import type {Read} from './page.ts';
import {parentOf} from './parent.ts';
import {imagesOf} from './pictures.ts';
import {rootsOf} from './roots.ts';

const HEADS = 'legend,h1,h2,h3,h4,h5,label,[class*=title i],[class*=label i]';

/** The smallest block around a heading that speaks of pictures and holds any, without a field of other meaning. */
const picturesUnder = (head: Element): Element[] => {
  for (let up = parentOf(head), steps = 0; up && steps < 5; up = parentOf(up), steps++) {
    const pictures = inside(up, 'img[src]');
    if (pictures.length) return up.querySelectorAll('textarea,select').length ? [] : pictures;
  }
  return [];
};

/** The pictures of a listing: those under a heading that calls them so. */
export const formPictures: Read<Image[]> = page => {
  for (const root of rootsOf(page))
    for (const head of root.querySelectorAll(HEADS)) {
      const words = head.textContent.length < 60 ? seenText(head).replace(/[\d()/\s]+$/, '') : '';
      const value = words && labelField(words) === 'pictures' ? imagesOf(page, picturesUnder(head)) : [];
      if (value.length) return [{value, from: `pictures under “${words}”`}];
    }
  return [];
};
