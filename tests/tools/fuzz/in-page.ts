import {atOnce, type Found, type Page, pageOf, type Read, type Steps} from '../../../lib/read/page.ts';
import {type PagePlan, readSteps, type Site, sitesAt} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';
import {learnEveryWord} from '../lab/every-word.ts';
import type {ReadInPage} from './check.ts';
import {longest, paceNow} from './pace.ts';

learnEveryWord();

type Reads = Record<string, Read<unknown> | null>;

/** The readers of a plan as they are, but noting what they throw: `readPage` goes on without the field, and nobody would know. */
const watchedPlan = (plan: PagePlan, thrown: string[]): PagePlan => {
  const watch = (field: string, read: Read<unknown>): Read<unknown> => {
    const told = (error: unknown) => {
      thrown.push(`${field}: ${error instanceof Error ? error.stack : error}`);
      return error;
    };
    function* inSteps(page: Page): Steps<Found<unknown>[]> {
      try {
        return read.inSteps ? yield* read.inSteps(page) : read(page);
      } catch (error) {
        throw told(error);
      }
    }
    return Object.assign((page: Page) => atOnce(inSteps(page)), {inSteps});
  };
  const reads = Object.entries(plan.read as Reads).map(([field, read]) => [field, read && watch(field, read)]);
  return {...plan, read: Object.fromEntries(reads)};
};

const watchedSite = (site: Site, thrown: string[]): Site => ({
  ...site,
  pages: Object.fromEntries(Object.entries(site.pages).map(([name, plan]) => [name, watchedPlan(plan, thrown)])),
});

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** Runs inside the page: what the reader sends, as text as the browser sends it, with what went wrong meanwhile. */
export const read = async (): Promise<string> => {
  const thrown: string[] = [];
  const watched = sites.map(site => watchedSite(site, thrown));
  const steps = readSteps(pageOf(document, location.href), sitesAt(watched, new URL(location.href)));
  let hang = 0;
  let step: ReturnType<typeof steps.next>;
  do {
    const before = performance.now();
    step = steps.next();
    hang = Math.max(hang, performance.now() - before);
  } while (!step.done);
  const {page, readings} = step.value;
  const pace = hang > longest ? paceNow() : 1;
  // A picture that somebody made of a text reports its failure in a task of its own.
  await pause(0);
  const {dataset} = document.documentElement;
  const hasRun = 'ran' in dataset || 'ran' in globalThis;
  return JSON.stringify({page, readings, thrown, hasRun, hang, pace} satisfies ReadInPage);
};
