import {isTaught} from '../model/from.ts';
import {first, resting} from './element.ts';
import {type Read, TOLD} from './page.ts';

type Reads = Readonly<Record<string, Read<unknown> | null | undefined>>;

const asked = (own: Read<unknown> | null | undefined, any: Read<unknown> | null | undefined): Read<unknown> | null => {
  // Said to be nowhere on such pages: nobody looks for it.
  if (own === null) return null;
  return own && any ? unlessSaid(first(own, any), any) : (own ?? any ?? null);
};

/** What the seller said of a column goes before what the site's own selectors find. */
const unlessSaid = (usual: Read<unknown>, any: Read<unknown>): Read<unknown> =>
  resting([usual], page => {
    const said = page.corrections ? any(page).filter(({from}) => isTaught(from)) : [];
    const read = said.length ? said : usual(page);
    // The site knows a place for it, whatever the grid's columns are.
    page.memo.delete(TOLD);
    return read;
  });

/**
 * The plan for any page of a kind, with what a site knows better asked first: where its selectors find nothing any more, the page is read as
 * any other. What a site says to be null is not looked for.
 */
export const ahead = <P extends object>(own: Partial<P>, any: P): P =>
  Object.fromEntries(Object.entries(any as Reads).map(([field, read]) => [field, asked((own as Reads)[field], read)])) as P;
