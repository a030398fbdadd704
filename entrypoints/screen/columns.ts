import {signal} from '@preact/signals';
import type {ColumnActions, ColumnsShown} from '../../components/columns-part.tsx';
import type {Outcome} from '../../lib/messages.ts';
import type {ColumnChoice} from '../../lib/model/choice.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import type {ColumnShown, GridShown} from '../../lib/model/grid-shown.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {COLUMNS, GATE, hasBundle} from '../../lib/registration.ts';
import {belongsTo, type Site, sitesAt} from '../../lib/site.ts';
import {siteById, sites} from '../../lib/sites/index.ts';
import {type TaughtThere, taughtName} from '../../lib/taught-hosts.ts';
import type {ColumnsJob} from '../columns/job.ts';
import browser from './browser.ts';
import {choose} from './choose.ts';

/** The page whose columns are looked at. */
export type Looked = {tabId: number; url: string};

/** What is shown, and of which page. */
const looked = signal<{url: string; shown: ColumnsShown} | undefined>(undefined);

/** The columns of the page at this address, as far as somebody looked. */
export const columnsOf = (url: string | undefined): ColumnsShown => (looked.value?.url === url ? looked.value?.shown : undefined);

/** The site whose back end stands at this address, where it has hosts of its own. */
const ownSite = (url: string): Site | undefined => sitesAt(sites, new URL(url)).find(hasBundle);

const ANY = 'back-end';

/**
 * May the page have tables of a back end? By what was read of it: orders, figures, goods of a back end; or nothing, where its address is that of no
 * shop.
 */
export const mayHaveColumns = (url: string | undefined, outcome: Outcome | undefined): boolean => {
  const own = url === undefined ? undefined : ownSite(url);
  if (url === undefined || (own && !own.backEnd)) return false;
  if (outcome?.state === 'nothing') return outcome.why === 'no-product' || outcome.why === 'not-ready';
  if (outcome?.state !== 'kept') return false;
  const isOfBackEnd = (site: string) => siteById(site)?.backEnd === true;
  return outcome.kept.some(one => 'key' in one && (own !== undefined || isOfBackEnd(one.key[0]) || one.key[3] === 'order'));
};

/**
 * Runs in the page, so it may use nothing from outside itself. It is handed a text: on the way the browser drops what is null, which says that
 * a column is nothing.
 */
const hand = (job: string): void => {
  (globalThis as {linchpinColumns?: ColumnsJob}).linchpinColumns = JSON.parse(job);
};

const taughtAt = async (url: string): Promise<ColumnsJob['taught']> => {
  const name = taughtName(hostOf(url));
  const there = ((await browser.storage.local.get(name))[name] ?? []) as TaughtThere;
  return there.filter(one => 'column' in one);
};

/** Looks how the columns of a page are understood, and shows it. */
const look = async ({tabId, url}: Looked): Promise<void> => {
  try {
    const words = ownSite(url)?.words;
    const job: ColumnsJob = {taught: await taughtAt(url), ...(words && {words})};
    await browser.scripting.executeScript({target: {tabId}, func: hand, args: [JSON.stringify(job)]});
    const [run] = await browser.scripting.executeScript({target: {tabId}, files: words ? [COLUMNS] : [GATE, COLUMNS]});
    looked.value = {url, shown: typeof run?.result === 'string' ? (JSON.parse(run.result) as GridShown[]) : 'refused'};
  } catch {
    looked.value = {url, shown: 'refused'};
  }
};

const choiceOf = ({url}: Looked, {signature}: ColumnShown, beside: readonly string[], meaning: string | null): ColumnChoice => {
  const site = ownSite(url);
  return {
    ...{kind: 'choice', what: 'column', site: site ? belongsTo(site) : ANY, host: hostOf(url), at: Date.now()},
    ...{column: signature, beside: [...new Set([...beside, signature])], meaning},
  };
};

/** What can be done about the columns of a page; `after`: once a decision is kept, and the page may be read anew. */
export const columnActions = (page: Looked | undefined, after: () => unknown): ColumnActions => {
  const decide = async (chosen: ColumnChoice[], drop: ColumnChoice[]): Promise<void> => {
    if (!page) return;
    await choose({choose: chosen, drop: drop.map(choiceKey)});
    await look(page);
    await after();
  };
  return {
    onLook: () => page && void look(page),
    // Said again it takes the place of what was said before.
    onSay: (grid, column, meaning) => page && void decide([choiceOf(page, column, column.said ?? grid.beside, meaning)], []),
    onUndo: column => page && void decide([], [choiceOf(page, column, column.said ?? [], null)]),
  };
};
