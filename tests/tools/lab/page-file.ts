import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The encoding that the document declares within its first bytes, as a browser would look for it. */
const declared = (bytes: Uint8Array) =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1] ?? 'windows-1252';

// 0x80–0x9f of windows-1252. Node 20 and 22 decode them as if it were iso-8859-1, where they are control characters.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const western = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, sign => upper[sign.charCodeAt(0) - 0x80] ?? sign);

const inCharset = (bytes: Uint8Array, charset: string) => {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'windows-1252' ? western(bytes) : decoder.decode(bytes);
  } catch {
    return western(bytes);
  }
};

/** Saved pages often declare another encoding than they have, so bytes that are valid UTF-8 are taken as that, whatever they say. */
export const decode = (bytes: Uint8Array) => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return inCharset(bytes, declared(bytes));
  }
};

/** The text of a saved page, .html or .html.gz. Throws when there is no such file. */
export const pageFile = async (path: string) => {
  const bytes = await readFile(path);
  return decode(isGzip(bytes) ? gunzipSync(bytes) : bytes);
};

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean);

const asAddress = (text: string | undefined) => {
  const plain = text?.trim().replaceAll('&amp;', '&') ?? '';
  return /^https?:\/\//i.test(plain) && URL.canParse(plain) ? plain : undefined;
};

/** The address a saved page gives itself: its canonical link, else og:url, else one that belongs to nobody. */
export const addressIn = (html: string) => {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const canonical = tags.filter(tag => attribute(tag, 'rel')?.toLowerCase() === 'canonical').map(tag => asAddress(attribute(tag, 'href')));
  const openGraph = tags.filter(tag => attribute(tag, 'property') === 'og:url').map(tag => asAddress(attribute(tag, 'content')));
  return [...canonical, ...openGraph].find(Boolean) ?? 'https://page.invalid/';
};
