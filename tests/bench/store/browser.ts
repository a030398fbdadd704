import {createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {type BrowserContext, chromium, type Page} from '@playwright/test';
import {chromiumPath} from '../../tools/browser.mjs';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
};

/** The page on which everything is measured: a file is chosen as a seller does, and workers are asked. */
const html = `<!doctype html><meta charset="utf-8"><title>Bench</title><input type="file"><script>
const workers = new Map();
globalThis.ask = (script, verb, argument) => new Promise((done, fail) => {
  const worker = workers.get(script) ?? new Worker(script, script.endsWith('.mjs') ? {type: 'module'} : {});
  workers.set(script, worker);
  worker.onmessage = ({data}) => 'failed' in data ? fail(new Error(data.failed)) : done(data.answer);
  worker.onerror = event => fail(new Error(event.message));
  worker.postMessage({verb, argument: argument === 'file' ? document.querySelector('input').files[0] : argument});
});
const [script, verb] = location.hash.slice(1).split(':');
if (script) globalThis.answered = ask(script, verb).then(answer => ({ms: performance.now(), answer}));
globalThis.dismiss = script => { workers.get(script)?.terminate(); workers.delete(script); };
</script>`;

/** Serves scripts and folders on 127.0.0.1, isolated from other origins, as the peers' threads and clocks want it. */
export const serve = async (scripts: Record<string, string>, folders: Record<string, string> = {}, port = 0) => {
  const server = createServer(({url = '/'}, response) => {
    const path = new URL(url, 'http://x').pathname;
    const [, first = '', ...rest] = path.split('/');
    const file = folders[first] && join(folders[first], ...rest);
    const text = path === '/' ? html : scripts[path.slice(1)];
    const isThere = text !== undefined || (file && existsSync(file));
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(path)] ?? (path === '/' ? 'text/html' : 'application/octet-stream'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'max-age=3600',
    });
    if (file && existsSync(file)) createReadStream(file).pipe(response);
    else response.end(text ?? '');
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const {port: own} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${own}/`, close: () => new Promise<void>(done => server.close(() => done()))};
};

/** A browser with a profile of its own on the disk, which outlives it. */
export const profile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-store-'));
  const open = async (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      executablePath: await chromiumPath(),
      chromiumSandbox: false,
      headless: true,
      // Memory is counted when it is asked for, and not when the browser finds the time.
      args: ['--enable-blink-features=ForceEagerMeasureMemory'],
    });
  return {folder, open, remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})};
};

type Scope = {
  answered: Promise<{ms: number; answer: unknown}>;
  measureUserAgentSpecificMemory: () => Promise<{bytes: number}>;
  ask: (script: string, verb: string, argument: unknown) => Promise<unknown>;
  dismiss: (script: string) => void;
};

/** Asks a worker of the page; `file`: the chosen file is the argument. */
export const ask = <T>(page: Page, script: string, verb: string, argument?: unknown): Promise<T> =>
  page.evaluate(
    ([name, what, about]) => (globalThis as unknown as Scope).ask(name as string, what as string, about),
    [script, verb, argument],
  ) as Promise<T>;

export const dismiss = (page: Page, script: string) => page.evaluate(name => (globalThis as unknown as Scope).dismiss(name), script);

/** Opens the page anew and lets it ask at once; ms from the beginning of its loading to the answer. */
export const reload = async <T>(page: Page, origin: string, script: string, verb: string): Promise<{ms: number; answer: T}> => {
  await page.goto('about:blank');
  await page.goto(`${origin}#${script}:${verb}`);
  return page.evaluate(() => (globalThis as unknown as Scope).answered) as Promise<{ms: number; answer: T}>;
};

/** What the page and its workers hold: bytes. */
export const memory = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const {performance: clock} = globalThis as unknown as {performance: Pick<Scope, 'measureUserAgentSpecificMemory'>};
    return (await clock.measureUserAgentSpecificMemory()).bytes;
  });

/** Where a browser keeps what pages store: databases and files of their own. */
const STORES = ['IndexedDB', 'File System', 'WebStorage'];

/** What pages stored in a profile has on the disk: bytes. */
export const stored = (folder: string): number =>
  STORES.map(name => join(folder, 'Default', name))
    .filter(existsSync)
    .flatMap(store => readdirSync(store, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile()))
    .reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0);

/** Resident memory of all pages of a browser, as Linux counts it: bytes; undefined elsewhere. */
export const resident = async (context: BrowserContext): Promise<number | undefined> => {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools || !existsSync('/proc/self/statm')) return undefined;
  const {processInfo} = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const pages = processInfo.filter(({type}) => type === 'renderer');
  const sizes = pages.map(({id}) => Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096);
  return sizes.reduce((sum, one) => sum + one, 0);
};
