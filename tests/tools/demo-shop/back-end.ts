import type {Good} from './good.ts';
import {houseRules} from './house-rules.ts';
import {type Html, html} from './html.ts';
import {picturePath} from './picture.ts';
import {decimal} from './price.ts';
import {words} from './words.ts';

/** A page of the back end around its content. */
export const dress = (shop: string, title: string, body: Html, script: Html = html``): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Demo back end</title>
<meta name="shop-id" content="${shop}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body class="admin" data-shop="${shop}">
<p class="banner" role="note"><strong>Demo shop – invented goods 演示商店 – 虚构商品</strong> The seller's back end. Changes live until the server stops.</p>
<header><a class="name" href="/admin/listings">Corner &amp; Button · back end</a><nav><a href="/admin/listings">Listings</a><a href="/admin/orders">Orders</a><a href="/admin/traffic">Traffic</a><a href="/admin/ads">Ads</a><a href="/admin/help">Help</a><a href="/shop">Storefront</a><a href="/rival">Rival</a><a href="/admin/login">Sign out</a></nav></header>
${body}
${script}
</body>
</html>
`;

const status = (good: Good) => (good.stock === 0 ? 'Sold out' : 'Active');
const thumb = (good: Good) =>
  good.pictures.length ? html`<img src="${picturePath(good, 1)}" alt="" loading="lazy">` : html`<span class="none">none</span>`;

const row = (good: Good) => html`<tr data-id="${good.id}">
<td class="picture">${thumb(good)}</td>
<td class="title" lang="${words[good.language].tag}"><a href="/shop/p/${good.id}">${good.title}</a></td>
<td class="sku">${good.sku}</td>
<td class="price">${decimal(good.price)}${good.showsCurrency && ` ${good.currency}`}</td>
<td class="stock">${good.stock}</td>
<td class="status">${status(good)}</td>
<td class="act"><a href="/admin/listings/${good.id}/edit">Edit</a></td>
</tr>
`;

/** The seller's table of all listings. */
export const listings = (shop: string, goods: readonly Good[]): Html =>
  dress(
    shop,
    'Listings',
    html`<main><h1>Listings <small>${goods.length}</small></h1>
<table class="listings"><thead><tr><th>Picture</th><th>Title</th><th>SKU</th><th>Price</th><th>Stock</th><th>Status</th><th>Edit</th></tr></thead>
<tbody>
${goods.map(row)}</tbody></table></main>`,
  );

const field = (name: string, label: string, control: Html) => html`<div class="field"><label for="${name}">${label}</label>${control}</div>
`;
const input = (name: string, label: string, value: string | number) =>
  field(name, label, html`<input id="${name}" name="${name}" value="${value}">`);
// Back ends fill their fields by script: what the attribute holds is old news, only the live value is true.
const live = (name: string, label: string, stale: string, now: string | number) =>
  field(name, label, html`<input id="${name}" name="${name}" inputmode="decimal" value="${stale}" data-now="${now}">`);
const fill = html`<script>for (const field of document.querySelectorAll('[data-now]')) field.value = field.dataset.now;</script>`;

const points = (good: Good) =>
  Array.from({length: houseRules.points.most}, (_, i) => input(`point-${i + 1}`, `Selling point ${i + 1}`, good.points[i] ?? ''));

const currencies = ['USD', 'GBP', 'EUR', 'CNY'];
const currency = (good: Good) =>
  field(
    'currency',
    'Currency',
    html`<select id="currency" name="currency"><option value="">not set</option>${currencies.map(
      code => html`<option ${good.showsCurrency && code === good.currency && 'selected'}>${code}</option>`,
    )}</select>`,
  );

const categories = (good: Good, all: readonly string[]) =>
  field(
    'category',
    'Category',
    html`<select id="category" name="category">${all.map(name => html`<option ${name === good.category.join(' > ') && 'selected'}>${name}</option>`)}</select>`,
  );

const pictures = (good: Good) => html`<fieldset class="pictures"><legend>Pictures (${good.pictures.length})</legend>${
  good.pictures.length
    ? good.pictures.map(
        (size, i) =>
          html`<figure><img src="${picturePath(good, i + 1)}" alt="Picture ${i + 1}"><figcaption>${size.width} × ${size.height}</figcaption></figure>`,
      )
    : html`<p class="none">No picture yet</p>`
}</fieldset>
`;

/** The form that changes one listing; `saved` says that it just did. */
export const edit = (shop: string, good: Good, allCategories: readonly string[], saved: boolean): Html =>
  dress(
    shop,
    `Edit ${good.id}`,
    html`<main><h1>Edit listing ${good.id}</h1>
${saved && html`<p class="saved" role="status">Saved</p>`}
<form method="post" class="edit" data-id="${good.id}">
${input('title', 'Title', good.title)}${input('sku', 'SKU', good.sku)}${input('gtin', 'Barcode', good.gtin ?? '')}${input('brand', 'Brand', good.brand)}
${live('price', 'Price', '0.00', decimal(good.price))}${currency(good)}${live('stock', 'Stock', '', good.stock)}
${categories(good, allCategories)}${input('tags', 'Tags, separated by commas', good.tags.join(', '))}
${field('description', 'Description', html`<textarea id="description" name="description" rows="4">${good.description}</textarea>`)}
${points(good)}${pictures(good)}
<button>Save</button>
</form></main>`,
    fill,
  );

/** The way into a back end: readers take nothing from here. */
export const login = (shop: string): Html =>
  dress(
    shop,
    'Sign in',
    html`<main class="narrow"><h1>Sign in</h1><form method="post" action="/admin/login">
${field('user', 'User name', html`<input id="user" name="user" autocomplete="username">`)}
${field('password', 'Password', html`<input id="password" name="password" type="password" autocomplete="current-password">`)}
<button>Sign in</button><p>A demo: leave both fields empty.</p></form></main>`,
  );

/** The shop's rules for listings, the source of the limits in its site file. */
export const help = (shop: string): Html => {
  const {title, titleRepeats, characters, phrases, pictures: count, pictureSide, points: few, pointLength, description} = houseRules;
  return dress(
    shop,
    'Rules for listings',
    html`<main><h1>Rules for listings</h1><dl class="rules">
<dt>Title</dt><dd>At most ${title} characters, spaces included. The same word at most ${titleRepeats} times. No words in capitals but brands, models and abbreviations.</dd>
<dt>Not in titles</dt><dd>The characters ${characters} and the phrases ${phrases.join(', ')}.</dd>
<dt>Pictures</dt><dd>${count.least} to ${count.most}; the longer side should have at least ${pictureSide} pixels.</dd>
<dt>Selling points</dt><dd>${few.least} to ${few.most}, each of ${pointLength.least} to ${pointLength.most} characters.</dd>
<dt>Description</dt><dd>${description.least} to ${description.most} characters.</dd>
<dt>Price</dt><dd>With its currency, and the same in the data behind the page. A former price is a higher one.</dd>
</dl></main>`,
  );
};

export const notFound = (shop: string): Html =>
  dress(
    shop,
    'Not found',
    html`<main class="narrow"><h1>There is nothing here</h1><p><a href="/admin/listings">To the listings</a></p></main>`,
  );
