import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {frame} from './frame.ts';
import {type Good, goodsOf} from './goods.ts';
import {type Order, ordersOf} from './orders.ts';
import {type Held, partAt} from './part-at.ts';

/** A back end in the manner of Chinese marketplaces, at `url`, and all that is in it. */
export type ChineseBackEnd = {url: string; orders: Order[]; goods: Good[]; close: () => Promise<void>};
const send = (response: ServerResponse, type: string, body: string) => {
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'});
  response.end(body);
};

const answer = (held: Held, wait: number, address: URL, response: ServerResponse) => {
  if (!address.pathname.startsWith('/part/')) return send(response, 'text/html', frame(wait).source);
  const part = partAt(held, new URL(address.href.replace('/part/', '/')));
  if (!part) return void response.writeHead(404).end();
  const rows = Object.fromEntries(Object.entries(part.rows).map(([place, {source}]) => [place, source]));
  send(response, 'application/json', JSON.stringify({title: part.title, shell: part.shell.source, rows, over: part.over?.source ?? ''}));
};

/** `wait`: how much later than its address the content of a page comes (ms); the same seed and `now` always give the same orders. */
export const startChinese = async ({seed = 7, now = Date.now(), wait = 80} = {}): Promise<ChineseBackEnd> => {
  const goods = goodsOf(seed, now);
  const orders = ordersOf(goods, seed, now);
  const server = createServer(({url = '/'}, response) => answer({orders, goods}, wait, new URL(url, origin), response));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  };
  return {url: origin, orders, goods, close};
};
