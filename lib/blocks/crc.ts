const bytewise = Int32Array.from({length: 256}, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The same after so many more bytes of nought: with four tables four bytes are one step. */
const later = (table: Int32Array): Int32Array => table.map(value => (value >>> 8) ^ (bytewise[value & 0xff] as number));
const [t0, t1] = [bytewise, later(bytewise)];
const t2 = later(t1);
const t3 = later(t2);

/** CRC-32 (ISO-HDLC, as zip and PNG have it) of bytes: any change within 32 bits in a row is found for certain. 0 to 2³²−1. */
export const crc32 = (bytes: Uint8Array): number => {
  let [crc, i] = [-1, 0];
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    crc =
      (t3[crc & 0xff] as number) ^ (t2[(crc >>> 8) & 0xff] as number) ^ (t1[(crc >>> 16) & 0xff] as number) ^ (t0[crc >>> 24] as number);
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
};
