import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CannotUnseal, isSealed, sealed, unsealed} from './seal.ts';

async function* parts(...all: Uint8Array[]) {
  yield* all;
}
const bytesOf = async (from: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> => {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of from) all.push(part);
  return new Uint8Array(await new Blob(all).arrayBuffer());
};
const seal = (bytes: Uint8Array, passphrase = 'oak and ash') => bytesOf(sealed(parts(bytes), passphrase));
const open = (bytes: Uint8Array<ArrayBuffer>, passphrase = 'oak and ash') => bytesOf(unsealed(new Blob([bytes]), passphrase));
const MIB = 1 << 20;
const plain = (length: number) => Uint8Array.from({length}, (_, i) => (i * 7 + (i >> 8)) & 255);
const why = async (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) => {
  try {
    await open(bytes, passphrase);
    return 'opened';
  } catch (error) {
    return error instanceof CannotUnseal ? error.why : String(error);
  }
};

describe('a sealed file', () => {
  it.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB])('of %i bytes comes back as it was', async length => {
    const file = await seal(plain(length));
    expect(isSealed(file)).toBe(true);
    expect(Buffer.compare(await open(file), plain(length))).toBe(0);
  });
  it('comes in whatever parts, and is cut alike', async () => {
    const all = await bytesOf(sealed(parts(plain(10), plain(MIB), new Uint8Array(), plain(3)), 'x'));
    expect(Buffer.compare(await open(all, 'x'), Buffer.concat([plain(10), plain(MIB), plain(3)]))).toBe(0);
  });
  it('has another salt, and another text, each time, and holds nothing of what is in it', async () => {
    const text = new TextEncoder().encode('{"kind":"order"}'.repeat(50));
    const [a, b] = [await seal(text), await seal(text)];
    expect(Buffer.compare(a, b)).not.toBe(0);
    expect(Buffer.from(a).includes('order')).toBe(false);
  });
  it('is opened by no other passphrase, and by the same one however its letters are composed', async () => {
    const file = await seal(plain(9), 'Käse');
    expect(await why(file, 'Kase')).toBe('wrong');
    expect(await why(file, 'Ka\u0308se')).toBe('opened');
  });
  it('is refused where anything of it is missing, added, exchanged or from another file', async () => {
    const [file, other] = [await seal(plain(3 * MIB)), await seal(plain(3 * MIB))];
    const [head, size] = [44, MIB + 16];
    const chunk = (of: Uint8Array<ArrayBuffer>, n: number) => of.slice(head + n * size, head + (n + 1) * size);
    const join = (...all: Uint8Array[]) => new Uint8Array(Buffer.concat(all));
    const start = file.slice(0, head);
    expect(await why(file.slice(0, head + size))).toBe('broken');
    expect(await why(file.slice(0, -1))).toBe('broken');
    expect(await why(join(file, new Uint8Array(1)))).toBe('broken');
    expect(await why(join(start, chunk(file, 1), chunk(file, 0), file.slice(head + 2 * size)))).toBe('broken');
    expect(await why(join(start, chunk(file, 0), chunk(file, 0), file.slice(head + 2 * size)))).toBe('broken');
    expect(await why(join(start, chunk(other, 0), file.slice(head + size)))).toBe('broken');
    expect(await why(file.slice(0, 20))).toBe('broken');
  });
  it('is refused where any byte is another', async () => {
    const file = await seal(plain(40));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({min: 1, max: 255}), async (at, by) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(await why(changed)).not.toBe('opened');
      }),
      {numRuns: 40},
    );
  });
});
