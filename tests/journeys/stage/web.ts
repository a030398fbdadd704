import {createServer, type RequestListener} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo, Server} from 'node:net';
import {selfSigned} from './certificate.ts';

// The scripts of saved pages are not here, and nothing else of them is to be asked for.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
// Pages that a test wrote itself may move, and ask for what the test put beside them.
const scripted = `${policy}; script-src 'unsafe-inline' 'inline-speculation-rules'; connect-src 'self'`;

const listening = async (server: Server) => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};

const closed = (server: Server & {closeAllConnections: () => void}) => {
  server.closeAllConnections();
  return new Promise(done => server.close(done));
};

const plain = (url: string) => {
  const {origin, pathname, search} = new URL(url);
  return origin + pathname + search;
};

// Browsers ask their makers' services by themselves, whatever the flags.
const isBrowsersOwn = (host: string) => /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/.test(host);

/** All the web there is for a browser started with `flags`: the pages put there, at their true addresses. It notes what it is asked for. */
export const openWeb = async () => {
  const pages = new Map<string, string>();
  const moving = new Set<string>();
  const requests: string[] = [];
  const answer =
    (scheme: string): RequestListener =>
    ({headers: {host = ''}, url = ''}, response) => {
      const address = `${scheme}://${host}${url}`;
      if (!isBrowsersOwn(host)) requests.push(address);
      const html = pages.get(address);
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': moving.has(address) ? scripted : policy,
      });
      response.end(html ?? '<title>Not found</title>');
    };
  const secure = createSecureServer(selfSigned(), answer('https'));
  const open = createServer(answer('http'));
  const [securePort, openPort] = [await listening(secure), await listening(open)];
  return {
    ports: {secure: securePort, open: openPort},
    /** Addresses asked for at which no page was put. */
    strangers: () => requests.filter(address => !pages.has(address)),
    put: (url: string, html: string) => void pages.set(plain(url), html),
    /** Puts a page whose own scripts run. */
    putMoving: (url: string, html: string) => {
      moving.add(plain(url));
      pages.set(plain(url), html);
    },
    flags: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${securePort},MAP *:80 127.0.0.1:${openPort}`,
      '--ignore-certificate-errors',
      '--no-proxy-server',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
    ],
    close: () => Promise.all([closed(secure), closed(open)]),
  };
};

export type Web = Awaited<ReturnType<typeof openWeb>>;
