import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {Settled} from '../../../lib/model/reading.ts';
import {fromCaller} from './caller.ts';
import {addressIn, pageFile} from './page-file.ts';
import {openTab, type Tab} from './tab.ts';

const limit = 20_000;
const inPage = fileURLToPath(new URL('in-page.ts', import.meta.url));

export type PageReading = {
  page: string | null;
  site?: string;
  why?: string;
  readings: (Pick<Settled, 'kind' | 'shop' | 'ref' | 'fields' | 'missing' | 'undecided' | 'from'> & {host: string})[];
  /** Time spent in the reader, in the page: what is sent to the background is understood there. */
  ms: number;
  /** Beside it: time in which the browser parses the same page, without drawing it. */
  parseMs: number;
};

type Source = {file: string} | {html: string};

/** The extension's own reader with all its sites, as one script. */
const bundle = async (entry: string) => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // Sites that store builds leave out belong to the lab.
    mode: 'development',
    build: {write: false, minify: 'esbuild', target: 'es2022', lib: {entry, formats: ['iife'], name: 'linchpin'}},
  });
  const chunk = (Array.isArray(built) ? built : [built]).flatMap(each => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled');
  return chunk.code;
};

const within = async <T>(ms: number, work: Promise<T>) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`the page took longer than ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Processor time that the reader took in the page's thread: ms, whatever else the machine has to do. */
export type Took = {took: number};

type Options = {
  /** Sites switched off. */
  without?: string[];
  /** The file whose `read` runs in the page and gives its answer as JSON. */
  entry?: string;
  /** Sources of scripts that pages may run, as a policy says it. */
  scripts?: string;
  /** What `read` is given; absent: the sites switched off. */
  asked?: unknown;
  /** How long a page may take to be shown and read: ms. */
  patience?: number;
};

/** Opens a reader in a real browser that answers with `T`. A page that crashes or hangs throws, and the next one gets a new browser. */
export const openReaderOf = async <T>({without = [], entry = inPage, scripts, asked = without, patience = limit}: Options = {}) => {
  const script = await bundle(entry);
  let tab: Tab | undefined;
  const readIn = async (open: Tab, html: string, url: string) => {
    await open.show(html, url);
    const {value, took} = await open.run(script, `linchpin.read(${JSON.stringify(asked)})`);
    return {...(JSON.parse(String(value)) as T), took};
  };
  const close = async () => {
    const old = tab;
    tab = undefined;
    await old?.close();
  };
  return {
    close,
    read: async (source: Source, url: string | null | undefined): Promise<T & Took> => {
      const html = 'html' in source ? source.html : await pageFile(fromCaller(source.file));
      tab ??= await openTab(scripts);
      try {
        return await within(patience, readIn(tab, html, url ?? addressIn(html)));
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
};

/** Opens the extension's own reader. */
export const openReader = (options: {without?: string[]} = {}) => openReaderOf<PageReading>(options);

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

/** The verb `read`: a saved page in, what the extension reads on it out. */
export const answer = async (question: {file: string; url?: string | null}) => {
  reader ??= await openReader();
  const {page, readings, ms} = await reader.read({file: question.file}, question.url);
  return {page, readings: readings.map(({from: _, ...reading}) => reading), ms};
};

export const close = () => reader?.close();
