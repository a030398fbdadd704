import type {Good} from './good.ts';
import {type Html, html} from './html.ts';
import {headMarkup, microdata} from './markup.ts';
import {picturePath} from './picture.ts';
import {offerText, priceText} from './price.ts';
import {words} from './words.ts';

/** A shop's face: the seller's own or the rival's. */
export type Face = {shop: string; prefix: '/shop' | '/rival'; goods: readonly Good[]};

// A tag with a region (zh-CN) would tell the currency of a price that shows none.
const tagOf = (language: Good['language'], isPlaceKnown: boolean) => (isPlaceKnown ? words[language].tag : language);

type Dressed = {language: Good['language']; title: string; head?: Html; isPlaceKnown?: boolean};

const dress = (face: Face, {language, title, head = html``, isPlaceKnown = true}: Dressed, body: Html): Html => {
  const say = words[language];
  const rival = face.prefix === '/rival';
  const name = rival ? say.rival : say.shop;
  return html`<!doctype html>
<html lang="${tagOf(language, isPlaceKnown)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${name}</title>
<meta name="shop-id" content="${face.shop}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body class="front ${rival && 'rival'}">
<p class="banner" role="note"><strong>${rival ? say.rivalBanner : say.banner}</strong> ${say.note}</p>
<header><a class="name" href="${face.prefix}">${name}</a><nav><a href="${face.prefix}">${say.all}</a></nav></header>
${body}
</body>
</html>
`;
};

const pathOf = (face: Face, good: Good) => `${face.prefix}/p/${good.id}`;

const tile = (face: Face, good: Good) => html`<li class="tile"><a href="${pathOf(face, good)}">
${good.pictures.length ? html`<img src="${picturePath(good, 1)}" alt="" loading="lazy">` : html`<span class="none">${words[good.language].noPicture}</span>`}
<span class="tile-title" lang="${words[good.language].tag}">${good.title}</span></a> <span class="tile-price">${offerText(good)}</span></li>
`;

/** All goods of a shop as tiles. */
export const index = (face: Face): Html =>
  dress(
    face,
    {language: 'en', title: 'All goods'},
    html`<main><h1>All goods 全部商品</h1><ul class="tiles">${face.goods.map(good => tile(face, good))}</ul></main>`,
  );

const gallery = (good: Good) => {
  if (!good.pictures.length) return html`<div class="gallery"><p class="none">${words[good.language].noPicture}</p></div>`;
  const image = microdata(good).prop('image');
  return html`<div class="gallery">${good.pictures.map((_, i) => html`<img src="${picturePath(good, i + 1)}" alt="${good.brand} ${i + 1}"${image}>`)}</div>`;
};

const offer = (good: Good) => {
  const say = words[good.language];
  const mark = microdata(good);
  const sold = good.stock === 0;
  return html`<div class="offer"${mark.offer}>
<p class="price"><span class="now"${mark.price}>${offerText(good)}</span>${
    good.listPrice !== undefined && html` <span class="was-label">${say.was}</span> <s class="was">${priceText(good, good.listPrice)}</s>`
  }</p>
${mark.extra}<p class="stock ${sold ? 'out' : 'in'}">${sold ? say.soldOut : say.inStock}</p>
${
  good.variants.length > 0 &&
  html`<fieldset class="variants"><legend>${say.choose}</legend>${good.variants.map(
    (variant, i) =>
      html`<label data-variant><input type="radio" name="size" ${i === 0 && 'checked'}> <span class="variant-name">${variant.name}</span> <span class="variant-price">${priceText(good, variant.price)}</span></label>`,
  )}</fieldset>`
}
<button type="button" class="buy" ${sold && 'disabled'}>${sold ? say.soldOut : say.buy}</button>
</div>`;
};

const details = (good: Good) => {
  const say = words[good.language];
  const mark = microdata(good);
  return html`<section class="details"><h2>${say.details}</h2><dl>
<dt>${say.brand}</dt><dd class="brand"${mark.prop('brand')}>${good.brand}</dd>
<dt>${say.sku}</dt><dd class="sku"${mark.prop('sku')}>${good.sku}</dd>
${good.gtin !== undefined && html`<dt>${say.gtin}</dt><dd class="gtin"${mark.prop('gtin13')}>${good.gtin}</dd>`}
</dl><p class="description"${mark.prop('description')}>${good.description}</p></section>`;
};

const points = (good: Good) =>
  good.points.length > 0 &&
  html`<section class="points"><h2>${words[good.language].points}</h2><ul>${good.points.map(point => html`<li>${point}</li>`)}</ul></section>`;

/** A good's own page, as shoppers see it. */
export const productPage = (face: Face, good: Good, origin: string): Html => {
  const mark = microdata(good);
  const at = face.goods.indexOf(good);
  const others = face.goods.slice(at + 1, at + 4);
  return dress(
    face,
    {language: good.language, title: good.title, head: headMarkup(good, origin, pathOf(face, good)), isPlaceKnown: good.showsCurrency},
    html`<main class="good"${mark.product}>
<nav class="path"><a href="${face.prefix}">${words[good.language].all}</a>${good.category.map(name => html` › <span>${name}</span>`)}</nav>
${gallery(good)}
<div class="facts"><h1${mark.prop('name')}>${good.title}</h1>
<p class="rating"><strong>${good.rating.toFixed(1)}</strong> ${words[good.language].rating} <span class="reviews">${good.reviews}</span></p>
${offer(good)}
${points(good)}
${details(good)}</div>
</main>
<aside><ul class="tiles">${others.map(other => tile(face, other))}</ul></aside>`,
  );
};
