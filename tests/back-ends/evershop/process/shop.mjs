import {Server} from 'node:http';
import {freePort} from './free-port.mjs';

// Started by ../shop.ts with an IPC channel: it says at which address EverShop listens. It is EverShop's own `start`, with two manners that
// lacks: it listens on this machine only, and it ends with whoever started it, taking its two processes along, which it does at an exit
// but not at a signal.
const url = `http://127.0.0.1:${await freePort()}`;
Object.assign(process.env, {PORT: new URL(url).port, EVERSHOP_HOME_URL: url});

const {listen} = Server.prototype;
Object.defineProperty(Server.prototype, 'listen', {
  /** @this {Server} */
  value: function (/** @type {number} */ port) {
    this.once('listening', () => process.send?.({url}));
    return listen.call(this, {port, host: '127.0.0.1'});
  },
});
const stop = () => process.exit();
process.on('disconnect', stop).on('SIGTERM', stop).on('SIGINT', stop);

await import(new URL('../node_modules/@evershop/evershop/dist/bin/start/index.js', import.meta.url).href);
