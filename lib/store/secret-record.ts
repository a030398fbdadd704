import {z} from 'zod';
import type {BuyerSecret} from './buyer-key.ts';

const record = z.strictObject({kind: z.literal('buyers-key'), key: z.string().regex(/^[0-9a-f]{64}$/), since: z.int().positive()});

/** The key of buyers as a file with a passphrase has it: hexadecimal, and since when it is, epoch ms. */
export const secretRecord = ({bytes, since}: BuyerSecret): z.infer<typeof record> => ({
  kind: 'buyers-key',
  key: [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  since,
});

/** The key that a line of such a file names; undefined: it is another record. */
export const secretSaid = (line: string): BuyerSecret | undefined => {
  if (!line.startsWith('{"kind":"buyers-key"')) return undefined;
  const parsed = record.safeParse(JSON.parse(line));
  if (!parsed.success) return undefined;
  const {key, since} = parsed.data;
  return {bytes: Uint8Array.from(key.match(/../g) ?? [], pair => Number.parseInt(pair, 16)), since};
};
