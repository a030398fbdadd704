import {Damaged} from './bytes.ts';
import {crc32} from './crc.ts';

/** The form in which blocks are written now. A block of a later form is not read: it is of a newer version of the extension. */
const FORM = 1;
const MARK = 0xb1;
const HEAD = 6;

/** Bytes behind a head of six: a mark, the form, and the checksum of all that follows. */
export const seal = (payload: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(HEAD + payload.length);
  bytes.set([MARK, FORM]);
  new DataView(bytes.buffer).setUint32(2, crc32(payload), true);
  bytes.set(payload, HEAD);
  return bytes;
};

/** What was sealed; throws `Damaged` where a byte of it is not as it was written. */
export const unseal = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length < HEAD || bytes[0] !== MARK) throw new Damaged('It does not begin as a block.');
  if (bytes[1] !== FORM) throw new Damaged(`It is of form ${bytes[1]}, and only form ${FORM} is known.`);
  const payload = bytes.subarray(HEAD);
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true);
  if (crc32(payload) !== sum) throw new Damaged('Its checksum is another than when it was written.');
  return payload;
};
