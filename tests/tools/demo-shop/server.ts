import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {edit, help, listings, login, notFound} from './back-end.ts';
import {catalogue} from './catalogue.ts';
import {changed} from './change.ts';
import {ads, traffic} from './figure-pages.ts';
import {adsOf, type DayOfAds, type DayOfTraffic, trafficOf} from './figures.ts';
import type {Good} from './good.ts';
import type {Html} from './html.ts';
import type {Order} from './order.ts';
import {orderDetail, orderList} from './order-pages.ts';
import {ordersOf} from './orders.ts';
import {picture} from './picture.ts';
import {type Face, index, productPage} from './storefront.ts';

export type DemoShop = {url: string; close: () => Promise<void>};

/** Ids of the two accounts; the first is what the back end shows as the seller's own. */
export const shops = {mine: 'corner-and-button', rival: 'the-other-corner'} as const;

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
const largestForm = 100_000;

type Answer = {status?: number; type?: 'html' | 'svg+xml' | 'css'; body?: string; to?: string};
type Ask = {path: string; query: URLSearchParams; origin: string; form: URLSearchParams | undefined};
type Route = [pattern: RegExp, answer: (shop: State, id: string, ask: Ask) => Answer | undefined];
type State = {goods: Good[]; orders: Order[]; traffic: DayOfTraffic[]; ads: DayOfAds[]};

// The rival sells the same things under its own titles and numbers, and takes pictures that are large enough.
const asRival = ({rival, ...good}: Good): Good => {
  const {listPrice: _, markupPrice: __, gtin: ___, ...plain} = good;
  const pictures = [
    {width: 1000, height: 1000},
    {width: 1200, height: 1200},
    {width: 1000, height: 1000},
  ];
  return {...plain, ...rival, rival, sku: `R${good.id}`, pictures, variants: [], showsCurrency: true, stock: good.stock + 5, faults: []};
};

const mine = ({goods}: State): Face => ({shop: shops.mine, prefix: '/shop', goods});
const rival = ({goods}: State): Face => ({shop: shops.rival, prefix: '/rival', goods: goods.map(asRival)});
const page = (content: Html): Answer => ({body: content.source});
const goodAt = (face: Face, id: string) => face.goods.find(good => good.id === id);

const ofFace = (face: Face, id: string, origin: string) => {
  const good = goodAt(face, id);
  return good && page(productPage(face, good, origin));
};

const save = (shop: State, good: Good, form: URLSearchParams): Answer => {
  shop.goods = shop.goods.map(other => (other === good ? changed(good, form) : other));
  return {status: 303, to: `/admin/listings/${good.id}/edit?saved=1`};
};

const editing = (shop: State, id: string, {form, query}: Ask): Answer | undefined => {
  const good = goodAt(mine(shop), id);
  if (!good) return undefined;
  if (form) return save(shop, good, form);
  const categories = [...new Set(shop.goods.map(({category}) => category.join(' > ')))];
  return page(edit(shops.mine, good, categories, query.has('saved')));
};

const ordered = ({orders}: State, id: string): Answer | undefined => {
  const order = orders.find(each => each.id === id);
  return order && page(orderDetail(shops.mine, order));
};

const pictured = (shop: State, id: string, n: number): Answer | undefined => {
  const good = goodAt(mine(shop), id) ?? goodAt(rival(shop), id);
  const body = good && picture(good, n);
  return body === undefined ? undefined : {type: 'svg+xml', body};
};

const routes: Route[] = [
  [/^\/$/, () => ({status: 302, to: '/admin/listings'})],
  [/^\/style\.css$/, () => ({type: 'css', body: style})],
  [/^\/shop$/, shop => page(index(mine(shop)))],
  [/^\/rival$/, shop => page(index(rival(shop)))],
  [/^\/shop\/p\/(\w+)$/, (shop, id, {origin}) => ofFace(mine(shop), id, origin)],
  [/^\/rival\/p\/(\w+)$/, (shop, id, {origin}) => ofFace(rival(shop), id, origin)],
  [/^\/pictures\/(\w+-\d+)\.svg$/, (shop, name) => pictured(shop, name.split('-')[0] ?? '', Number(name.split('-')[1]))],
  [/^\/admin\/listings$/, shop => page(listings(shops.mine, shop.goods))],
  [/^\/admin\/listings\/(\w+)\/edit$/, editing],
  [/^\/admin\/orders$/, ({orders}, _id, {query}) => page(orderList(shops.mine, orders, Number(query.get('page') ?? 1) || 1))],
  [/^\/admin\/orders\/([\w-]+)$/, ordered],
  [/^\/admin\/traffic$/, shop => page(traffic(shops.mine, shop.traffic))],
  [/^\/admin\/ads$/, shop => page(ads(shops.mine, shop.ads))],
  [/^\/admin\/login$/, (_shop, _id, {form}) => (form ? {status: 303, to: '/admin/listings'} : page(login(shops.mine)))],
  [/^\/admin\/help$/, () => page(help(shops.mine))],
];

const answered = (shop: State, ask: Ask): Answer => {
  for (const [pattern, answer] of routes) {
    const hit = pattern.exec(ask.path);
    const found = hit && answer(shop, hit[1] ?? '', ask);
    if (found) return found;
  }
  return {status: 404, ...page(notFound(shops.mine))};
};

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > largestForm) throw new RangeError('form too large');
  }
  return new URLSearchParams(text);
};

// The port is open to every page in the browser: no other host name may point here, no other page may post.
const isForeign = ({headers}: IncomingMessage, origin: string) =>
  headers.host !== origin.slice('http://'.length) || (headers.origin !== undefined && headers.origin !== origin);

const serve = async (shop: State, origin: string, request: IncomingMessage, response: ServerResponse) => {
  const {method = 'GET'} = request;
  if (isForeign(request, origin)) return void response.writeHead(403).end();
  if (!['GET', 'HEAD', 'POST'].includes(method)) return void response.writeHead(405, {allow: 'GET, HEAD, POST'}).end();
  const {pathname: path, searchParams: query} = new URL(request.url ?? '/', origin);
  const form = method === 'POST' ? await formOf(request) : undefined;
  const {status = 200, type = 'html', body = '', to} = answered(shop, {path, query, origin, form});
  const kind = type === 'svg+xml' ? 'image/svg+xml' : `text/${type}; charset=utf-8`;
  response.writeHead(status, {'content-type': kind, 'cache-control': 'no-store', ...(to !== undefined && {location: to})});
  response.end(method === 'HEAD' ? undefined : body);
};

/** How the shop is served: the same seed always gives the same goods, and with the same `now` (epoch ms) the same orders; port 0 is a free one. */
export type Served = {seed?: number; port?: number; now?: number};

/** Serves the demo shop on 127.0.0.1. Rejects when the port is taken. */
export const startDemoShop = async ({seed = 1, port = 0, now = Date.now()}: Served = {}): Promise<DemoShop> => {
  const goods = catalogue(seed);
  const shop: State = {goods, orders: ordersOf(goods, seed, now), traffic: trafficOf(seed, now), ads: adsOf(seed, now)};
  const server = createServer((request, response) => {
    serve(shop, url, request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {url, close};
};
