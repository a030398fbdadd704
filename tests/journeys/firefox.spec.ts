import {openFirefoxSeller} from './stage/firefox-seller.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

test('in Firefox: click, score, allow the site, read by itself', async ({web}) => {
  test.setTimeout(120_000);
  web.put('https://shop.example/p/1', productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/p/2', productPage({title: 'Ash hook', price: '5.00', sku: 'ASH-1'}));
  const firefox = await openFirefoxSeller(web);
  test.skip(!firefox, 'no Firefox here');
  if (!firefox) return;
  try {
    await firefox.visit('https://shop.example/p/1');
    await firefox.openPopup();
    const score = () => firefox.run(`return document.querySelector('[data-testid=listing-score]')?.textContent ?? ''`);
    await expect.poll(score).toMatch(/^\d+/);
    expect(await firefox.run(`return document.querySelector('h2').textContent`)).toBe('Oak hook');

    expect(await firefox.isGranted()).toBe('false');
    await firefox.click('[data-testid=site-access]');
    await expect.poll(firefox.isGranted).toBe('true');

    await firefox.visit('https://shop.example/p/2');
    await firefox.visit(firefox.own('dashboard.html#/listings'));
    const rows = () => firefox.run(`return [...document.querySelectorAll('tbody tr a')].map(link => link.textContent).sort().join()`);
    await expect.poll(rows).toContain('Ash hook');
    expect(await rows()).toContain('Oak hook');
  } finally {
    await firefox.close();
  }
});
