import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {digester, digestOf, orderRows} from './order-rows.ts';

const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const PIECE = 1 << 19;

it('a file is told from others by the hash of its bytes', async () => {
  expect(await digestOf(new Blob(['id,sku\n1,A\n']))).toBe(sha('id,sku\n1,A\n'));
});

it('one of more than one piece by the hash of the hashes of its pieces, the last of which is shorter, also while it is read', async () => {
  const bytes = new Uint8Array(2.5 * PIECE).map((_, i) => (i % 251 === 0 ? 0x0a : 0x41));
  const pieces = Array.from({length: 3}, (_, i) => sha(bytes.subarray(i * PIECE, (i + 1) * PIECE)));
  expect(await digestOf(new Blob([bytes]))).toBe(sha(pieces.join()));
  const {take, done} = digester();
  let rows = 0;
  for await (const part of orderRows(new Blob([bytes]), {width: 1, wanted: [0]}, take)) rows += part.rows;
  expect([rows, await done()]).toEqual([Math.ceil(bytes.length / 251) + 1, sha(pieces.join())]);
});
