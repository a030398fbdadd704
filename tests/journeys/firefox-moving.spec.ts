import {alwaysReading} from './stage/firefox-seller.ts';
import {go, hook, movingPage, shelf, stool} from './stage/moving.ts';
import {expect, test} from './stage/test.ts';

const origin = 'https://moving.example';

test('in Firefox: a document that moves, and a tab that nobody has seen yet', async ({web}) => {
  test.setTimeout(120_000);
  for (const good of [hook, shelf]) web.putMoving(origin + good.path, movingPage(good));
  // What is drawn only once somebody looks: hidden tabs do not render.
  const whenShown = `const main = document.querySelector('main');
    const said = main.innerHTML;
    if (document.hidden) {
      document.title = main.innerHTML = 'Loading';
      document.querySelector('script').textContent = '{}';
      document.addEventListener('visibilitychange', () => setTimeout(() => { main.innerHTML = said; }, 500), {once: true});
    }`;
  web.putMoving(origin + stool.path, movingPage(stool, {extra: whenShown}));
  const firefox = await alwaysReading(web, origin + hook.path);
  test.skip(!firefox, 'no Firefox here');
  if (!firefox) return;
  try {
    await firefox.visit(origin + hook.path);
    await firefox.run(`setTimeout(() => ${go(shelf.path, {late: 1500})}); await new Promise(done => setTimeout(done, 4000));`);
    await firefox.visit(firefox.own('dashboard.html#/listings'));
    const kept = () => firefox.run(`return [...document.querySelectorAll('tbody tr a')].map(link => link.textContent).sort().join()`);
    await expect.poll(kept).toBe([shelf.title, hook.title].sort().join());
    const tab = await firefox.run(`return (await browser.tabs.create({url: args[0], active: false})).id`, [origin + stool.path]);
    await firefox.run('await new Promise(done => setTimeout(done, 17_000))');
    expect(await kept()).toBe([shelf.title, hook.title].sort().join());
    await firefox.run(
      `const own = await browser.tabs.getCurrent(); await browser.tabs.update(args[0], {active: true});
      await new Promise(done => setTimeout(done, 4000)); await browser.tabs.update(own.id, {active: true});`,
      [tab],
    );
    await expect.poll(kept).toBe([shelf.title, hook.title, stool.title].sort().join());
  } finally {
    await firefox.close();
  }
});
