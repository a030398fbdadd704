import type {BrowserContext, Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {begin, type Good, good, readToday, shopOf, start} from './stage/checking.ts';
import {loginPage, wallPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const amazon: Good = {host: 'amazon.de', ref: 'B00OAKHOOK', url: 'https://www.amazon.de/dp/B00OAKHOOK', title: 'Oak hook at Amazon'};

/** Notes when which page of a shop was opened, and in which window. */
const openings = (context: BrowserContext) => {
  const found: {url: string; at: number; page: Page}[] = [];
  context.on('page', page =>
    page.on('framenavigated', frame => {
      if (/^https:/.test(frame.url())) found.push({url: frame.url(), at: Date.now(), page});
    }),
  );
  return found;
};

test('twelve pinned pages are checked one after another, though one asks for a human and the background is killed', async ({
  seller,
  web,
}) => {
  test.setTimeout(240_000);
  const wall = good('wall.example', 1);
  const all = [...shopOf('oak.example', 4), ...shopOf('ash.example', 4), ...shopOf('elm.example', 3), wall];
  const closed = good('closed.example', 1);
  const own = await begin(seller, web, [...all, closed, amazon], [...new Set(all.map(({host}) => host)), 'www.amazon.de']);
  web.put(wall.url, wallPage);
  web.put(
    amazon.url,
    '<title>Oak hook</title><div id="ppd"><h1 id="productTitle">Oak hook</h1><span class="a-price"><span class="a-offscreen">12,00 €</span></span></div>',
  );
  const opened = openings(seller.context);
  const progress = own.getByTestId('progress');
  const done = async () => Number(await progress.getAttribute('data-done'));

  await test.step('what may not be opened is named: a host to be allowed, a site where the seller opens pages', async () => {
    await expect(own.getByTestId('check').getByText('12 pages were not seen today.')).toBeVisible();
    await expect(own.getByTestId('check-closed').getByTestId('site-access')).toContainText('closed.example');
    await expect(own.getByTestId('by-hand')).toHaveAttribute('data-done', 'false');
    await own.getByTestId('check-all').click();
    await expect(own.getByTestId('check').getByRole('status')).toContainText('oak.example');
    await own.getByTestId('check-yes').click();
  });

  await test.step('paused in the popup, nothing more is opened; gone on with in the room', async () => {
    await expect.poll(done, {timeout: 60_000}).toBeGreaterThanOrEqual(2);
    const popup = await seller.dashboard('#/settings');
    await popup.goto(`chrome-extension://${seller.id}/popup.html`);
    await expect(popup.getByTestId('check-line')).toContainText('of 12');
    await popup.getByTestId('check-pause').click();
    await expect(progress).toHaveAttribute('data-state', 'paused');
    await own.waitForTimeout(1500);
    const before = opened.length;
    await own.waitForTimeout(4000);
    expect(opened.length).toBe(before);
    await popup.close();
    await own.getByTestId('check-go-on').click();
    await expect(progress).toHaveAttribute('data-state', 'running');
  });

  await test.step('the background is killed, and goes on', async () => {
    await expect.poll(done, {timeout: 90_000}).toBeGreaterThanOrEqual(5);
    await seller.killBackground();
    await expect(progress).toHaveAttribute('data-state', 'finished', {timeout: 150_000});
  });

  await test.step('eleven readings are kept, and one sentence tells of the site that asks for a human', async () => {
    await expect
      .poll(() => readToday(own))
      .toEqual(
        all
          .slice(0, 11)
          .map(({ref}) => `${ref} 900`)
          .sort(),
      );
    await expect(progress).toHaveAttribute('data-read', '11');
    await expect(progress).toHaveAttribute('data-failed', '1');
    await expect(own.getByTestId('check-host')).toHaveCount(1);
    await expect(own.getByTestId('check-host')).toContainText(en['check.host.wall'].replace('{{host}}', 'wall.example'));
    await expect(own.locator('[data-testid=watched][data-today=true]')).toHaveCount(11);
    await expect(own.getByTestId('check').getByText('asks for a human')).toHaveCount(1);
  });

  await test.step('each page was opened once, in one window, with a rest of three seconds for its host; and the window is closed', async () => {
    expect(opened.map(({url}) => url).sort()).toEqual(all.map(({url}) => url).sort());
    for (const {host} of all) {
      const at = opened.filter(({url}) => new URL(url).host === host).map(one => one.at);
      for (const [i, time] of at.entries()) if (i > 0) expect(time - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(2900);
    }
    expect(new Set(opened.map(({page}) => page)).size).toBe(1);
    await expect.poll(() => opened[0]?.page.isClosed()).toBe(true);
  });

  await test.step('what no program may open is ticked off once the seller opened it', async () => {
    await own.getByTestId('by-hand').getByRole('link').click();
    await expect(own.getByTestId('by-hand')).toHaveAttribute('data-done', 'true');
  });
});

test('a closed window pauses it, a login and a network that fails stop their sites, and a pin is taken away and back', async ({
  seller,
  web,
}) => {
  test.setTimeout(240_000);
  const login = shopOf('login.example', 2);
  // No such host can be found.
  const down = shopOf('down.example:8443', 3);
  const oak = shopOf('oak.example', 2);
  const own = await begin(seller, web, [...login, ...down, ...oak], ['login.example', 'down.example', 'oak.example']);
  for (const {url} of login) web.put(url, loginPage);
  const opened = openings(seller.context);
  const progress = own.getByTestId('progress');

  await test.step('its window is closed: a sentence says so, and it is opened again', async () => {
    await start(own);
    await expect.poll(() => opened.length, {timeout: 30_000}).toBeGreaterThanOrEqual(1);
    await opened[0]?.page.close();
    await expect(progress).toHaveAttribute('data-state', 'paused');
    await expect(progress).toContainText(en['check.paused.closed']);
    await own.getByTestId('check-go-on').click();
    await expect(progress).toHaveAttribute('data-state', 'finished', {timeout: 150_000});
  });

  await test.step('a sentence for each site, and what was reached is kept', async () => {
    await expect(own.locator('[data-testid=check-host][data-host="login.example"]')).toHaveAttribute('data-why', 'login');
    await expect(own.locator('[data-testid=check-host][data-host="down.example:8443"]')).toHaveAttribute('data-why', 'unreachable');
    await expect(own.getByTestId('check-host')).toHaveCount(2);
    await expect(progress).toHaveAttribute('data-skipped', '2');
    await expect.poll(() => readToday(own)).toEqual(oak.map(({ref}) => `${ref} 900`));
  });

  await test.step('a page is watched no longer; it can be undone', async () => {
    const rows = own.getByTestId('watched');
    await expect(rows).toHaveCount(7);
    await rows.first().getByTestId('unpin').click();
    await expect(rows).toHaveCount(6);
    await own.getByTestId('undo-decided').click();
    await expect(rows).toHaveCount(7);
  });

  await test.step('checked again, it begins with what was not reached; stopped, the rest is passed over', async () => {
    await own.getByTestId('check-fresh').check();
    await start(own);
    await expect(progress).toHaveAttribute('data-state', 'running');
    await own.getByTestId('check-stop').click();
    await expect(progress).toHaveAttribute('data-state', 'stopped');
    await expect(progress).toHaveAttribute('data-done', '7');
  });
});

type Windows = {
  chrome: {
    windows: {
      getAll: () => Promise<{id: number; type: string}[]>;
      update: (id: number, to: {state: string}) => Promise<{state: string}>;
      get: (id: number) => Promise<{state: string}>;
    };
  };
};

test('a minimised window pauses it, since what nobody sees is not drawn; going on brings it back into sight', async ({seller, web}) => {
  test.setTimeout(240_000);
  const all = [...shopOf('oak.example', 3), ...shopOf('ash.example', 2)];
  const own = await begin(seller, web, all, ['oak.example', 'ash.example']);
  const opened = openings(seller.context);
  const progress = own.getByTestId('progress');
  await start(own);
  await expect.poll(() => opened.length, {timeout: 30_000}).toBeGreaterThanOrEqual(1);

  const small = await own.evaluate(async () => {
    const {windows} = (globalThis as unknown as Windows).chrome;
    const popup = (await windows.getAll()).find(({type}) => type === 'popup');
    return popup && {id: popup.id, state: (await windows.update(popup.id, {state: 'minimized'})).state};
  });
  expect(small?.state).toBe('minimized');
  await expect(progress).toHaveAttribute('data-state', 'paused', {timeout: 60_000});
  await expect(progress).toContainText(en['check.paused.hidden']);
  const before = opened.length;
  await own.waitForTimeout(5000);
  expect(opened.length).toBe(before);

  await own.getByTestId('check-go-on').click();
  const state = () => own.evaluate(async id => (await (globalThis as unknown as Windows).chrome.windows.get(id)).state, small?.id ?? 0);
  await expect.poll(state).toBe('normal');
  await expect(progress).toHaveAttribute('data-state', 'finished', {timeout: 120_000});
  await expect(progress).toHaveAttribute('data-read', '5');
  await expect.poll(() => readToday(own)).toEqual(all.map(({ref}) => `${ref} 900`).sort());
});
