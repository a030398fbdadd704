import type {Page, Steps} from './page.ts';

/** What a reader makes of a page; undefined where a hostile page made it throw: all else is read all the same. */
export const attempt = <T>(work: (page: Page) => T, page: Page): T | undefined => {
  try {
    return work(page);
  } catch {
    return undefined;
  }
};

/** The same of one that works in steps. */
export function* inSteps<T>(work: (page: Page) => Steps<T>, page: Page): Steps<T | undefined> {
  try {
    return yield* work(page);
  } catch {
    return undefined;
  }
}
