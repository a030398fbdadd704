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
