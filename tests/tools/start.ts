import {spawn} from 'node:child_process';
import {mkdir, rm} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {wordsOf} from '../../lib/format/words.ts';
import {rules} from '../../lib/rules/index.ts';
import {sites} from '../../lib/sites/index.ts';
import {isHeadOf} from '../../lib/store/read.ts';
import {visitShop} from './demo/audit.ts';
import {grant, type Opened, openBrowser} from './demo/browser.ts';
import {findingsOf, findingsTable, summary} from './demo/findings.ts';
import {judge} from './demo/judge.ts';
import {sales} from './demo/sales.ts';
import {screenshots} from './demo/screenshots.ts';
import {startDemoShop} from './demo-shop/server.ts';

const root = resolve(import.meta.dirname, '../..');
const extension = join(root, '.output/chrome-mv3-demo');
const output = join(root, '.output/demo');
/** A headless run that takes longer than this hangs. */
const longest = 240_000;

const say = (text: string) => console.log(text);

const usage = `npm start [-- --headless] [-- --seed N] [-- --port N] [-- --pictures FOLDER]

Builds the extension, starts the embedded demo shop on 127.0.0.1 and opens a browser with the extension on a listing page of its back
end. Without a display, or with --headless, it audits the shop by itself, prints what it found and saves screenshots in .output/demo/ (or the folder named: npm start -- --headless
--pictures docs/pictures makes those of the READMEs).
Its browser is Chromium (CHROMIUM_PATH names another): Chrome itself no longer takes extensions from the command line. To use the
extension there, run npm run build, open chrome://extensions, switch on developer mode, and load .output/chrome-mv3 unpacked.`;

/** Builds the extension with the sites that store builds leave out. Rejects with what the build said when it fails. */
const build = () =>
  new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'demo'], {cwd: root});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
    child.on('error', fail);
    child.on('exit', code => (code === 0 ? done() : fail(new Error(`The extension could not be built.\n${output.trim()}`))));
  });

const hasDisplay = () =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Leaves the browser to the seller until it is closed. */
const show = async (opened: Opened, shop: string) => {
  const {context, id} = opened;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${shop}/admin/listings`);
  say('Click on Linchpin in the toolbar (behind the puzzle piece), on this page or on any page of the shop.');
  say(`Dashboard: chrome-extension://${id}/dashboard.html`);
  say('The demo ends when you close the browser.');
  await context.waitForEvent('close', {timeout: 0});
};

/** Reads the whole shop as a seller would, prints what the extension kept and judged, and saves pictures of it. */
const audit = async (opened: Opened, shop: string, pictures: string) => {
  const own = opened.context.pages()[0] ?? (await opened.context.newPage());
  await own.goto(`chrome-extension://${opened.id}/dashboard.html`);
  await grant(opened, own, 'http://127.0.0.1/*');
  const heads = await visitShop(opened.context, own, shop, say);
  const findings = findingsOf(heads.filter(isHeadOf('listing')), judge, Date.now());
  say('Taking pictures …');
  const taken = await screenshots(opened, own, findings, pictures);
  const words = wordsOf('en', rules, sites);
  say(`\n${findingsTable(findings, words)}\n`);
  for (const line of [...summary(findings), sales(heads.filter(isHeadOf('order')), words, Date.now())]) say(line);
  say(`Screenshots: ${taken.map(path => relative(root, path)).join(', ')}`);
};

const inTime = async (work: Promise<void>) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The demo did not end within ${longest / 1000} s.`)), longest);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

type Choice = {seed: number; port: number; isShown: boolean; pictures: string};

const demo = async ({seed, port, isShown, pictures}: Choice) => {
  say('Building the extension …');
  await build();
  const shop = await startDemoShop({seed, port});
  say(`Demo shop: ${shop.url}/admin/listings`);
  let opened: Opened | undefined;
  try {
    opened = await openBrowser({extension, headless: !isShown});
    await (isShown ? show(opened, shop.url) : inTime(audit(opened, shop.url, pictures)));
  } finally {
    await opened?.close();
    await shop.close();
  }
};

const whole = (text: string, name: string) => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not “${text}”.`);
  return Number(text);
};

/** `npm start`: the main job, shown in a window or, where there is none, run to its end. The exit code. */
export const main = async (args: string[]): Promise<number> => {
  try {
    const options = {
      help: {type: 'boolean'},
      headless: {type: 'boolean'},
      seed: {type: 'string'},
      port: {type: 'string'},
      pictures: {type: 'string'},
    } as const;
    const {values} = parseArgs({args, options});
    if (values.help) {
      say(usage);
      return 0;
    }
    const choice = {seed: whole(values.seed ?? '1', 'seed'), port: whole(values.port ?? '0', 'port')};
    const pictures = values.pictures ? resolve(values.pictures) : output;
    const isShown = !values.headless && hasDisplay();
    if (!isShown) {
      say('No window: the demo runs by itself.');
      await rm(output, {recursive: true, force: true});
      await mkdir(pictures, {recursive: true});
    }
    await demo({...choice, isShown, pictures});
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};
