import {fromUrl} from './element.ts';
import type {Read} from './page.ts';

/** The ref that the address names; nothing where the page shows another one: the content of an address may come long after it. */
export const refAgreed =
  (shown: Read<string>): Read<string> =>
  page => {
    const named = fromUrl('ref')(page);
    const told = shown(page)[0]?.value;
    return named.filter(({value}) => told === undefined || told.includes(value));
  };
