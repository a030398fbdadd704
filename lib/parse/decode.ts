const marks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Are these bytes Chinese? Nearly every pair of hanzi that people write has a second byte above A0. Western text of one byte a letter
 * (Möbel) can be decoded as GBK too, but its pairs end in plain letters.
 */
const isChinese = (bytes: Uint8Array): boolean => {
  let [common, rare] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    if ((bytes[i + 1] ?? 0) > 0xa0) common += 1;
    else rare += 1;
    i += 1;
  }
  return common > 9 * rare;
};

/** The text of a file: by its byte order mark, else UTF-8, else GBK (a spreadsheet saved on a Chinese machine). Undefined where it is none of them for certain. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const mark = marks.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return strictly(bytes, mark[1]);
  // A byte 0 stands in no table that a person would open: it is UTF-16 without its mark, or no text.
  if (bytes.includes(0)) return undefined;
  return strictly(bytes, 'utf-8') ?? (isChinese(bytes) ? strictly(bytes, 'gb18030') : undefined);
};

const [LF, PIECE] = [0x0a, 1 << 16];

/** Are these bytes UTF-8 without a byte 0? Only pieces in which more than plain letters stand are decoded. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return false;
  const words = bytes.byteOffset % 4 ? new Uint32Array() : new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < bytes.length; at += 1) {
    // Four plain letters at once.
    while (at % 4 === 0 && at >> 2 < words.length && ((words[at >> 2] as number) & 0x80808080) === 0) at += 4;
    if (at >= bytes.length || (bytes[at] as number) < 128) continue;
    const end = bytes.indexOf(LF, at + PIECE);
    const piece = end < 0 ? bytes.subarray(at) : bytes.subarray(at, end);
    if (strictly(piece, 'utf-8') === undefined) return false;
    at += piece.length;
  }
  return true;
};

/** A text's bytes as UTF-8, without its mark, whichever encoding it is in. Undefined where that is not known for certain. */
export const utf8Of = (bytes: Uint8Array): Uint8Array | undefined => {
  const isMarked = marks.some(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (!isMarked && isUtf8(bytes)) return bytes;
  const text = decodeText(bytes);
  return text === undefined ? undefined : new TextEncoder().encode(text);
};
