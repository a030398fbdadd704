import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {digestOf} from './order-rows.ts';

const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const [MIB, PIECE] = [1 << 20, 8 << 20];

it('a file is told from others by the hash of its bytes', async () => {
  expect(await digestOf(new Blob(['id,sku\n1,A\n']))).toBe(sha('id,sku\n1,A\n'));
});

it('one too large to be held at once by the hash of the hashes of its pieces, the last of which is shorter', async () => {
  const bytes = new Uint8Array(65 * MIB).map((_, i) => i % 251);
  const pieces = Array.from({length: 9}, (_, i) => sha(bytes.subarray(i * PIECE, (i + 1) * PIECE)));
  expect(await digestOf(new Blob([bytes]))).toBe(sha(pieces.join()));
});
