export type Good = {path: string; title: string; price: string; sku: string};

export const hook: Good = {path: '/p/oak-hook', title: 'Oak coat hook', price: '12.50', sku: 'OAK-1'};
export const shelf: Good = {path: '/p/ash-shelf', title: 'Ash wall shelf', price: '49.00', sku: 'ASH-2'};
/** Costs what the hook costs. */
export const stool: Good = {path: '/p/elm-stool', title: 'Elm bar stool', price: '12.50', sku: 'ELM-3'};

const goods = [hook, shelf, stool];

const jsonLd = ({title, price, sku}: Good) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    sku,
    offers: {'@type': 'Offer', price, priceCurrency: 'EUR'},
  });

const body = ({title, price}: Good) =>
  `<h1>${title}</h1><p class="price">${price} €</p><form><button type="button">Add to cart</button></form><p>Oiled by hand.</p>`;

/**
 * A shop of one document, as frameworks make them. `go(path, how)` moves to another good or to the list: how long after the address its
 * content comes (`late`), whether it comes before the address (`first`), whether the data in the head are renewed (`data`).
 */
const script = `
  const goods = ${JSON.stringify(goods)};
  const bodies = ${JSON.stringify(Object.fromEntries(goods.map(good => [good.path, body(good)])))};
  const data = ${JSON.stringify(Object.fromEntries(goods.map(good => [good.path, jsonLd(good)])))};
  const list = '<h1>All goods</h1><ul>' + goods.map(g => '<li><a href="' + g.path + '">' + g.title + '</a> <span>' + g.price + ' €</span></li>').join('') + '</ul>';
  const show = (path, how) => {
    document.querySelector('main').innerHTML = bodies[path] ?? list;
    if (how.title !== false) document.title = goods.find(g => g.path === path)?.title ?? 'All goods';
    if (how.data && data[path]) document.querySelector('script[type="application/ld+json"]').textContent = data[path];
  };
  const wait = ms => new Promise(done => setTimeout(done, ms));
  window.go = async (path, how = {}) => {
    if (how.first) show(path, how);
    await wait(how.first ? 30 : 0);
    history.pushState({}, '', path);
    await wait(how.late ?? 0);
    if (!how.first) show(path, how);
  };`;

/** The document as the server gives it at the address of a good; with `wait` (ms) its content comes late, without a good it is the list. */
export const movingPage = (good: Good | undefined, {wait = 0, extra = ''} = {}) => `<!doctype html>
<html lang="en"><head><title>${good?.title ?? 'All goods'}</title>
<script type="application/ld+json">${good && !wait ? jsonLd(good) : '{}'}</script></head>
<body><header><a href="/">Oak &amp; Ash</a></header><main>${good && !wait ? body(good) : '<p>Loading</p>'}</main>
<script>${script}
  ${wait || !good ? `setTimeout(() => show(${JSON.stringify(good?.path ?? '/')}, {}), ${wait})` : ''};
  ${extra}</script></body></html>`;

/** In the page: moves on. */
export const go = (path: string, how: {late?: number; first?: boolean; data?: boolean; title?: boolean} = {}) =>
  `go(${JSON.stringify(path)}, ${JSON.stringify(how)})`;
