import {z} from 'zod';
import type {CostChoice} from './choice.ts';

/** A cost as it stands in a file: a record of its own kind, told apart as listings are, by its ref or else its SKU. */
const record = z.strictObject({
  kind: z.literal('cost'),
  site: z.string(),
  host: z.string(),
  shop: z.string().nullable(),
  ref: z.string(),
  at: z.int(),
  url: z.string().max(2048).optional(),
  fields: z.strictObject({
    ref: z.string().optional(),
    sku: z.string().optional(),
    /** What is paid for; absent: the piece itself. */
    of: z.string().default('goods'),
    from: z.string(),
    amount: z.unknown().optional(),
    share: z.unknown().optional(),
  }),
  missing: z.array(z.string()).max(0).optional(),
  undecided: z.strictObject({}).optional(),
});

/** Is this, unchecked, the record of a cost? */
export const isCostRecord = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'cost';

/** The record that a file has of a cost. */
export const costRecord = ({site, host, shop, at, ref, sku, of, from, amount, share}: CostChoice): z.input<typeof record> => ({
  ...{kind: 'cost', site, host, shop, ref: ref ?? sku ?? '', at},
  fields: {...(ref === undefined ? {sku} : {ref}), of, from, ...(amount && {amount}), ...(share !== undefined && {share})},
  ...{missing: [], undecided: {}},
});

/** What the record of a cost says, for the model of choices to check; the error where it is no such record. */
export const costSaid = (raw: unknown): {said: unknown} | {error: z.ZodError} => {
  const parsed = record.safeParse(raw);
  if (!parsed.success) return {error: parsed.error};
  const {site, host, shop, ref, at, fields} = parsed.data;
  const about = fields.ref === undefined && fields.sku === undefined ? {ref} : {};
  return {said: {kind: 'choice', what: 'cost', site, host, shop, at, ...about, ...fields}};
};
