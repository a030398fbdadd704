import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, '.output/chrome-mv3');

/** A page that says nothing: `data-testid` is what the clock in it looks for. */
const staticPopup = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
<body style="width: 380px"><main><h1>Oak hook</h1><p><span data-testid="listing-score">80</span> of 100</p></main></body></html>
`;

const emptyFiles: Record<string, string> = {
  'wxt.config.ts': `export default {manifestVersion: 3, imports: false, manifest: {name: 'Empty', permissions: ['activeTab', 'scripting', 'storage']}};\n`,
  'entrypoints/content.ts': `import {defineContentScript} from 'wxt/utils/define-content-script';
export default defineContentScript({matches: ['http://*/*', 'https://*/*'], excludeMatches: ['https://ours.example/*'], main() {}});\n`,
  'entrypoints/popup/index.html': staticPopup,
  'entrypoints/bench/index.html': '<!doctype html><title>Bench</title>\n',
};

/** An extension that does nothing, built with the tool that builds ours, so that all that differs is ours. */
const buildEmpty = async (folder: string) => {
  for (const [path, text] of Object.entries(emptyFiles)) {
    mkdirSync(join(folder, path, '..'), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', folder], {cwd: folder});
  return join(folder, '.output/chrome-mv3');
};

/** Notes when a score stood on the screen: after the frame that paints it. */
const clock = `const note = () => {
  if (!/^\\d/.test(document.querySelector('[data-testid=listing-score]')?.textContent.trim() ?? '')) return false;
  requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.timeOrigin + performance.now(); }));
  return true;
};
if (!note()) new MutationObserver((_, observer) => note() && observer.disconnect()).observe(document, {childList: true, subtree: true, characterData: true});
`;

const withClock = (extension: string) => {
  const page = join(extension, 'popup.html');
  writeFileSync(join(extension, 'clock.js'), clock);
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<head>/, '<head><script src="/clock.js"></script>'));
};

/** Our own store code as a script for a page of the extension. */
const storeScript = async () => {
  const entry = fileURLToPath(new URL('in-extension.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, target: 'es2022', lib: {entry, formats: ['iife'], name: 'bench'}},
  });
  const chunk = (Array.isArray(made) ? made : [made]).flatMap(each => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The store could not be bundled.');
  return chunk.code;
};

export type Extensions = {ours: string; empty: string; close: () => void};

/** The built extension and an empty one, as folders to be loaded: copies, each with a page and a clock for the benchmarks. Throws where nothing is built. */
export const openExtensions = async (): Promise<Extensions> => {
  if (!existsSync(built)) throw new Error('.output/chrome-mv3 is missing: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  const close = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  try {
    const ours = join(folder, 'ours');
    cpSync(built, ours, {recursive: true});
    writeFileSync(join(ours, 'bench.js'), await storeScript());
    writeFileSync(join(ours, 'bench.html'), '<!doctype html><title>Bench</title><script src="/bench.js"></script>\n');
    const empty = await buildEmpty(join(folder, 'empty'));
    for (const one of [ours, empty]) withClock(one);
    return {ours, empty, close};
  } catch (error) {
    close();
    throw error;
  }
};
