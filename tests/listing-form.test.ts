import {afterAll, beforeAll, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import type {Told} from './tools/listing-form/in-page.ts';

const entry = new URL('tools/listing-form/in-page.ts', import.meta.url).pathname;
let reader: Awaited<ReturnType<typeof openReaderOf<Told>>>;
beforeAll(async () => {
  reader = await openReaderOf<Told>({entry, patience: 60_000});
}, 60_000);
afterAll(() => reader.close());

const look = async (lang: string, body: string) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>Edit</title><style>.gone{display:none}</style></head><body>${body}</body></html>`;
  const {took: _, ...told} = await reader.read({html}, 'https://shop.example/admin/edit/1');
  return told;
};
const money = (words: string, locale: string) => ({money: words, locale});

it('reads WooCommerce’s form: fields without labels by their names, closed tabs, the editor and not the field behind it', async () => {
  const told = await look(
    'en',
    `<form id="post"><label class="screen-reader-text" for="title">Product name</label><input id="title" name="post_title" value="Old name" data-now="Oak coat hook">
<div id="wp-content-wrap"><iframe id="content_ifr" title="Rich Text Area. Description"></iframe><template data-into="frame"><p>Turned from <b>one</b> piece.</p><p>Oiled.</p></template><textarea id="content" name="content" aria-label="Description" class="gone">What it said before</textarea></div>
<div class="panel"><p class="form-field"><label for="_regular_price">Regular price (£)</label><input id="_regular_price" name="_regular_price" value="20.00"></p><p><label for="_sale_price">Sale price (£)</label><input id="_sale_price" name="_sale_price" value="" data-now="15.00"></p></div>
<div class="panel gone"><p><label for="_sku"><abbr title="Stock Keeping Unit">SKU</abbr></label><input id="_sku" name="_sku" value="OAK-1"></p><p><label for="_stock">Stock quantity</label><input id="_stock" type="number" name="_stock" value="1" data-now="12"></p></div>
<div id="product_images_container"><h2>Product gallery images</h2><ul><li><img src="https://shop.example/a.jpg"></li><li><img src="https://shop.example/b.jpg"></li></ul></div>
<label for="post-status">Status</label><select id="post-status"><option>Draft</option><option selected>Published</option></select>
<input type="hidden" name="_wpnonce" value="a1b2c3"><input type="password" name="post_password" value="secret"></form>`,
  );
  expect(told).toEqual({
    ...{title: ['Oak coat hook'], description: ['Turned from one piece. Oiled.'], sku: ['OAK-1'], stock: ['12'], status: ['Published']},
    ...{
      price: [money('15.00', 'en')],
      listPrice: [money('20.00', 'en')],
      pictures: [[{url: 'https://shop.example/a.jpg'}, {url: 'https://shop.example/b.jpg'}]],
    },
  });
});

it('takes a regular price for the price while no sale price is filled in', async () => {
  const told = await look('en', '<label>Regular price <input value="20.00"></label><label>Sale price <input value=""></label>');
  expect(told).toEqual({price: [money('20.00', 'en')]});
});

it('reads a form whose labels belong to their fields by nothing but the block around them, in Chinese', async () => {
  const told = await look(
    'zh-CN',
    `<div class="next-form-item"><div class="next-form-item-label"><span>宝贝标题</span></div><div><input value="" data-now="橡木挂钩 实木衣帽钩"></div></div>
<div class="next-form-item"><div class="next-form-item-label">一口价</div><div><input value="39.00"><span>元</span></div></div><div class="next-form-item"><div class="next-form-item-label">总库存</div><div><input value="120"></div></div>
<div class="next-form-item"><div class="next-form-item-label">商家编码</div><div><input value="OAK-01"></div></div><div class="next-form-item"><div class="next-form-item-label">卖家备注</div><div><input value="江小鱼 13800138000"></div></div>`,
  );
  // The currency stands beside the field.
  expect(told).toEqual({title: ['橡木挂钩 实木衣帽钩'], price: [money('39.00 元', 'zh-CN')], stock: ['120'], sku: ['OAK-01']});
});

it('reads labels by reference, a text that is edited in place, tags, category and what search engines are told, in German', async () => {
  const told = await look(
    'de',
    `<header><input aria-label="Titel suchen" value="nein"></header><span id="l1">Titel</span><input aria-labelledby="l1" value="Garderobenhaken">
<div id="d">Beschreibung</div><div contenteditable="true" aria-labelledby="d"><p>Aus einem Stück.</p></div><label>Preis (€)<input value="12,50"></label><label>Vergleichspreis<input value="15,00"></label>
<label>Kategorie<select><option>Holz</option><option selected>Garderobe</option></select></label><label>Schlagwörter<input value="Eiche, Haken ,Flur"></label>
<fieldset><label>Seitentitel (SEO)<input value="Haken aus Eiche"></label><label>Meta-Beschreibung<textarea>Handgemacht.</textarea></label></fieldset>
<label>Artikelnummer (SKU)<input value="EI-100"></label>`,
  );
  expect(told).toEqual({
    ...{title: ['Garderobenhaken'], description: ['Aus einem Stück.'], price: [money('12,50', 'de')], category: ['Garderobe']},
    ...{tags: [['Eiche', 'Haken', 'Flur']], seoTitle: ['Haken aus Eiche'], seoDescription: ['Handgemacht.'], sku: ['EI-100']},
  });
});

it('tells both where two fields of one name hold two values, rather than choosing', async () => {
  const told = await look('en', '<label>Price <input value="10.00"></label><label>Price <input value="12.00"></label>');
  expect(told).toEqual({price: [money('10.00', 'en'), money('12.00', 'en')]});
});
