import {minorDigits} from '../../lib/parse/currencies.ts';
import {type CorpusPage, corpus, corpusPages, pagePath} from '../tools/corpus.ts';
import {stored} from '../tools/demo/browser.ts';
import {pageFile} from '../tools/lab/page-file.ts';
import {expect, test} from './stage/test.ts';

// Amazon of five countries, and ten shops that have no site file of their own.
const files = {
  Amazon: ['B01GOH7PKA', 'B004SNMXRS', 'B082QBCYY8', 'B006V2OP48', 'B00DV9HENS'],
  'shops without a site file': [
    'elkor.lv_520501927',
    'argos.co.uk_4667999',
    'johnlewis.com_83050303',
    'boscovs.com_418295',
    'jumbo.ch_1357247',
    'agem.sk_114768289',
    'lafeltrinelli.it_4005556050178',
    'leroymerlin.pl_45979556',
    'currys.ie_141677',
    'spartoo.pt_3410048',
  ],
};

type Head = {
  latest: {url: string; site: string; host: string; fields: {title?: string; price?: {amount: number; currency: string; scale?: number}}};
};

const pageNamed = (name: string) => {
  const page = corpusPages().find(({file}) => file.includes(name));
  if (!page?.url) throw new Error(`The captured pages lack ${name}.`);
  return page as CorpusPage & {url: string};
};

if (!corpus) console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');

for (const [of, names] of Object.entries(files)) {
  test(`the popup tells of pages of ${of}`, async ({seller, web}) => {
    test.skip(!corpus, 'no captured pages here');
    test.setTimeout(120_000);
    const own = await seller.dashboard('#/listings');
    for (const name of names) {
      const saved = pageNamed(name);
      await test.step(saved.url, async () => {
        web.put(saved.url, await pageFile(pagePath(saved)));
        const page = await seller.visit(saved.url);
        const popup = await seller.openPopup(page);
        await expect(popup.getByTestId('listing-score')).toBeVisible();
        const heads = (await stored(own)) as Head[];
        const {fields, site, host} = heads.find(({latest}) => latest.url.startsWith(new URL(saved.url).origin))?.latest ?? {};
        const {amount = 0, currency = '', scale} = fields?.price ?? {};
        expect.soft(amount / 10 ** (scale ?? minorDigits(currency)), `price of ${name}`).toBe(Number(saved.expect.price));
        await expect(popup.getByRole('heading', {level: 2})).toHaveText(fields?.title ?? '');
        expect(site).toBe(of === 'Amazon' ? 'amazon' : 'generic');
        expect(host).toBe(new URL(saved.url).host.replace(/^www\./, ''));
        if (of === 'Amazon') await expect(popup.getByTestId('listing-score')).toHaveText(/^\d+/);
        await popup.close();
        await page.close();
      });
    }
  });
}
