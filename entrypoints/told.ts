import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Complete} from '../lib/look.ts';
import {tellOrders} from '../lib/read/told-orders.ts';
import {sites} from '../lib/sites/index.ts';

type Scope = {linchpinTold?: Complete};

/** Runs before the bundle of a back end that tells its own pages more of orders than they show; its bundle has no room for it. */
export default defineUnlistedScript(() => {
  const complete = tellOrders(sites.flatMap(({told}) => told ?? []));
  (globalThis as Scope).linchpinTold = (page, _sites, read) =>
    read.page === null ? read : {...read, readings: complete(page, read.readings)};
});
