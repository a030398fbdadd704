import {chromium, type Page, type Route} from '@playwright/test';
import {chromiumPath} from '../browser.mjs';

/** The network is closed three times over: no name resolves, the page's policy forbids every load, and the route refuses what is left. */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,IsolateOrigins,site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance',
  // One process for all pages, as for the pages of one shop: to start one for each takes longer than to read it.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  // Nobody looks at these pages: to paint them in software is a quarter of the work.
  '--disable-gpu',
  '--disable-software-rasterizer',
];

// Scripts are refused by policy and not switched off, since without scripting <noscript> would come alive.
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; script-src";

const closed = async (page: Page, scripts: string) => {
  const headers = {'content-type': 'text/html; charset=utf-8', 'content-security-policy': `${policy} ${scripts}`};
  let next: string | undefined;
  const answer = (route: Route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort('blockedbyclient');
    // A second navigation is the page's own (meta refresh): `aborted` leaves the document in its place.
    if (next === undefined) return route.abort('aborted');
    const body = next;
    next = undefined;
    return route.fulfill({body, headers});
  };
  await page.route('**/*', answer);
  return async (html: string, url: string) => {
    // An address that differs only behind # would not load anew.
    if (page.url().replace(/#.*/s, '') === new URL(url).href.replace(/#.*/s, '')) await page.goto('about:blank');
    next = html;
    await page.goto(url, {waitUntil: 'domcontentloaded'});
  };
};

/**
 * Opens a browser tab with the network closed: `show` puts a text at an address, `run` reads it as a content script would. `scripts` are
 * those that pages may run, as a policy says it.
 */
export const openTab = async (scripts = "'none'") => {
  const browser = await chromium.launch({executablePath: await chromiumPath(), chromiumSandbox: false, args: flags});
  const page = await browser.newPage({serviceWorkers: 'block'});
  // Who asks knows how long to wait.
  page.setDefaultTimeout(0);
  const devtools = await page.context().newCDPSession(page);

  const evaluate = async (expression: string, contextId: number) => {
    const answer = await devtools.send('Runtime.evaluate', {expression, contextId, returnByValue: true, awaitPromise: true});
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as unknown;
  };

  /** Processor time that the page's thread has taken so far: ms. */
  const busy = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  // Time on the thread, so that other programs do not count.
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});

  return {
    show: await closed(page, scripts),
    /** Runs `script`, then `expression`, in a world of its own; gives the expression's value, and the processor time it took: ms. */
    run: async (script: string, expression: string) => {
      const {frameTree} = await devtools.send('Page.getFrameTree');
      const world = await devtools.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id, worldName: 'reader'});
      await evaluate(script, world.executionContextId);
      const before = await busy();
      const value = await evaluate(expression, world.executionContextId);
      return {value, took: (await busy()) - before};
    },
    close: () => browser.close(),
  };
};

export type Tab = Awaited<ReturnType<typeof openTab>>;
