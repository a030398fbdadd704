import type {SkuKnown} from '../format/cost-lines.ts';
import {presentOf, type Trace} from './trace.ts';

/** The SKUs of the seller's own listings, each once a shop, with the currency of the first listing that tells one. */
export const skusOf = (traces: readonly Trace[]): SkuKnown[] => {
  const all = new Map<string, SkuKnown>();
  for (const trace of traces) {
    const {sku, price} = presentOf(trace).fields;
    if (trace.owner !== 'mine' || !sku) continue;
    const {site, host, shop} = trace;
    const name = [site, host, shop ?? '', sku].join('\n');
    all.set(name, {site, host, shop, sku, currency: all.get(name)?.currency ?? price?.currency});
  }
  return [...all.values()];
};
