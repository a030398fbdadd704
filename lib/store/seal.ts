/** Rounds of PBKDF2-SHA-256 between a passphrase and its key: what OWASP's Password Storage Cheat Sheet asks for. */
const ROUNDS = 600_000;
/** A file that asks for more would keep the machine busy for minutes: it is none of ours. */
const MOST_ROUNDS = 10_000_000;
/** Bytes of a chunk before it is sealed, and by how many sealing makes it longer (the tag of AES-GCM). */
const [CHUNK, TAG] = [1 << 20, 16];

type Bytes = Uint8Array<ArrayBuffer>;

// No text begins like this, and no other kind of file that is imported here.
const MAGIC = [0x89, 0x4c, 0x43, 0x50, 0x0d, 0x0a, 0x1a, 0x01];
const [SALT, CHECK] = [16, 16];
/** Magic, rounds (four bytes), salt, and what tells that a passphrase is the right one. */
const HEAD = MAGIC.length + 4 + SALT + CHECK;

/** A file with a passphrase cannot be opened, and nothing of it was taken. `wrong`: by this passphrase; `broken`: not all of it is there, or as it was. */
export class CannotUnseal extends Error {
  override name = 'CannotUnseal';
  constructor(readonly why: 'wrong' | 'broken') {
    super(why === 'wrong' ? 'This is not the passphrase of this file.' : 'This file is not whole, or was changed since it was saved.');
  }
}

/** Does a file begin as sealed ones do? */
export const isSealed = (start: Uint8Array): boolean => MAGIC.every((byte, i) => start[i] === byte);

type Keys = {key: CryptoKey; check: Bytes};

/** The key of one file, and what is written beside it so that a wrong passphrase is told from a broken file. */
const keysOf = async (passphrase: string, salt: Bytes, rounds: number): Promise<Keys> => {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const slow = await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, typed, 256);
  const both = await crypto.subtle.importKey('raw', slow, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const part = (info: string) => ({name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info)});
  const key = await crypto.subtle.deriveKey(part('chunks'), both, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  return {key, check: new Uint8Array(await crypto.subtle.deriveBits(part('check'), both, CHECK * 8))};
};

/** What a chunk is bound to: its file, its number and whether it is the last. No two chunks of a key have one number. */
const binding = (head: Bytes, number: number, isLast: boolean) => {
  const [iv, additionalData] = [new Uint8Array(12), new Uint8Array(HEAD + 5)];
  new DataView(iv.buffer).setUint32(8, number);
  additionalData.set(head);
  new DataView(additionalData.buffer).setUint32(HEAD, number);
  additionalData[HEAD + 4] = isLast ? 1 : 0;
  return {name: 'AES-GCM', iv, additionalData};
};

/** Bytes cut into chunks of one length, of which the last alone is shorter, and always there. */
async function* chunksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{chunk: Bytes; isLast: boolean}> {
  let [chunk, filled] = [new Uint8Array(CHUNK), 0];
  for await (const part of bytes)
    for (let at = 0; at < part.length; ) {
      const taken = part.subarray(at, at + CHUNK - filled);
      chunk.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < CHUNK) continue;
      yield {chunk, isLast: false};
      [chunk, filled] = [new Uint8Array(CHUNK), 0];
    }
  yield {chunk: chunk.slice(0, filled), isLast: true};
}

/**
 * Encrypts bytes chunk by chunk with a passphrase (PBKDF2-SHA-256, then AES-256-GCM); the number of each chunk and the end are authenticated.
 * Memory: two chunks.
 */
export async function* sealed(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const {key, check} = await keysOf(passphrase, salt, ROUNDS);
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(MAGIC.length, ROUNDS);
  head.set(salt, MAGIC.length + 4);
  head.set(check, HEAD - CHECK);
  yield head;
  let number = 0;
  for await (const {chunk, isLast} of chunksOf(bytes))
    yield new Uint8Array(await crypto.subtle.encrypt(binding(head, number++, isLast), key, chunk));
}

/** The key of a sealed file. Throws `CannotUnseal`. */
const keyFor = async (head: Bytes, passphrase: string): Promise<CryptoKey> => {
  const rounds = head.length === HEAD ? new DataView(head.buffer).getUint32(MAGIC.length) : 0;
  if (!isSealed(head) || rounds < ROUNDS || rounds > MOST_ROUNDS) throw new CannotUnseal('broken');
  const {key, check} = await keysOf(passphrase, head.slice(MAGIC.length + 4, HEAD - CHECK), rounds);
  if (!check.every((byte, i) => head[HEAD - CHECK + i] === byte)) throw new CannotUnseal('wrong');
  return key;
};

/**
 * The bytes of a sealed file, chunk by chunk. Throws `CannotUnseal`: at once where the passphrase is wrong, at the first chunk that is not as it
 * was, and at the end where any is missing. Memory: two chunks.
 */
export async function* unsealed(file: Blob, passphrase: string): AsyncGenerator<Bytes> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const key = await keyFor(head, passphrase);
  for (let [at, number] = [HEAD, 0]; ; number++) {
    const isLast = file.size - at < CHUNK + TAG;
    const chunk = await file.slice(at, at + CHUNK + TAG).arrayBuffer();
    at += chunk.byteLength;
    try {
      yield new Uint8Array(await crypto.subtle.decrypt(binding(head, number, isLast), key, chunk));
    } catch {
      throw new CannotUnseal('broken');
    }
    if (isLast) return;
  }
}
