import {en} from '../../lib/format/words/en.ts';
import {alwaysReading} from './stage/firefox-seller.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

test('in Firefox: the popup opens the sidebar, which follows the tab in front', async ({web}) => {
  test.setTimeout(120_000);
  web.put('https://shop.example/p/1', productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/p/2', productPage({title: 'Ash shelf', price: '5.00', sku: 'ASH-1'}));
  const firefox = await alwaysReading(web, 'https://shop.example/p/1');
  test.skip(!firefox, 'no Firefox here');
  if (!firefox) return;
  try {
    const isOpen = () => firefox.runInBrowser('return Boolean(window.SidebarController?.isOpen)');
    expect(await isOpen()).toBe(false);
    await firefox.click('[data-testid=open-panel]');
    await expect.poll(isOpen).toBe(true);
    // The popup has made room.
    await firefox.turn();

    // Marionette does not look into the sidebar; a page of the same extension does, and has the sidebar itself note what it says.
    await firefox.visit(firefox.own('dashboard.html#/settings'));
    const says = () => firefox.run(`return browser.extension.getViews({type: 'sidebar'})[0]?.document.body?.innerText ?? ''`);
    await expect.poll(says).toContain(en['panel.own.title']);
    await firefox.run(
      `const [sidebar] = browser.extension.getViews({type: 'sidebar'});
       sidebar.said = '';
       new sidebar.MutationObserver(() => { sidebar.said += sidebar.document.body.innerText; })
         .observe(sidebar.document.body, {childList: true, subtree: true, characterData: true});`,
    );
    const saidBeside = async (url: string) => {
      await firefox.visit(url);
      await firefox.run('await new Promise(done => setTimeout(done, 2000))');
      await firefox.visit(firefox.own('dashboard.html#/settings'));
      return firefox.run(`return browser.extension.getViews({type: 'sidebar'})[0]?.said ?? ''`);
    };
    await expect.poll(() => saidBeside('https://shop.example/p/2'), {timeout: 40_000}).toMatch(/\b\d{1,3}\s*of 100[\s\S]*Ash shelf/);
  } finally {
    await firefox.close();
  }
});
