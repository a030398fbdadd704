import {stored} from '../tools/demo/browser.ts';
import {type Good, go, hook, movingPage, shelf, stool} from './stage/moving.ts';
import {openSeller, type Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

const origin = 'https://moving.example';
const at = ({path}: Good) => origin + path;

type Head = {snapshots: number; seenAt: number; latest: {url: string; fields: {title?: string; price?: {amount: number}}}};
type Own = Awaited<ReturnType<Seller['dashboard']>>;

/** What was kept, one line a thing: where, what, for how much, how often it changed. */
const keptIn = async (own: Own) =>
  ((await stored(own)) as Head[])
    .map(({latest: {url, fields}, snapshots}) => `${url.replace(origin, '')} ${fields.title} ${fields.price?.amount} ${snapshots}`)
    .sort();

const line = ({path, title, price}: Good, snapshots = 1) => `${path} ${title} ${Math.round(Number(price) * 100)} ${snapshots}`;

test.beforeEach(async ({seller, web}) => {
  for (const good of [hook, shelf, stool]) web.putMoving(at(good), movingPage(good));
  web.putMoving(`${origin}/`, movingPage(undefined));
  await seller.grant(`${origin}/*`);
});

test('a shop of one document is read once at each address, and never with what belongs to the address before', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(at(hook));
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);

  await test.step('content that comes two seconds after the address', async () => {
    await page.evaluate(go(shelf.path, {late: 2000}));
    await expect.poll(() => keptIn(own)).toEqual([line(shelf), line(hook)].sort());
  });
  await test.step('another good at the same price', async () => {
    await page.evaluate(go(hook.path, {late: 100}));
    await page.waitForTimeout(2000);
    await page.evaluate(go(stool.path, {late: 300}));
    await expect.poll(() => keptIn(own)).toEqual([line(shelf), line(hook), line(stool)].sort());
  });
  await test.step('content that comes before the address', async () => {
    await page.evaluate(go(shelf.path, {first: true}));
    await page.waitForTimeout(2500);
    expect(await keptIn(own)).toEqual([line(shelf), line(hook), line(stool)].sort());
  });
  await test.step('the way back, by the browser’s own button', async () => {
    await page.goBack();
    await page.evaluate(`show(${JSON.stringify(stool.path)}, {})`);
    await page.waitForTimeout(2500);
    expect(await keptIn(own)).toEqual([line(shelf), line(hook), line(stool)].sort());
  });
});

test('an address whose content never comes is told as not ready, and its number leaves the toolbar', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  const badge = async () => {
    const [score] = await own.evaluate(async origin => {
      type Scope = {
        chrome: {tabs: {query: (by: object) => Promise<{id: number}[]>}; action: {getBadgeText: (of: object) => Promise<string>}};
      };
      const {chrome} = globalThis as unknown as Scope;
      const tabs = await chrome.tabs.query({url: `${origin}/*`});
      return Promise.all(tabs.map(({id}) => chrome.action.getBadgeText({tabId: id})));
    }, origin);
    return score;
  };
  const page = await seller.visit(at(hook));
  await expect.poll(badge).toMatch(/^\d+$/);
  await page.evaluate(`void ${go(shelf.path, {late: 60_000})}`);
  await expect.poll(badge).toBe('');
  await page.waitForTimeout(3000);
  expect(await keptIn(own)).toEqual([line(hook)]);
  const popup = await seller.openPopup(page);
  await expect(popup.getByText('The page has not finished loading')).toBeVisible();
  expect(await keptIn(own)).toEqual([line(hook)]);
});

test('from the list to a good and back to the list, in one document', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(`${origin}/`);
  await page.waitForTimeout(500);
  expect(await keptIn(own)).toEqual([]);
  await page.evaluate(go(shelf.path, {late: 700}));
  await expect.poll(() => keptIn(own)).toEqual([line(shelf)]);
  await page.evaluate(go('/', {late: 700}));
  await page.waitForTimeout(1500);
  await page.evaluate(go(stool.path, {late: 100, title: false}));
  await expect.poll(() => keptIn(own)).toEqual([line(shelf), line(stool)].sort());
});

test('content that comes late is read when it is there, once', async ({seller, web}) => {
  const own = await seller.dashboard('#/listings');
  web.putMoving(at(shelf), movingPage(shelf, {wait: 1500}));
  await seller.visit(at(shelf));
  await expect.poll(() => keptIn(own)).toEqual([line(shelf)]);
});

test('a price that comes after the title is waited for', async ({seller, web}) => {
  const own = await seller.dashboard('#/listings');
  const late = movingPage(hook, {
    extra: `const p = document.querySelector('.price'); const said = p.textContent; p.textContent = '';
    document.querySelector('script[type="application/ld+json"]').textContent = '{"@type":"Product","name":"Oak coat hook","offers":{}}';
    setTimeout(() => { p.textContent = said; }, 900);`,
  });
  web.putMoving(at(hook), late);
  await seller.visit(at(hook));
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);
});

test('a page that changes at its address is read again: by the seller’s choice, and by itself', async ({seller}) => {
  test.setTimeout(60_000);
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(at(hook));
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);
  const price = (text: string) =>
    page.evaluate(words => {
      // As frameworks do: the data and the element are renewed.
      const data = document.querySelector('script[type="application/ld+json"]') as HTMLScriptElement;
      data.textContent = data.textContent.replace(/"price":"[^"]*"/, `"price":"${Number.parseFloat(words)}"`);
      const old = document.querySelector('.price');
      const next = document.createElement('p');
      next.className = 'price';
      next.textContent = words;
      old?.replaceWith(next);
    }, text);
  await price('13.00 €');
  await expect.poll(() => keptIn(own)).toContain(line({...hook, price: '13.00'}, 2));
  await test.step('long after it was loaded', async () => {
    await page.waitForTimeout(16_000);
    await price('14.00 €');
    await expect.poll(() => keptIn(own)).toContain(line({...hook, price: '14.00'}, 3));
  });
});

test('a page that is prerendered is read when it is shown', async ({seller, web}) => {
  const own = await seller.dashboard('#/listings');
  const rules = JSON.stringify({prerender: [{source: 'list', urls: [shelf.path], eagerness: 'immediate'}]});
  web.putMoving(at(hook), movingPage(hook).replace('</head>', `<script type="speculationrules">${rules}</script></head>`));
  const page = await seller.visit(at(hook));
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);
  await test.step('what is only prerendered is not read', async () => {
    await page.waitForTimeout(1500);
    expect(await keptIn(own)).toEqual([line(hook)]);
  });
  await test.step('it is read when it is shown', async () => {
    await page.evaluate(path => location.assign(path), shelf.path);
    await expect.poll(() => keptIn(own)).toEqual([line(shelf), line(hook)].sort());
  });
});

test('a page that came back whole from the browser’s cache was met again', async ({web}) => {
  // Playwright switches the cache off unless told otherwise.
  const seller = await openSeller(web, {ignore: ['--disable-back-forward-cache']});
  await seller.grant(`${origin}/*`);
  const own = await seller.dashboard('#/listings');
  const seenAt = async () => ((await stored(own)) as Head[]).find(({latest}) => latest.url === at(hook))?.seenAt ?? 0;
  const cameBack = `addEventListener('pageshow', e => { if (e.persisted) document.title = 'It came back'; });`;
  web.putMoving(at(hook), movingPage(hook, {extra: cameBack}));
  const page = await seller.visit(at(hook));
  // Browsers leave out of the way back what nobody touched.
  await page.click('h1');
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);
  const before = await seenAt();
  await page.goto(at(shelf));
  await expect.poll(() => keptIn(own)).toEqual([line(shelf), line(hook)].sort());
  // Playwright’s own way back does not know the cache.
  await own.evaluate(async url => {
    type Tabs = {query: (by: object) => Promise<{id: number}[]>; goBack: (id: number) => Promise<void>};
    const {tabs} = (globalThis as unknown as {chrome: {tabs: Tabs}}).chrome;
    await tabs.goBack((await tabs.query({url}))[0]?.id ?? 0);
  }, at(shelf));
  await expect.poll(seenAt).toBeGreaterThan(before);
  expect(await keptIn(own)).toEqual([line(shelf), line(hook)].sort());
  const titles = () =>
    own.evaluate(async () => {
      type Tabs = {query: (by: object) => Promise<{title: string}[]>};
      return (await (globalThis as unknown as {chrome: {tabs: Tabs}}).chrome.tabs.query({})).map(({title}) => title);
    });
  expect(await titles()).toContain('It came back');
  await seller.close();
});

test('while reading is paused a page is not followed; afterwards it is read where it has come to', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  const pause = (paused: boolean) =>
    own.evaluate(async value => {
      type Scope = {chrome: {storage: {local: {set: (what: object) => Promise<void>}}}};
      await (globalThis as unknown as Scope).chrome.storage.local.set({paused: value});
    }, paused);
  const page = await seller.visit(at(hook));
  await expect.poll(() => keptIn(own)).toEqual([line(hook)]);
  await pause(true);
  await page.evaluate(go(shelf.path, {data: true}));
  await page.waitForTimeout(2000);
  await page.evaluate(go(stool.path, {data: true}));
  await page.waitForTimeout(2000);
  expect(await keptIn(own)).toEqual([line(hook)]);
  await pause(false);
  await expect.poll(() => keptIn(own)).toEqual([line(hook), line(stool)].sort());
  await page.evaluate(go(shelf.path, {data: true}));
  await expect.poll(() => keptIn(own)).toEqual([line(hook), line(shelf), line(stool)].sort());
});

test('a page that the seller asked for once is not followed to other goods', async ({seller, web}) => {
  const other = 'https://other.example';
  web.putMoving(other + hook.path, movingPage(hook));
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(other + hook.path);
  const popup = await seller.openPopup(page);
  await expect(popup.getByTestId('listing-score')).toBeVisible();
  await page.evaluate(go(shelf.path, {late: 50, data: true}));
  await page.waitForTimeout(2500);
  expect((await keptIn(own)).map(kept => kept.replace(other, ''))).toEqual([line(hook)]);
});
