import {type Corrections, type Page, pageOf} from './read/page.ts';
import {type PageReading, readPage, readSteps, type Site} from './site.ts';
import type {ReadWith} from './taught.ts';

/** One look at the open page: what it says, and the elements that said so. */
export type Look = {read: PageReading; places: Element[]};

/** The page is kept from going on for so long at most, where no single step of reading takes longer: ms. */
const SLICE = 6;
/** A page that is exchanged while it is read is begun anew, so often at most. */
const AGAIN = 3;
/** It is when it has stood still for a moment, and soon after where it never does: ms. Half of a change would have to be read once more. */
const [STILL, RESTLESS] = [50, 300];

type Yielding = {scheduler?: {yield?: () => Promise<void>}};

/** Lets the page go on with what waits (a click, a frame), and resolves as soon as it may be gone on here. */
const breathe = (): Promise<void> => (globalThis as Yielding).scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve, 0));

/** Resolves once nothing in the document has changed for a moment, or it never rests. */
const stillness = (doc: Document): Promise<void> =>
  new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(restless);
      resolve();
    };
    const restless = setTimeout(end, RESTLESS);
    let still = setTimeout(end, STILL);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(end, STILL);
    });
    observer.observe(doc, {childList: true, characterData: true, subtree: true});
  });

/** Notes what changes in the document; for as long as a reading takes. */
const watchChanges = (doc: Document) => {
  const [changed, filled] = [new Set<Node>(), new Set<Node>()];
  const keep = (records: MutationRecord[]) => {
    for (const {target, type} of records) {
      changed.add(target);
      // A row under the pointer changes how it looks, and says the same.
      if (type !== 'attributes') filled.add(target);
    }
  };
  const observer = new MutationObserver(keep);
  observer.observe(doc, {childList: true, characterData: true, attributes: true, subtree: true});
  const holds = (nodes: Set<Node>) => (place: Node) => [...nodes].some(node => place.contains(node));
  return {
    end: () => observer.disconnect(),
    /** Did any of the places change, or go, or what the rows stand in, so far? */
    touched: ({places, around = []}: Page): boolean => {
      keep(observer.takeRecords());
      return places.some(place => !place.isConnected) || places.some(holds(changed)) || around.some(holds(filled));
    },
  };
};

/** Reads in slices; undefined where the address or what was read changed in between: half of it would be of the page before. */
const readInSlices = async (page: Page, sites: readonly Site[], now: () => number): Promise<PageReading | undefined> => {
  const {doc} = page;
  const address = doc.URL;
  const changes = watchChanges(doc);
  const steps = readSteps(page, sites);
  try {
    // The browser has just compiled what reads.
    if (!doc.hidden) await breathe();
    for (let began = now(); ; ) {
      const {done, value} = steps.next();
      // What becomes of a long reading takes a while too. Nobody waits for a hidden tab, and there pauses are long.
      const isOver = now() - began >= (done ? SLICE / 4 : SLICE) && !doc.hidden;
      if (!isOver && !done) continue;
      if (isOver) await breathe();
      if (doc.URL !== address || changes.touched(page)) return undefined;
      if (done) return value;
      began = now();
    }
  } finally {
    changes.end();
  }
};

/** What the page says, what the seller taught included, where `read` is what it says without. */
export type Complete = (page: Page, sites: readonly Site[], read: PageReading, readWith: ReadWith) => PageReading;

/** What the seller taught on this host: what columns mean, and where fields stand. */
export type TaughtHere = {columns?: Corrections | undefined; complete?: Complete | undefined};

/** What is known here besides the page: what the seller taught, and what completes a reading by the page's own data. */
export type Known = {taught?: TaughtHere | undefined; told?: Complete | undefined};

/** The open page, and a clock: ms. */
export type Open = {doc: Document; now: () => number};

/**
 * Looks at the open page as it stands now, with the sites its address may belong to; `atOnce`: before the call returns, for a page that is
 * just being left.
 */
export const lookAtPage = async (
  {doc, now}: Open,
  sites: readonly Site[],
  {isLeft, taught, told, atOnce}: Known & {isLeft?: Page['isLeft'] | undefined; atOnce?: boolean | undefined} = {},
): Promise<Look> => {
  for (let left = atOnce ? 0 : AGAIN; ; left -= 1) {
    const page = {...pageOf(doc, doc.URL, isLeft), corrections: taught?.columns};
    // One that never rests is read at one go.
    const read = left > 0 ? await readInSlices(page, sites, now) : readPage(page, sites);
    const whole = read && (told?.(page, sites, read, readPage) ?? read);
    if (whole) return {read: taught?.complete?.(page, sites, whole, readPage) ?? whole, places: page.places};
    // In a hidden tab nobody waits, and timers are slow.
    if (!doc.hidden) await stillness(doc);
  }
};
