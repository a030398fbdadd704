import type {Kind} from '../model/reading.ts';

/** What tells one fact of a back end from another, where the site gives it no identifier of its own. */
const named: Partial<Record<Kind, readonly string[]>> = {
  traffic: ['grain', 'day', 'ref', 'channel'],
  ad: ['grain', 'day', 'window', 'campaign', 'unit'],
  stock: ['ref', 'sku', 'place'],
  account: ['metric', 'windowDays'],
};

/** The name of such a fact, made of what it is about; undefined: of another kind, or nothing is known of it. */
export const factName = (kind: Kind, fields: Readonly<Record<string, unknown>>): string | undefined => {
  const parts = (named[kind] ?? []).map(field => String(fields[field] ?? ''));
  return parts.some(Boolean) ? parts.join(' ').slice(0, 500) : undefined;
};
