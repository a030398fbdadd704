type Good = {title: string; price: string; sku: string};

/** A shop's page of one invented good, with its markup and what a visitor sees. */
export const productPage = ({title, price, sku}: Good) => `<!doctype html>
<html lang="en"><head><title>${title} – Oak &amp; Ash</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: title,
  sku,
  brand: {'@type': 'Brand', name: 'Oak & Ash'},
  image: [`https://shop.example/${sku}-1.jpg`, `https://shop.example/${sku}-2.jpg`],
  offers: {'@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock'},
})}</script></head>
<body><header><a href="/">Oak &amp; Ash</a></header>
<main><h1>${title}</h1><p class="price">${price} €</p><p>Item ${sku}</p>
<form method="post" action="/cart"><button>Add to cart</button></form>
<p>Turned from one piece, oiled by hand, with two screws.</p></main></body></html>`;

/** The same page after a redesign that draws the price where nothing can read it. */
export const redesignedPage = ({title, sku}: Omit<Good, 'price'>) => `<!doctype html>
<html lang="en"><head><title>${title} – Oak &amp; Ash</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: title,
  sku,
  brand: {'@type': 'Brand', name: 'Oak & Ash'},
  image: [`https://shop.example/${sku}-1.jpg`, `https://shop.example/${sku}-2.jpg`],
})}</script></head>
<body><main class="x1"><form class="x2" method="post" action="/cart"><button>Add to cart</button></form><canvas class="x3"></canvas>
<p>Item ${sku}</p><h1 class="x4">${title}</h1><p>Turned from one piece, oiled by hand, with two screws.</p></main></body></html>`;

export const listPage = `<!doctype html><html lang="en"><head><title>All hooks – Oak &amp; Ash</title></head><body><h1>All hooks</h1><ul>
${['Oak hook', 'Ash hook', 'Elm hook', 'Beech hook'].map((name, i) => `<li><a href="/p/${i}"><h2>${name}</h2></a> <span>${i + 4},00 €</span> <button>Add to cart</button></li>`).join('\n')}
</ul></body></html>`;

export const articlePage = `<!doctype html><html lang="en"><head><title>How to care for oak – Oak &amp; Ash</title></head><body><h1>How to care for oak</h1>
<p>Oil it twice a year, with a cloth and not with a brush.</p><p>Keep it out of the rain.</p></body></html>`;

export const loginPage = `<!doctype html><html lang="en"><head><title>Sign in – Oak &amp; Ash</title></head><body><h1>Sign in</h1>
<form method="post"><label>Mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>`;

export const wallPage = `<!doctype html><html lang="en"><head><title>Robot or human?</title></head><body><h1>Robot or human?</h1>
<p>Activate and hold the button to confirm that you’re human. Thank You!</p><div id="px-captcha"></div></body></html>`;
