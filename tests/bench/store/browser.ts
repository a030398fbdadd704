import {createReadStream, existsSync, mkdtempSync, rmSync} from 'node:fs';
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
globalThis.dismiss = script => { workers.get(script)?.terminate(); workers.delete(script); };
</script>`;

/** Serves scripts and folders on 127.0.0.1, isolated from other origins, as the peers' threads and clocks want it. */
export const serve = async (scripts: Record<string, string>, folders: Record<string, string> = {}) => {
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
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}/`, close: () => new Promise<void>(done => server.close(() => done()))};
};

/** A browser with a profile of its own on the disk, which outlives it. */
export const profile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-store-'));
  const open = async (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      executablePath: await chromiumPath(),
      chromiumSandbox: false,
      headless: true,
      args: ['--enable-precise-memory-info'],
    });
  return {folder, open, remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})};
};

type Scope = {ask: (script: string, verb: string, argument: unknown) => Promise<unknown>; dismiss: (script: string) => void};

/** Asks a worker of the page; `file`: the chosen file is the argument. */
export const ask = <T>(page: Page, script: string, verb: string, argument?: unknown): Promise<T> =>
  page.evaluate(
    ([name, what, about]) => (globalThis as unknown as Scope).ask(name as string, what as string, about),
    [script, verb, argument],
  ) as Promise<T>;

export const dismiss = (page: Page, script: string) => page.evaluate(name => (globalThis as unknown as Scope).dismiss(name), script);
