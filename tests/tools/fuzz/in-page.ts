import {pageOf} from '../../../lib/read/page.ts';
import {type PagePlan, readPage, type Site, sitesAt} from '../../../lib/site.ts';
import {sites} from '../../../lib/sites/index.ts';
import type {ReadInPage} from './check.ts';

type Reads = Record<string, ((page: never) => unknown) | null>;

/** The readers of a plan as they are, but noting what they throw: `readPage` goes on without the field, and nobody would know. */
const watchedPlan = (plan: PagePlan, thrown: string[]): PagePlan => {
  const watch = (field: string, read: (page: never) => unknown) => (page: never) => {
    try {
      return read(page);
    } catch (error) {
      thrown.push(`${field}: ${error instanceof Error ? error.stack : error}`);
      throw error;
    }
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
  const {page, readings} = readPage(pageOf(document, location.href), sitesAt(watched, new URL(location.href)));
  // A picture that somebody made of a text reports its failure in a task of its own.
  await pause(0);
  const {dataset} = document.documentElement;
  const hasRun = 'ran' in dataset || 'ran' in globalThis;
  return JSON.stringify({page, readings, thrown, hasRun} satisfies ReadInPage);
};
